import { SHORTCUT } from '../../blocks/action-ids.ts';
import { tooLateMessage } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { openForm } from '../request-desk/open-form.ts';
import { readSlackText } from '../slack-text.ts';

const LONGEST = 3000;

/** *Route to the right role* in the menu of any message, wherever it is. The person hears by direct message how it goes. */
export const routeShortcut = (desk: Desk): Surface => ({
  messageShortcuts: [
    [
      SHORTCUT.route,
      async ({ ack, shortcut, client, context, respond }) => {
        await ack();
        const said = readSlackText(shortcut.message.text, context.botUserId);
        const start = { role: null, text: said.length > LONGEST ? null : said, isPrivate: false };
        const opened = await openForm(desk, client, {
          start,
          origin: { channel: shortcut.channel.id, threadTs: null, messageTs: shortcut.message_ts },
          userId: shortcut.user.id,
          opener: { triggerId: shortcut.trigger_id, isInModal: false },
        });
        if (!opened)
          await respond({ ...tooLateMessage(start), response_type: 'ephemeral', replace_original: false });
      },
    ],
  ],
});
