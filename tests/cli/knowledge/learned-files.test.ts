import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { learnedFiles } from '../../../src/cli/knowledge/learned-files.ts';
import { type LearnedStore, learnOnce } from '../../../src/search/router/learning/learned-store.ts';
import { createLinearModels, learnWeights } from '../../../src/search/router/model/linear-model.ts';
import { trainRouter } from '../../../src/search/router/router.ts';

const LESSONS = [
  { text: 'the oven is cold', column: 0, weight: 1 },
  { text: 'bread did not rise', column: 0, weight: 1 },
  { text: 'a basket is missing', column: 1, weight: 1 },
  { text: 'the van broke down', column: 1, weight: 1 },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-learned-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const learned = () => learnWeights(LESSONS, 2, () => undefined);
const nearness = (weights: Awaited<ReturnType<typeof learned>>, text: string) => {
  const sums = new Float32Array(2);
  createLinearModels(weights).addTo(text, sums);
  return [...sums];
};

test('what was kept judges as what was learned', async () => {
  const store = learnedFiles(folder);
  const before = await learned();
  await store.keep('key', before);
  const after = await store.find('key');
  expect(after).toEqual(before);
  for (const text of ['my oven', 'where is the basket', 'nothing of it'])
    expect(nearness(after ?? before, text)).toEqual(nearness(before, text));
});

test('the same lessons are learned once; others, again', async () => {
  const store = learnedFiles(folder);
  const shares: number[] = [];
  const learn = (lessons = LESSONS) => learnOnce(lessons, 2, store, (share) => shares.push(share));
  await learn();
  const once = shares.length;
  await learn();
  expect(shares.length).toBe(once);
  await learn(LESSONS.map((lesson) => ({ ...lesson, weight: 2 })));
  expect(shares.length).toBe(2 * once);
});

test('a damaged file counts for nothing', async () => {
  const store = learnedFiles(folder);
  await store.keep('key', await learned());
  const [name = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  for (const damaged of [bytes.subarray(0, 20), bytes.with(40, (bytes[40] ?? 0) ^ 1), Buffer.alloc(0)]) {
    writeFileSync(join(folder, name), damaged);
    expect(await store.find('key')).toBeNull();
  }
});

test('a folder that cannot be made only means learning again', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const store = learnedFiles(join(file, 'below'));
  await store.keep('key', await learned());
  expect(await store.find('key')).toBeNull();
});

test('old files go', async () => {
  const store = learnedFiles(folder);
  const weights = await learned();
  for (let number = 0; number < 12; number++) await store.keep(`${number}`, weights);
  expect(readdirSync(folder).length).toBeLessThanOrEqual(8);
  expect(await store.find('11')).not.toBeNull();
});

test('no file holds a word of anybody', async () => {
  await learnedFiles(folder).keep('key', await learned());
  const [name = ''] = readdirSync(folder);
  const contents = readFileSync(join(folder, name), 'latin1');
  for (const word of ['oven', 'basket', 'broke']) expect(contents).not.toContain(word);
});

test('a router that was started from what was kept says what the first one said', async () => {
  const bakery = await loadCatalog('tests/fixtures/bakery');
  const statement = (text: string) => ({ text, source: { path: 'routing/baker.yml', line: 1 } });
  const examples = LESSONS.map(({ text }) => statement(text));
  const roles = bakery.roles.map((role) => ({ ...role, routing: { ...role.routing, examples } }));
  const catalog = { ...bakery, roles };
  const asked = ['my oven is cold', 'no basket came', 'who books the team dinner'];
  const found: boolean[] = [];
  const files = learnedFiles(folder);
  const store: LearnedStore = {
    ...files,
    find: async (key) => {
      const kept = await files.find(key);
      found.push(kept !== null);
      return kept;
    },
  };
  const train = () => trainRouter(catalog, [], () => undefined, store);
  const [first, second] = [await train(), await train()];
  expect(found).toEqual([false, true]);
  for (const text of asked) expect(second.route(text)).toEqual(first.route(text));
});
