import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .map((file) => join(folder, file));

/** What stands there for a test alone, and why. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  programIn: 'from a given folder; everybody else is where it is installed',
  playSettings: 'what the playground keeps from the settings is nothing that its page shows',
  storeOn: 'on tables that a test has made up to date already',
  openOrganization: 'several workspaces: the playground shows one',
  REQUEST_STATES: 'all there are, to make any request of',
  EVENT_KINDS: 'all there are: none may show words',
  CARD_BUTTONS: 'all there are: each has one handler',
  PERSONAL_DATA: 'all there are: each table says whose it is',
  pageOf: 'a table of addresses; each through Slack would take a message',
  ageLine: 'a table of days and documents; each through a question would take a company',
};

const sources = under('src');
const read = [...sources, ...under('tests'), ...under('bench'), ...under('docs')].map((file) => {
  const text = readFileSync(file, 'utf8');
  const named = text.matchAll(/(?:from |import\()\s*'(\.[^']+)'/g);
  const targets = [...named].map(([, target = '']) => normalize(join(dirname(file), target)));
  return { file, text, targets: targets.map((to) => to.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')) };
});

const exported = sources.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const names = text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
  return [...names].map(([, name = '']) => ({ file, name }));
});

/** Files that import this one, and have the name in them. */
const importers = ({ file, name }: (typeof exported)[number]): string[] =>
  read
    .filter(({ text, targets }) => targets.includes(file) && new RegExp(`\\b${name}\\b`).test(text))
    .map((found) => found.file);

test('nothing is exported that nobody imports, and for tests alone only what says why', () => {
  expect(exported.length).toBeGreaterThan(1000);
  const forWhom = exported.map((one) => ({ ...one, by: importers(one) }));
  const alone = forWhom.filter(({ by }) => by.every((file) => file.startsWith('tests/')));
  const unsaid = alone.filter(({ name, by }) => by.length === 0 || !(name in FOR_TESTS));
  expect(unsaid.map(({ file, name, by }) => `${file}: ${name}, ${by[0] ?? 'for nobody'}`)).toEqual([]);
  expect(Object.keys(FOR_TESTS).filter((name) => !alone.some((one) => one.name === name))).toEqual([]);
});
