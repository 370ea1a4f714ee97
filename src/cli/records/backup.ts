import { existsSync } from 'node:fs';
import { SettingsError } from '../../config.ts';
import { backUp } from '../../store/care/backup.ts';
import { type Verified, verifyFile } from '../../store/care/verify.ts';
import { sqliteFile } from '../../store/database/sqlite-file.ts';
import { isPostgresDump, printVerified, wordsOfDump } from '../backup/print-verified.ts';
import type { Arguments, Command } from '../command.ts';
import { settingsFor } from '../content.ts';
import { inSentences, quietLog } from './read-store.ts';

export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE',
  summary: 'copies the database into a new file, whole, while Rolecall runs, and verifies the copy',
  async run(args, terminal) {
    const file = fileIn(args, 'backup');
    const { databaseUrl } = settingsFor(args);
    const source = sqliteFile(databaseUrl);
    if (source === null) throw new SettingsError(elsewhere(databaseUrl, file));
    if (!existsSync(source)) throw new SettingsError(`There is no database at "${source}" yet.`);
    const log = quietLog(terminal);
    await backUp(databaseUrl, file, log).catch(inSentences);
    const verified = await verifyFile(file, log).catch(inSentences);
    printVerified(file, verified, args.json, terminal);
    return exitCode(verified);
  },
};

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE [--json]',
  summary: 'checks a backup: that it is whole, what it holds, and that a restore of it works, on a copy',
  async run(args, terminal) {
    const file = fileIn(args, 'verify');
    if (!existsSync(file)) throw new SettingsError(`There is no file "${file}".`);
    if (isPostgresDump(file)) throw new SettingsError(wordsOfDump(file));
    const verified = await verifyFile(file, quietLog(terminal)).catch(inSentences);
    printVerified(file, verified, args.json, terminal);
    return exitCode(verified);
  },
};

const exitCode = ({ faults }: Verified): number => (faults.length === 0 ? 0 : 1);

function fileIn({ words }: Arguments, name: string): string {
  const [file] = words;
  if (file !== undefined && words.length === 1) return file;
  throw new SettingsError(`Expected one file: ${name} /backup/rolecall.db`);
}

/** The password stays where it is. */
function elsewhere(url: string, file: string): string {
  if (!url.startsWith('postgres')) return 'A database in memory cannot be backed up.';
  return `PostgreSQL makes its own backups, while Rolecall runs: pg_dump --format=custom --file=${file} "$DATABASE_URL" (docs/running.md says how to restore one).`;
}
