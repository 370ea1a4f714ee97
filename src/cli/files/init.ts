import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SettingsError } from '../../config.ts';
import { program } from '../../installation.ts';
import type { Command, Terminal } from '../command.ts';
import { obstacleIn, type StarterFile, starterFiles } from './starter-files.ts';

export const init: Command = {
  name: 'init',
  usage: 'init DIR',
  summary: 'writes a folder to start from: three roles, their routing files, and schemas for your editor',
  async run({ words }, terminal) {
    const [folder, ...more] = words;
    if (folder === undefined || more.length > 0)
      throw new SettingsError(`init needs the folder to write to, such as: ${program} init content`);
    const files = await starterFiles();
    const obstacle = await obstacleIn(folder);
    if (obstacle !== null) return refuse(folder, obstacle, files, terminal);
    for (const file of files) await write(folder, file);
    terminal.out(`Wrote ${files.length} files:`);
    for (const { path } of files) terminal.out(`  ${join(folder, path)}`);
    for (const line of nextSteps(folder)) terminal.out(line);
    return 0;
  },
};

function refuse(
  folder: string,
  obstacle: string,
  files: readonly StarterFile[],
  { out, error }: Terminal,
): number {
  error(`${obstacle} Nothing was written, so that nothing of yours is lost. Name a new or empty folder.`);
  out('These files would have been written:');
  for (const { path } of files) out(`  ${join(folder, path)}`);
  return 1;
}

async function write(folder: string, { path, source }: StarterFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await readFile(source), { flag: 'wx' });
}

function nextSteps(folder: string): readonly string[] {
  const option = folder === 'content' ? '' : ` --content ${folder}`;
  return [
    '\nNext:',
    `  1. Read ${join(folder, 'README.md')}: it says what to change first.`,
    `  2. ${program} check${option}`,
    `  3. ${program} ask${option} "my chair is broken"`,
    `  4. ${program} play${option}`,
    `Have such documents already? Bring them into a folder of their own, without these examples: ${program} import FOLDER --out ${folder === 'roles' ? 'content' : 'roles'}`,
  ];
}
