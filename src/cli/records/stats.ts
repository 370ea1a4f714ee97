import { hasNews, statsRemarks } from '../../blocks/care/stats-lines.ts';
import { messagesIn } from '../../messages/messages.ts';
import { NO_RECORDS, type RoleStats, type Stats, statsOf } from '../../requests/figures/stats.ts';
import { readStatsRecords } from '../../store/figures/stats-records.ts';
import type { Command, Terminal } from '../command.ts';
import { readContent } from '../content.ts';
import { csvLines } from '../files/csv.ts';
import { readStore } from './read-store.ts';

export const stats: Command = {
  name: 'stats',
  usage: 'stats [--content DIR] [--json|--csv]',
  summary: 'where requests stand, role by role; never a figure about a person',
  async run(args, terminal) {
    const { roles } = await readContent(args);
    const kept =
      (await readStore(args, terminal, (store) => readStatsRecords(store, Date.now()))) ?? NO_RECORDS;
    const stats = statsOf({ roles, ...kept });
    if (args.json) terminal.out(JSON.stringify(statsJson(stats)));
    else if (args.csv) for (const line of statsCsv(stats)) terminal.out(line);
    else print(stats, terminal);
    return 0;
  },
};

/** As `stats --json` prints it. Names and fields are fixed: others script against them. */
function statsJson({ roles, unanswered, since }: Stats) {
  return {
    roles: roles.map(roleJson),
    unanswered,
    since: since === null ? null : new Date(since).toISOString(),
  };
}

/** Of a role without targets, nothing is late, and all is as it was before there were any. */
const roleJson = ({ recent, late, weeks, ...role }: RoleStats) =>
  late === null ? role : { ...role, recent, late, weeks: weeks.map(weekJson) };

const weekJson = ({ from, ...week }: RoleStats['weeks'][number]) => ({
  from: new Date(from).toISOString(),
  ...week,
});

const COLUMNS = [
  ...(['role', 'name', 'open', 'unclaimed', 'received', 'recent', 'late'] as const),
  ...(['medianMinutesToClaim', 'medianMinutesToResolve', 'passedOn', 'unreachable'] as const),
];

/** The same fields but the weeks, a role to each line. */
const statsCsv = ({ roles }: Stats): readonly string[] =>
  csvLines(
    COLUMNS,
    roles.map((role) => COLUMNS.map((column) => role[column])),
  );

const TIMES =
  'Half of the requests took no longer than these times, which begin when a role gets a request. Closed requests count until they are deleted.';
const LATE = 'Late: of those of the last 30 days, by the targets in the documents.';

function print(stats: Stats, terminal: Terminal): void {
  const busy = stats.roles.filter(hasNews);
  const isAimed = busy.some(({ late }) => late !== null);
  const notes = isAimed ? [TIMES, LATE] : [TIMES];
  const rows =
    busy.length > 0
      ? [...table([headOf(isAimed), ...busy.map((role) => rowOf(role, isAimed))]), '', ...notes]
      : [];
  for (const line of [...rows, ...statsRemarks(stats, messagesIn('en'))]) terminal.out(line);
}

const headOf = (isAimed: boolean): string[] => [
  ...[
    'Role',
    'Open',
    'Unclaimed',
    'Received',
    ...(isAimed ? ['Late'] : []),
    'To claim',
    'To resolve',
    'Passed on',
  ],
];

function rowOf(role: RoleStats, isAimed: boolean): string[] {
  const time = (minutes: number | null) =>
    minutes === null ? '-' : messagesIn('en').stats.duration(minutes);
  const late = role.late === null ? '-' : `${role.late} of ${role.recent}`;
  return [
    ...[role.name, `${role.open}`, `${role.unclaimed}`, `${role.received}`, ...(isAimed ? [late] : [])],
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
