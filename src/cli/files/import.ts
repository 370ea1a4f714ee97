import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { SettingsError } from '../../config.ts';
import { program } from '../../installation.ts';
import { differences } from '../../transfer/differences.ts';
import { isOwnersList } from '../../transfer/ownership-page.ts';
import { readAgain } from '../../transfer/read-again.ts';
import { decisions, reportPage } from '../../transfer/report.ts';
import { withSpeltSlugs } from '../../transfer/spelt-slugs.ts';
import { writeCatalog } from '../../transfer/write-catalog.ts';
import type { Written } from '../../transfer/written.ts';
import type { Command, Terminal } from '../command.ts';
import { filesNotRead } from '../knowledge/not-read.ts';
import { examplesIn } from './starter-files.ts';

/** Hidden, so that no reader takes it for a document. */
const REPORT = '.import/report.md';

export const importDocuments: Command = {
  name: 'import',
  usage: 'import FOLDER --out DIR',
  summary: 'reads the documents you have, and writes clean ones, with a list of what needs a decision',
  async run({ words, out }, terminal) {
    const [from, ...more] = words;
    if (from === undefined || more.length > 0 || out === undefined) throw new SettingsError(USAGE);
    if (isInside(out, from)) throw new SettingsError(INSIDE);
    const progress = createProgress(terminal);
    progress('Reading …');
    const catalog = withSpeltSlugs(await loadCatalog(from));
    if (catalog.roles.length + catalog.owned.length === 0) return nothingFound(from, catalog, terminal);
    const files = [...writeCatalog(catalog), ...(await ownersLists(catalog, from))];
    progress(`Read ${catalog.roles.length} roles. Reading them again as written …`);
    const unlike = differences(catalog, readAgain(files));
    const examples = await examplesIn(out, from);
    if (examples.length > 0) terminal.error(stillThere(out, examples));
    const kept = await writeAll(out, files, progress);
    const found = decisions(catalog, unlike, await filesNotRead(from, []));
    await mkdir(dirname(join(out, REPORT)), { recursive: true });
    await writeFile(join(out, REPORT), reportPage(found));
    tell(out, catalog, { written: files.length, ...kept }, found, terminal);
    return 0;
  },
};

const USAGE = `import needs the folder to read and the one to write to, such as: ${program} import handbook --out content`;
const INSIDE =
  'The folder to write to lies in the one that is read, so the next run would read its own work. Name another with --out.';

const stillThere = (out: string, paths: readonly string[]): string =>
  `${out} still holds the examples that init wrote. They count as roles of yours, so delete what is not: ${paths.join(', ')}`;

function isInside(out: string, from: string): boolean {
  const path = relative(resolve(from), resolve(out));
  return path === '' || (!path.startsWith('..') && resolve(path) !== path);
}

function nothingFound(from: string, catalog: Catalog, terminal: Terminal): number {
  terminal.error(
    `Nothing in ${from} describes a role, a team or who owns what, so nothing was written. Why: ${program} check --content ${from}`,
  );
  return catalog.problems.length > 0 ? 1 : 0;
}

/** Files that other tools read as well are copied as they are. */
async function ownersLists({ owned }: Catalog, from: string): Promise<readonly Written[]> {
  const paths = new Set(
    owned.flatMap(({ source, ownersFrom = [] }) => [source.path, ...ownersFrom]).filter(isOwnersList),
  );
  return Promise.all(
    [...paths].map(async (path) => ({ path, text: await readFile(join(from, path), 'utf8') })),
  );
}

interface Kept {
  /** Files that already said the same. */
  readonly same: number;
  /** Files somebody has changed since; they stay, and the new text lies beside the report. */
  readonly other: readonly string[];
}

async function writeAll(
  out: string,
  files: readonly Written[],
  progress: (line: string) => void,
): Promise<Kept> {
  let same = 0;
  const other: string[] = [];
  for (const [index, file] of files.entries()) {
    progress(`Written ${index} of ${files.length} files …`);
    const known = await readFile(join(out, file.path), 'utf8').catch(() => null);
    if (known === file.text) same++;
    else if (known === null) await write(out, file, 'wx');
    else {
      other.push(file.path);
      await write(join(out, '.import', 'new'), file, 'w');
    }
  }
  return { same, other };
}

async function write(folder: string, { path, text }: Written, flag: 'wx' | 'w'): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text, { flag });
}

/** Says how far it has come, at most once a second, and nothing where it takes no longer than one. */
function createProgress({ error }: Terminal): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    error(line);
  };
}

function tell(
  out: string,
  { roles, owned }: Catalog,
  { written, same, other }: Kept & { readonly written: number },
  found: ReturnType<typeof decisions>,
  terminal: Terminal,
): void {
  const fresh = written - same - other.length;
  terminal.out(`Read ${roles.length} roles and teams, and who owns ${owned.length} things.`);
  terminal.out(`Wrote ${fresh} files to ${out}${same > 0 ? `; ${same} were there already` : ''}.`);
  if (other.length > 0) {
    terminal.out(
      `${other.length} differ from what is there, and were left alone. The new text lies in ${join(out, '.import', 'new')}:`,
    );
    for (const path of other) terminal.out(`  ${path}`);
  }
  for (const { title, lines } of found) terminal.out(`${title}: ${lines.length}`);
  terminal.out(`All of it, to tick off: ${join(out, REPORT)}`);
  terminal.out(`Next: ${program} check --content ${out}`);
}
