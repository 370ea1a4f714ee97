import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '../../config.ts';
import type { Terminal } from '../command.ts';
import type { CorrectionFile } from './correction-files.ts';

/** Writes the documents into the folder `out`, or prints them, each under the name that it should have. */
export function saveCorrections(
  files: readonly CorrectionFile[],
  out: string | undefined,
  terminal: Terminal,
): void {
  if (out === undefined) for (const { name, text } of files) terminal.out(`# ${name}\n${text}\n`);
  else for (const file of files) terminal.out(`${save(file, out)}: ${examplesIn(file)}`);
  if (out === undefined && files.length > 1) terminal.error(SEVERAL);
  terminal.error(nextWords(files.flatMap(({ requests }) => requests)));
}

const SEVERAL = 'Each of these is a file of its own. To have them written: corrections --out content/routing';

function nextWords(requests: readonly string[]): string {
  if (requests.length === 0) return 'There is nothing to export.';
  return `Once they stand in the content: corrections accept ${requests.join(' ')}`;
}

const examplesIn = ({ requests }: CorrectionFile): string =>
  requests.length === 1 ? 'one example' : `${requests.length} examples`;

/** Gives the path. Throws `SettingsError` where nothing can be written. */
function save(file: CorrectionFile, folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    const path = freePath(join(folder, file.name));
    writeFileSync(path, `${file.text}\n`, { flag: 'wx' });
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SettingsError(
      `--out names "${folder}", where no file can be written (${code}). It should be a folder that you may write to, such as content/routing.`,
    );
  }
}

/** Not that of a file that is there: what an author took over before may stand in it. */
function freePath(path: string): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? path : path.replace(/\.yml$/, `-${number}.yml`);
    if (!existsSync(tried)) return tried;
  }
}
