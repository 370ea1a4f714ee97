import { statsLines, trendButtons } from '../../blocks/care/stats-lines.ts';
import { linesMessage } from '../../blocks/kit/lines-message.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role stats`: where requests stand, role by role; nothing about single persons. */
export const stats: Subcommand = {
  name: 'stats',
  async run({ reports }, { ack, respond }) {
    await ack();
    const stats = await reports.stats();
    const message = linesMessage('Where requests stand', statsLines(stats), trendButtons(stats));
    await respond({ ...message, response_type: 'ephemeral' });
  },
};
