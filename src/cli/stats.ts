import { durationWords, hasNews, statsRemarks } from '../blocks/stats-lines.ts';
import { NO_RECORDS, type RoleStats, type Stats, statsOf } from '../requests/stats.ts';
import { readStatsRecords } from '../store/stats-records.ts';
import type { Command, Terminal } from './command.ts';
import { readContent } from './content.ts';
import { readStore } from './read-store.ts';

export const stats: Command = {
  name: 'stats',
  usage: 'stats [--content DIR] [--json]',
  summary: 'where requests stand, role by role; never a figure about a person',
  async run(args, terminal) {
    const { roles } = await readContent(args);
    const kept =
      (await readStore(args, terminal, (store) => readStatsRecords(store, Date.now()))) ?? NO_RECORDS;
    const stats = statsOf({ roles, ...kept });
    if (args.json) terminal.out(JSON.stringify(statsJson(stats)));
    else print(stats, terminal);
    return 0;
  },
};

/** As `stats --json` prints it. Names and fields are fixed: others script against them. */
function statsJson({ roles, unanswered, since }: Stats) {
  return { roles, unanswered, since: since === null ? null : new Date(since).toISOString() };
}

const HEAD = ['Role', 'Open', 'Unclaimed', 'Received', 'To claim', 'To resolve', 'Passed on'];

const TIMES =
  'Half of the requests took no longer than these times, which begin when a role gets a request. Closed requests count until they are deleted.';

function print(stats: Stats, terminal: Terminal): void {
  const busy = stats.roles.filter(hasNews);
  const rows = busy.length > 0 ? [...table([HEAD, ...busy.map(rowOf)]), '', TIMES] : [];
  for (const line of [...rows, ...statsRemarks(stats)]) terminal.out(line);
}

function rowOf(role: RoleStats): string[] {
  const time = (minutes: number | null) => (minutes === null ? '-' : durationWords(minutes));
  return [
    ...[role.name, `${role.open}`, `${role.unclaimed}`, `${role.received}`],
    ...[time(role.medianMinutesToClaim), time(role.medianMinutesToResolve), `${role.passedOn}`],
  ];
}

/** The first column begins, and the others end, at the same place in every line. */
function table(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('  '),
  );
}
