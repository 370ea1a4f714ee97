import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms in the order in which a document walks through them: each may import only from those before it. */
const ORDER = [
  'metrics',
  'lexicon',
  'documents',
  'formats',
  'catalog',
  'transfer',
  'people',
  'search',
  'answers',
  'pictures',
  'site',
  'requests',
  'growth',
  'care',
  'store',
  'blocks',
  'slack',
  'agents',
  'cli',
];

/** What everybody may use, because they know nobody. */
const COMMON = [
  'config.ts',
  'settings',
  'messages',
  'kind-of-path.ts',
  'well-formed.ts',
  'delivery.ts',
  'edit-distance.ts',
  'in-slices.ts',
  'installation.ts',
  'log.ts',
  'remembered.ts',
  'turns.ts',
];

/** The only places that know everyone. */
const ROOTS = ['rolecall.ts', 'branch.ts', 'with-reviews.ts', 'company.ts', 'main.ts', 'cli'];

/** Libraries that live in one room only. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['slack'],
  '@slack/web-api': ['slack'],
  '@slack/types': ['blocks', 'playground'],
  'gray-matter': ['documents'],
  'js-yaml': ['documents', 'playground'],
  'csv-parse': ['documents'],
  htmlparser2: ['documents'],
  'toml-eslint-parser': ['documents'],
  chokidar: ['documents'],
  'fuse.js': ['search'],
  '@resvg/resvg-js': ['pictures'],
  dotenv: ['settings'],
  kysely: ['store'],
  libsql: ['store'],
  pg: ['store'],
  'prom-client': ['metrics'],
  '@opentelemetry/api': ['metrics'],
  '@opentelemetry/sdk-trace-base': ['metrics'],
  undici: ['slack'],
  ws: ['playground'],
  '@modelcontextprotocol/sdk/server/mcp.js': ['agents'],
  'ical.js': ['people'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map((match) => ({
    file,
    room: roomOf(file),
    target: match[1] ?? match[2] ?? '',
  })),
);
const inside = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((found) => ({
    ...found,
    to: normalize(join(dirname(found.file), found.target)).replaceAll('\\', '/'),
  }));

describe('the arrows', () => {
  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(100);
  });

  test('nobody imports from a room further down', () => {
    const wrong = inside.filter(({ room, to }) => {
      const target = roomOf(to);
      if (ROOTS.includes(room) || room === target || COMMON.includes(target)) return false;
      if (room === 'playground' || target === 'playground') return true;
      return ORDER.indexOf(target) === -1 || ORDER.indexOf(room) <= ORDER.indexOf(target);
    });
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('each library stays in its room', () => {
    const wrong = imports.filter(({ room, target }) => HOMES[target] && !HOMES[target].includes(room));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('no kind of answer goes on to another: what follows what stands in answer-question.ts alone', () => {
    const kindOf = (file: string) => /^src\/answers\/kinds\/(.+)\/[^/]+$/.exec(file)?.[1] ?? null;
    const isKind = (file: string) => file.startsWith('src/answers/kinds/') && file.endsWith('-answer.ts');
    const between = inside.filter(({ file, to }) => isKind(file) && isKind(to));
    const isOwn = (folder: string | null) => folder === 'levels' || folder === 'route';
    const wrong = between.filter(({ file, to }) => kindOf(file) !== kindOf(to) || !isOwn(kindOf(file)));
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('no file is imported in a circle', () => {
    const next = new Map(
      files.map((file) => [file, inside.filter((found) => found.file === file).map((found) => found.to)]),
    );
    const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
      (next.get(from) ?? []).some((to) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))));
    expect(files.filter((file) => reaches(file, file, new Set()))).toEqual([]);
  });
});

describe('the house rules', () => {
  const sources = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const filesWith = (pattern: RegExp) =>
    sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  test('process.env is read in config.ts only', () => {
    expect(filesWith(/process\.env/)).toEqual(['src/config.ts']);
  });

  test('there are no default exports and no drawers for odds and ends', () => {
    expect(filesWith(/^export default/m)).toEqual([]);
    expect(files.filter((file) => /\/(?:utils?|helpers?|common|types|misc)(?:\.ts|\/)/.test(file))).toEqual(
      [],
    );
  });

  test('SQL is spoken in the store only', () => {
    const spoken = [
      ...filesWith(/\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/),
      ...filesWith(/\b(?:select [^'"`]*? from|insert into|delete from|update \w+ set|create table) \w/i),
    ];
    expect(spoken.length).toBeGreaterThan(5);
    expect(spoken.filter((file) => !file.startsWith('src/store/'))).toEqual([]);
  });

  test('no module keeps state of its own', () => {
    expect(filesWith(/^(?:export )?let /m)).toEqual([]);
  });

  test('a surface acknowledges, reads, asks and says: no try/catch, no Block Kit, no SQL', () => {
    const surfaces = sources.filter(({ file }) => file.includes('/surfaces/'));
    expect(surfaces.length).toBeGreaterThanOrEqual(5);
    const wrong = surfaces.filter(({ text }) =>
      /\btry\b|\bcatch\b|type: '(?:section|actions|rich_text)'|select |kysely/i.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('files stay short enough to be read at once', () => {
    const isData = (file: string) => /^src\/lexicon\/questions\/[a-z]{2}\.ts$/.test(file);
    const long = sources
      .filter(({ file }) => !isData(file))
      .filter(({ text }) => text.split('\n').length > 220)
      .map(({ file }) => file);
    expect(long).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const folders = [...new Set(files.map((file) => dirname(file)))];

  test('draws the rooms as they are: `node docs/rooms.mjs` draws them anew', () => {
    const drawn = execFileSync(process.execPath, ['docs/rooms.mjs', '--print'], { encoding: 'utf8' });
    expect(page).toContain(drawn.trim());
  });

  test('says of every folder what is in it, and of none that is gone', () => {
    const told = [...page.matchAll(/^\| `(src\/[^`]*)\/` \| \S/gm)].map(([, folder]) => folder ?? '');
    const isTold = (folder: string) => /^src\/(?:playground|messages\/(?!en\b)..)\//.test(folder);
    const rooms = folders.filter((folder) => folder !== 'src' && !isTold(folder));
    expect({ missing: rooms.filter((folder) => !told.includes(folder)) }).toEqual({ missing: [] });
    const isThere = (folder: string) => files.some((file) => file.startsWith(`${folder}/`));
    expect({ gone: told.filter((folder) => !isThere(folder)) }).toEqual({ gone: [] });
  });

  test('names files that are there', () => {
    const named = [...page.matchAll(/`([a-z-]+(?:\/[\w.-]+)+\.ts)`/g)].map(([, file]) => `src/${file}`);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !files.includes(file) && !existsSync(file.replace('src/', '')))).toEqual(
      [],
    );
  });

  test('nor does any other page name a file of ours that is gone', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'src/playground/README.md', 'bench/README.md'].concat(
      readdirSync('docs', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name)),
    );
    const named = pages.flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/`((?:src|tests|bench)\/[\w./-]+\.(?:ts|mjs))`/g)].map(
        ([, file]) => `${name}: ${file}`,
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((it) => !existsSync(it.split(': ')[1] ?? ''))).toEqual([]);
  });

  test('no folder is a corridor, of tests neither', () => {
    const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' });
    const all = [
      ...files,
      ...tests.filter((file) => file.endsWith('.ts')).map((file) => join('tests', file)),
    ];
    const inside = (folder: string) => all.filter((file) => dirname(file) === folder).length;
    const isCorridor = (folder: string) => inside(folder) > 16 && folder !== 'src/store/migrations';
    expect([...new Set(all.map((file) => dirname(file)))].filter(isCorridor)).toEqual([]);
  });
});
