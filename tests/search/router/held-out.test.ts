import { beforeAll, expect, test } from 'vitest';
import { createLibrary, type Library, withCorrections } from '../../../src/search/library.ts';
import type { Correction } from '../../../src/search/router/learning/corrected-router.ts';
import { likelyOwner, type Router, trainRouter } from '../../../src/search/router/router.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';

const statements = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, source: { path: 'village.yml', line: index + 1 } }));
const villager = (name: string, ...examples: string[]) =>
  aRole({ name, routing: { ...noRouting, examples: statements(examples) } });

/** Knows too little, on purpose: there must be mistakes to learn from. */
const village = {
  roles: [
    villager('Baker', 'the bread is burnt', 'no rolls left at seven', 'a cake for the wedding on Sunday'),
    villager('Miller', 'the flour is lumpy', 'who grinds the rye', 'the mill wheel squeaks'),
    villager('Smith', 'my horse lost a shoe', 'the gate needs a new hinge', 'can you sharpen the scythe'),
  ],
  problems: [],
  outOfScope: statements(['is it going to rain', 'the king has a cold', 'when is the next fair']),
  reviews: new Map(),
  owned: [],
  fallbackChannel: null,
};

type Asked = readonly [question: string, owner: string | null];

const corrected: readonly Asked[] = [
  ['there is a mouse in the sack of oats', 'miller'],
  ['the wheel of the cart is bent', 'smith'],
  ['the crust is black and hard', 'baker'],
  ['a stone lies between the grindstones', 'miller'],
  ['the plough broke on a stone', 'smith'],
  ['pretzels taste of soap', 'baker'],
  ['water does not reach the wheel', 'miller'],
  ['the new knife is blunt already', 'smith'],
  ['can I have a loaf without seeds', 'baker'],
  ['mine had a hair in it all week', 'baker'],
  ['a dozen without raisins for us', 'baker'],
];

const heldOut: readonly Asked[] = [
  ['mice again in a sack of the oats', 'miller'],
  ['the cart has a bent wheel', 'smith'],
  ['hard black crusts all week', 'baker'],
  ['two loaves without any seeds', 'baker'],
  ['the bread is black', 'baker'],
  ['the flour tastes of stone', 'miller'],
  ['the mill wheel squeaks in the water', 'miller'],
  ['my horse lost its new shoe', 'smith'],
  ['the hinge is bent', 'smith'],
  ['can you sharpen my scythe, the edge is black and hard', 'smith'],
  ['the king has a cold and a hard, black crust on his nose', null],
  ['will the fair have a new king', null],
  ['the rain does not stop', null],
];

const ownerOf = (router: Router, question: string) => likelyOwner(router.route(question))?.role ?? null;
const rightOnes = (router: Router, asked: readonly Asked[]) =>
  asked.filter(([question, owner]) => ownerOf(router, question) === owner).map(([question]) => question);

function mistakesOf(router: Router): Correction[] {
  return corrected.flatMap(([text, role]) => {
    const instead = ownerOf(router, text);
    return role === null || role === instead ? [] : [{ text, role, instead }];
  });
}

let trained: Library;
beforeAll(async () => {
  trained = createLibrary(village, await trainRouter(village));
});
const byWords = createLibrary(village);

test.each([
  ['a trained router', () => trained],
  ['the words of the documents', () => byWords],
])('corrections of %s mend its mistakes, help with similar questions, and spoil none', (_, library) => {
  const { router } = library();
  const mistakes = mistakesOf(router);
  expect(mistakes.length).toBeGreaterThanOrEqual(5);
  const mended = withCorrections(library(), mistakes).router;
  expect(rightOnes(mended, corrected)).toHaveLength(corrected.length);
  const before = rightOnes(router, heldOut);
  const after = rightOnes(mended, heldOut);
  expect(before.filter((question) => !after.includes(question))).toEqual([]);
  expect(after.length).toBeGreaterThan(before.length);
});

test('so they do where the router has been trained with them, too', async () => {
  const mistakes = mistakesOf(trained.router);
  const taught = createLibrary(village, await trainRouter(village, mistakes));
  const isWrong = ({ text, role }: Correction) => ownerOf(taught.router, text) !== role;
  expect(mistakes.filter(isWrong).length).toBeLessThan(mistakes.length / 2);
  const { router } = withCorrections(taught, mistakes);
  expect(mistakes.filter(({ text, role }) => ownerOf(router, text) !== role)).toEqual([]);
  const before = rightOnes(trained.router, heldOut);
  expect(rightOnes(router, heldOut).length).toBeGreaterThan(before.length);
});
