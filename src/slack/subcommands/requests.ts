import { requestListMessage } from '../../blocks/request-list.ts';
import { listRequests } from '../request-desk/list-requests.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role requests`: what the person has asked, and what is open for their roles. */
export const requests: Subcommand = {
  name: 'requests',
  async run(desk, { ack, command, respond }) {
    await ack();
    const { list, channelName } = await listRequests(desk, command.user_id);
    await respond({ ...requestListMessage(list, channelName), response_type: 'ephemeral' });
  },
};
