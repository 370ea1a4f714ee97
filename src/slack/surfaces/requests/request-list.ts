import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { requestListMessage } from '../../../blocks/requests/list/request-list.ts';
import { decodePages } from '../../../blocks/requests/list/request-pages.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { listRequests } from '../../requests/list-requests.ts';

/** The pages of `/role requests`, each in place of the one before. */
export function requestList(services: Services): Surface {
  return {
    actions: [
      [
        ACTION.requestPage,
        async ({ ack, action, body, respond }) => {
          await ack();
          const { list, channelName } = await listRequests(services, body.user.id, decodePages(action.value));
          await respond({
            ...requestListMessage(list, channelName, services.library().say),
            response_type: 'ephemeral',
            replace_original: true,
          });
        },
      ],
    ],
  };
}
