import { SHORTCUT } from '../../blocks/action-ids.ts';
import { shorten } from '../../blocks/safe-text.ts';
import { tooLateMessage } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { messageWords } from '../message-words.ts';
import { openForm } from '../request-desk/open-form.ts';
import { soon } from '../request-desk/submit-form.ts';
import { namesIn, spellOut } from '../spell-out.ts';

/** As much as the field takes; the card links to the rest, where that may be shown. */
const LONGEST = 3000;

/** *Route to the right role* in the menu of any message, wherever it is, with all there is to read in it. The person hears by direct message how it goes. */
export const routeShortcut = (desk: Desk): Surface => ({
  messageShortcuts: [
    [
      SHORTCUT.route,
      async ({ ack, shortcut, client, respond }) => {
        await ack();
        const encoded = messageWords(shortcut.message);
        const names = await soon(namesIn(encoded, desk.directory));
        const said = spellOut(encoded, names ?? new Map());
        const start = { role: null, text: shorten(said, LONGEST), isPrivate: false };
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
