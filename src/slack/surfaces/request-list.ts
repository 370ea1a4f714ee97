import { ACTION } from '../../blocks/action-ids.ts';
import { requestListMessage } from '../../blocks/request-list.ts';
import { decodePages } from '../../blocks/request-pages.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { listRequests } from '../request-desk/list-requests.ts';

/** The pages of `/role requests`, each in place of the one before. */
export function requestList(desk: Desk): Surface {
  return {
    actions: [
      [
        ACTION.requestPage,
        async ({ ack, action, body, respond }) => {
          await ack();
          const { list, channelName } = await listRequests(desk, body.user.id, decodePages(action.value));
          await respond({
            ...requestListMessage(list, channelName),
            response_type: 'ephemeral',
            replace_original: true,
          });
        },
      ],
    ],
  };
}
