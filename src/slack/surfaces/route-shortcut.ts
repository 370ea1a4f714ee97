import { SHORTCUT } from '../../blocks/action-ids.ts';
import { tooLateMessage } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { routeMessage } from '../request-desk/route-message.ts';

/** *Route to the right role* in the menu of any message, wherever it is. The person hears by direct message how it goes. */
export const routeShortcut = (desk: Desk): Surface => ({
  messageShortcuts: [
    [
      SHORTCUT.route,
      async ({ ack, shortcut, client, respond }) => {
        await ack();
        const { message, channel, message_ts: ts, user, trigger_id: triggerId } = shortcut;
        const routed = { message, channel: channel.id, ts, userId: user.id, triggerId };
        const left = await routeMessage(desk, client, routed);
        if (left)
          await respond({ ...tooLateMessage(left), response_type: 'ephemeral', replace_original: false });
      },
    ],
  ],
});
