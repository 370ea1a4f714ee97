import { expect, test } from 'vitest';
import { measureKnowledge } from '../../../src/cli/knowledge/knowledge.ts';
import { knowledgeLines } from '../../../src/cli/knowledge/knowledge-lines.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';

const example = (text: string) => ({ text, source: { path: 'r.yml', line: 1 } });
const role = (name: string, texts: readonly string[]) =>
  aRole({ name, routing: { ...noRouting, examples: texts.map(example) } });
const catalogOf = (...roles: ReturnType<typeof role>[]) =>
  createLibrary({
    ...{ problems: [], outOfScope: [], owned: [], fallbackChannel: null },
    ...{ roles, reviews: new Map() },
  }).catalog;

const OVENS = [
  'the oven is cold',
  'oven door stuck',
  'oven too hot',
  'oven smells',
  'new oven please',
  'oven light',
];
const BOATS = [
  'boat leaks',
  'the boat is late',
  'boat rope torn',
  'boat needs paint',
  'boat sail',
  'my boat sinks',
];

test('roles whose questions differ are known well, and none is taken for another', async () => {
  const known = await measureKnowledge(catalogOf(role('Baker', OVENS), role('Sailor', BOATS)));
  expect(known).toMatchObject({ tried: 2, able: 2, learnedFrom: 4, right: 1, confused: [] });
});

test('roles with each other’s questions are told as confused, the worst first', async () => {
  const mixed = [...BOATS.slice(0, 5), ...OVENS];
  const known = await measureKnowledge(catalogOf(role('Baker', OVENS), role('Sailor', mixed)));
  expect(known?.right).toBeLessThan(1);
  expect(known?.confused.length).toBeGreaterThan(0);
  const [worst, best] = known?.roles ?? [];
  expect((worst?.right ?? 1) / (worst?.all ?? 1)).toBeLessThanOrEqual((best?.right ?? 0) / (best?.all ?? 1));
});

test('with fewer than five examples each there is nothing to measure', async () => {
  expect(await measureKnowledge(catalogOf(role('Baker', OVENS.slice(0, 4))))).toBeNull();
});

test('what ten more may bring goes by what twice as many brought', () => {
  const about = { tried: 12, able: 100, learnedFrom: 10, roles: [], confused: [] };
  expect(knowledgeLines({ ...about, right: 0.8, byHalf: 0.7 }).join(' ')).toMatch(
    /12 of the 100 roles.*80 %.*half as many it was 70 %, so 10 more for each may bring some 10 points/,
  );
  expect(knowledgeLines({ ...about, right: 0.8, byHalf: 0.8 }).join(' ')).toMatch(/next to nothing/);
});
