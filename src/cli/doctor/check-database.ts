import { existsSync } from 'node:fs';
import { program } from '../../installation.ts';
import { createLog } from '../../log.ts';
import { doubtful, type Finding, failing, fine } from '../../slack/check-up/finding.ts';
import { inTime } from '../../slack/check-up/in-time.ts';
import { type Inspection, inspectDatabase } from '../../store/inspect-database.ts';
import { sqliteFile } from '../../store/sqlite-file.ts';

export interface CheckedDatabase {
  readonly finding: Finding;
  /** Null where there is no database to look at. */
  readonly inspection: Inspection | null;
}

/** Whether the database can be opened, and fits this program. Makes no file. */
export async function checkDatabase(url: string): Promise<CheckedDatabase> {
  const file = sqliteFile(url);
  const name = file === null ? placeOf(url) : `SQLite in "${file}"`;
  if (file !== null && !existsSync(file))
    return { finding: fine(name, 'Not there yet: it will be created on start.'), inspection: null };
  const opening = inspectDatabase(url, SILENT);
  const finding = await inTime(
    name,
    opening.then(
      (inspection) => judge(name, inspection),
      (error: unknown) => unusable(name, error),
    ),
  );
  return { finding, inspection: await opening.catch(() => null) };
}

/** The findings do the talking. */
const SILENT = createLog(
  'error',
  () => {},
  () => new Date(),
);

/** Host, port and name: never the user, never the password. */
function placeOf(url: string): string {
  if (!url.startsWith('postgres')) return 'SQLite in memory';
  if (!URL.canParse(url)) return 'PostgreSQL';
  const { host, pathname } = new URL(url);
  return `PostgreSQL at ${host || 'this machine'}${decodeURIComponent(pathname)}`;
}

function judge(name: string, { version, known, damage, obstacle }: Inspection): Finding {
  if (damage !== null) return saying(name, damage);
  if (obstacle !== null) return saying(name, obstacle);
  if (version === known) return fine(name, `Can be opened; its tables are up to date (version ${version}).`);
  if (version === 0) return fine(name, 'Can be opened; its tables will be created on start.');
  if (version > known)
    return failing(
      name,
      `A newer Rolecall has changed it: its tables are version ${version}, and this program knows ${known}.`,
      'Start the newer Rolecall again, or let DATABASE_URL name a copy from before the update.',
    );
  return doubtful(
    name,
    `Its tables are version ${version}, and this program works with ${known}.`,
    `Start Rolecall: it updates them by itself, as ${program} migrate does. Make a backup before, if you may want to go back.`,
  );
}

/** The store's own words: a sentence that says what is wrong, then what to do. */
function unusable(name: string, error: unknown): Finding {
  return saying(name, error instanceof Error ? error.message : String(error));
}

function saying(name: string, words: string): Finding {
  const [detail = words, ...rest] = words.split(/(?<=\.) /);
  return failing(name, detail, rest.join(' ') || 'Correct DATABASE_URL.');
}
