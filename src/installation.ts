import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a file lies that ships with Rolecall, wherever it was installed and whatever the working directory is. */
export function shipped(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The code of a room, from the sources or as it was built: beside this file, or beside the program that it was made part of. */
export const codeOf = (room: string): string => fileURLToPath(new URL(`./${room}`, import.meta.url));

/** The sample company: read where there is no content to read yet, and asked for example questions. */
export const sampleContent = shipped('content');

/**
 * What people type in front of a command where Rolecall lies in this folder: as a package, as a checkout, or as what an image or
 * a server has of one, where nothing can be built any more.
 */
export function programIn(folder: string): string {
  if (/[\\/]node_modules[\\/]/.test(folder)) return 'npx rolecall';
  if (existsSync(join(folder, 'node_modules', 'typescript'))) return 'npm run -s rolecall --';
  return `node ${join(folder, 'dist', 'main.js')}`;
}

export const program = programIn(shipped(''));
