import { errorCode } from './error-code.ts';

/** Primary result codes of SQLite, which stand in the lowest byte of every extended one. */
const CODE = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, protocol: 15 };
const NOT_A_DATABASE = 26;

const { busy, locked, readOnly, io, corrupt, full, cannotOpen, protocol } = CODE;
const UNAVAILABLE = [busy, locked, readOnly, io, corrupt, full, cannotOpen, protocol, NOT_A_DATABASE];
const FOLDER = /^(?:EACCES|EROFS|ENOSPC|EPERM|ENOTDIR|EEXIST)$/;
const CLASH = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];

/** The file under an open database is no longer the one that was opened: what is written now is lost at the next start. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
  readonly code = 'FILE_GONE';
}

/** libsql names only some extended codes; the others are "UNKNOWN_SQLITE_ERROR_1544". So the number counts. */
function primaryCode(error: unknown): number | null {
  const raw = error instanceof Error && 'rawCode' in error ? error.rawCode : null;
  return typeof raw === 'number' ? raw & 0xff : null;
}

const isOneOf = (error: unknown, codes: readonly number[]): boolean => {
  const code = primaryCode(error);
  return code !== null && codes.includes(code);
};

export const isPassing = (error: unknown): boolean => isOneOf(error, [busy, locked]);
export const isReadOnly = (error: unknown): boolean =>
  isOneOf(error, [readOnly, cannotOpen]) || /^(?:EACCES|EROFS|EPERM)$/.test(errorCode(error));
export const isDamaged = (error: unknown): boolean => isOneOf(error, [corrupt, NOT_A_DATABASE]);
const isFull = (error: unknown): boolean => isOneOf(error, [full]) || errorCode(error) === 'ENOSPC';
export const isClash = (error: unknown): boolean => CLASH.includes(errorCode(error));

/** Before there is a connection, libsql throws errors without a code, and making the folder throws Node's. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof FileGone ||
  isOneOf(error, UNAVAILABLE) ||
  FOLDER.test(errorCode(error)) ||
  (error instanceof Error && error.message.startsWith('ConnectionFailed'));

/** What to do about an error while opening the file at `path`; null where there is nothing to be done. */
export function openingAdvice(path: string, error: unknown): string | null {
  if (isOneOf(error, [NOT_A_DATABASE]))
    return `"${path}" is no SQLite database. Move the file away, or let DATABASE_URL name another, such as file:data/rolecall.db. If it was one, its beginning is destroyed: ${RESTORE}`;
  if (isDamaged(error)) return damageAdvice(path, errorCode(error));
  if (!isUnavailable(error)) return null;
  const what = errorCode(error) || 'it cannot be opened';
  return (
    `The database file "${path}" cannot be used (${what}). Rolecall must be allowed to write it and its folder, and the ` +
    'disk must have room. DATABASE_URL says where the file lies.'
  );
}

/** `what`: what SQLite says of it, in one line. */
export const damageAdvice = (path: string, what: string): string =>
  `The database file "${path}" is damaged (${what}). To restore: ${RESTORE} Without a backup, sqlite3 "${path}" .recover saves what can still be read.`;

const RESTORE =
  'with Rolecall stopped, move it away with the files beside it whose names begin the same, and put a backup in its place, as docs/running.md says.';

/** What keeps a database that was open from being written, for a health check: no path, no secret. */
export function complaint(error: unknown): string | null {
  if (error instanceof FileGone) return `${error.message} ${GONE}`;
  if (isDamaged(error)) return 'The database file is damaged. Stop Rolecall, and restore a backup.';
  if (isFull(error)) return NO_ROOM;
  if (isOneOf(error, [readOnly])) return 'The database file may not be written. Give its rights back.';
  return null;
}

const GONE =
  'Nothing is kept until Rolecall is started again; put the file back, or a backup in its place, before.';
export const NO_ROOM =
  'The disk that holds the database is full, so nothing can be kept. Rolecall goes on as soon as there is room.';
