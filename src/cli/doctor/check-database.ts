import { existsSync } from 'node:fs';
import { program } from '../../installation.ts';
import { createLog } from '../../log.ts';
import { doubtful, type Finding, failing, fine } from '../../slack/check-up/finding.ts';
import { inTime } from '../../slack/check-up/in-time.ts';
import { type Inspection, inspectDatabase } from '../../store/database/inspect-database.ts';
import { sqliteFile } from '../../store/database/sqlite-file.ts';
import type { Protection } from '../../store/engines/engine.ts';
import { isReadByOthers } from '../../store/engines/sqlite-file-guard.ts';

export interface CheckedDatabase {
  readonly findings: readonly Finding[];
  /** Null where there is no database to look at. */
  readonly inspection: Inspection | null;
}

/** Whether the database can be opened, and fits this program. Makes no file. */
export async function checkDatabase(url: string): Promise<CheckedDatabase> {
  const file = sqliteFile(url);
  const name = file === null ? placeOf(url) : `SQLite in "${file}"`;
  if (file !== null && !existsSync(file))
    return { findings: [fine(name, 'Not there yet: it will be created on start.')], inspection: null };
  const opening = inspectDatabase(url, SILENT);
  const finding = await inTime(
    name,
    opening.then(
      (inspection) => judge(name, inspection),
      (error: unknown) => unusable(name, error),
    ),
  );
  const inspection = await opening.catch(() => null);
  return { findings: [finding, ...beside(file, inspection)], inspection };
}

function beside(file: string | null, inspection: Inspection | null): readonly Finding[] {
  const way = inspection?.protection ?? null;
  if (way !== null) return [checkTls(way)];
  if (file === null || !isReadByOthers(file)) return [];
  const detail = `Others on this machine may read "${file}".`;
  return [doubtful('rights of the file', detail, `Run: chmod 600 "${file}"*`)];
}

/** Whether what people write can be read, or the server be somebody else, on the way. */
function checkTls({ version, isChecked, isLocal }: Protection): Finding {
  const name = 'TLS to PostgreSQL';
  const local = isLocal ? ' The way does not leave this machine.' : '';
  if (version === null && isLocal) return fine(name, `Not encrypted.${local}`);
  if (version === null)
    return doubtful(name, 'Not encrypted: words and the password can be read on the way.', DEMAND_TLS);
  if (isChecked) return fine(name, `${version}, and the server has to prove who it is.`);
  if (isLocal) return fine(name, `${version}.${local}`);
  return doubtful(name, `${version}, but nobody checks that it is the right server.`, DEMAND_TLS);
}

const DEMAND_TLS =
  'Add to DATABASE_URL: sslmode=verify-full, with sslrootcert=FILE where its certificate is signed by an authority of your own.';

/** The findings do the talking. */
export const SILENT = createLog(
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
