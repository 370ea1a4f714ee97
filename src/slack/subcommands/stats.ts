import { linesMessage } from '../../blocks/lines-message.ts';
import { statsLines } from '../../blocks/stats-lines.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role stats`: where requests stand, role by role; nothing about single persons. */
export const stats: Subcommand = {
  name: 'stats',
  async run({ reports }, { ack, respond }) {
    await ack();
    const lines = statsLines(await reports.stats());
    await respond({ ...linesMessage('Where requests stand', lines), response_type: 'ephemeral' });
  },
};
