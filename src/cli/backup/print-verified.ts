import { closeSync, openSync, readSync } from 'node:fs';
import { program } from '../../installation.ts';
import type { Verified } from '../../store/care/verify.ts';
import type { Terminal } from '../command.ts';

/** As people read it, or as one object. Names and fields are fixed: others script against them. */
export function printVerified(
  file: string,
  { faults, version, counts }: Verified,
  isJson: boolean,
  terminal: Terminal,
): void {
  if (isJson) terminal.out(JSON.stringify({ file, ok: faults.length === 0, version, counts, faults }));
  else if (faults.length > 0) for (const fault of faults) terminal.out(`"${file}": ${fault}`);
  else {
    const held = Object.entries(counts).filter(([, count]) => count > 0);
    terminal.out(`"${file}" is whole, and a restore of it works (tables of version ${version}).`);
    terminal.out(`It holds ${held.map(([name, count]) => `${name}: ${count}`).join(', ')}.`);
  }
}

const DUMP = /^(?:PGDMP|--\s+-- PostgreSQL database)/;

export function isPostgresDump(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const beginning = Buffer.alloc(64);
    readSync(file, beginning);
    return DUMP.test(beginning.toString('latin1'));
  } finally {
    closeSync(file);
  }
}

export const wordsOfDump = (file: string): string =>
  `"${file}" is a dump of PostgreSQL, which only PostgreSQL can read. Rehearse a restore there: createdb rehearsal && pg_restore --exit-on-error --no-owner --dbname=rehearsal ${file}, then DATABASE_URL=postgres:///rehearsal ${program} migrate, ${program} doctor and ${program} stats, and dropdb rehearsal.`;
