import { statsLines, trendButtons } from '../../blocks/care/stats-lines.ts';
import { linesMessage } from '../../blocks/kit/lines-message.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role stats`: where requests stand, role by role; nothing about single persons. */
export const stats: Subcommand = {
  async run({ library, reports }, { ack, respond }) {
    await ack();
    const { say } = library();
    const found = await reports.stats();
    const buttons = trendButtons(found, say.stats);
    const message = linesMessage(say.stats.title, statsLines(found, say), say.stats.andMore, buttons);
    await respond({ ...message, response_type: 'ephemeral' });
  },
};
