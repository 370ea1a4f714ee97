import { markdownMessages } from '../../blocks/growth-markdown.ts';
import { growthButton } from '../../blocks/growth-sheet.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import { exportSheet } from '../growth-desk/export-sheet.ts';
import { openSheet } from '../growth-desk/sheet-view.ts';
import { openerOf } from '../open-first.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role growth`: the person's own growth sheet; `/role growth markdown`: the same, where it can be copied. */
export const growth: Subcommand = {
  name: 'growth',
  async run(desk, { ack, command, client, respond }, rest) {
    await ack();
    if (/^(?:markdown|md|export)$/i.test(rest)) {
      const messages = markdownMessages(await exportSheet(desk, command.user_id));
      for (const message of messages) await respond({ ...message, response_type: 'ephemeral' });
      return;
    }
    const opened = await openSheet(desk, client, command.user_id, openerOf(command));
    const again = tooLateFor('your growth sheet', [growthButton()]);
    if (!opened) await respond({ ...again, response_type: 'ephemeral' });
  },
};
