import { linesMessage } from '../../blocks/lines-message.ts';
import { statsLines } from '../../blocks/stats-lines.ts';
import { statsOf } from '../../requests/stats.ts';
import { readStatsRecords } from '../../store/stats-records.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role stats`: where requests stand, role by role; nothing about single persons. */
export const stats: Subcommand = {
  name: 'stats',
  async run({ library, store, now }, { ack, respond }) {
    await ack();
    const roles = library().catalog.roles.map(({ slug, name, routing }) => ({
      slug,
      name,
      channel: routing.channel,
    }));
    const lines = statsLines(statsOf({ roles, ...(await readStatsRecords(store, now())) }));
    await respond({ ...linesMessage('Where requests stand', lines), response_type: 'ephemeral' });
  },
};
