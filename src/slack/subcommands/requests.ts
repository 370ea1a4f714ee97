import { requestListMessage } from '../../blocks/requests/list/request-list.ts';
import { listRequests } from '../requests/list-requests.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role requests`: what the person has asked, and what is open for their roles. */
export const requests: Subcommand = {
  async run(services, { ack, command, respond }) {
    await ack();
    const { list, channelName } = await listRequests(services, command.user_id);
    await respond({
      ...requestListMessage(list, channelName, services.library().say),
      response_type: 'ephemeral',
    });
  },
};
