import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarCopies } from '../../people/watched-calendars.ts';

/**
 * Last good copies of calendars, in a folder that nobody else on the machine reads. Their names do not lead back to the
 * addresses, which may be secret. Where the folder cannot be written, nothing is kept, and nothing fails.
 */
export function calendarFiles(folder: string): CalendarCopies {
  const fileOf = (address: string) =>
    join(folder, `${createHash('sha256').update(address).digest('hex')}.calendar`);
  return {
    async find(address) {
      try {
        const file = fileOf(address);
        return { text: await readFile(file, 'utf8'), readAt: (await stat(file)).mtimeMs };
      } catch {
        return null;
      }
    },
    async keep(address, { text }) {
      try {
        const file = fileOf(address);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const unfinished = `${file}.${process.pid}`;
        await writeFile(unfinished, text, { mode: 0o600 });
        await rename(unfinished, file);
      } catch {
        // read anew the next time
      }
    },
  };
}
