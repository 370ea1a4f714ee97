import { markdownMessages } from '../../blocks/growth/growth-markdown.ts';
import { growthButton } from '../../blocks/growth/growth-sheet.ts';
import { tooLateFor } from '../../blocks/kit/too-late-message.ts';
import { exportSheet } from '../growth/export-sheet.ts';
import { openSheet } from '../growth/sheet-view.ts';
import { openerOf } from '../posting/open-first.ts';
import type { Subcommand } from './subcommand.ts';

const AS_MARKDOWN = /^(?:markdown|md|export)$/i;

/** `/role growth`: the person's own growth sheet; `/role growth markdown`: the same, where it can be copied. */
export const growth: Subcommand = {
  takes: (rest) => rest === '' || AS_MARKDOWN.test(rest),
  async run(services, { ack, command, client, respond }, rest) {
    await ack();
    const { say } = services.library();
    if (AS_MARKDOWN.test(rest)) {
      const messages = markdownMessages(await exportSheet(services, command.user_id), say);
      for (const message of messages) await respond({ ...message, response_type: 'ephemeral' });
      return;
    }
    const opened = await openSheet(services, client, command.user_id, openerOf(command));
    const again = tooLateFor(say.buttons.theGrowthSheet, [growthButton(say)], say);
    if (!opened) await respond({ ...again, response_type: 'ephemeral' });
  },
};
