import { SHORTCUT } from '../../../blocks/kit/action-ids.ts';
import { tooLateMessage } from '../../../blocks/kit/too-late-message.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { routeMessage } from '../../requests/form/route-message.ts';

/** *Route to the right role* in the menu of any message, wherever it is. The person hears by direct message how it goes. */
export const routeShortcut = (services: Services): Surface => ({
  messageShortcuts: [
    [
      SHORTCUT.route,
      async ({ ack, shortcut, client, respond }) => {
        await ack();
        const { message, channel, message_ts: ts, user, trigger_id: triggerId } = shortcut;
        const routed = { message, channel: channel.id, ts, userId: user.id, triggerId };
        const left = await routeMessage(services, client, routed);
        if (left)
          await respond({
            ...tooLateMessage(left, services.library().say),
            response_type: 'ephemeral',
            replace_original: false,
          });
      },
    ],
  ],
});
