import { describe, expect, test } from 'vitest';
import { lessonsOf } from '../../../src/search/router/learning/lessons.ts';
import { createRouter, likelyOwner, type Router, trainRouter } from '../../../src/search/router/router.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';

const examples = (path: string, ...texts: string[]) =>
  texts.map((text, index) => ({ text, source: { path, line: index + 1 } }));
const routing = (path: string, ...texts: string[]) => ({ ...noRouting, examples: examples(path, ...texts) });

const baker = aRole({
  name: 'Baker',
  routing: routing('baker.yml', 'the bread is burnt', 'no rolls left at seven', 'my sourdough does not rise'),
});
const miller = aRole({
  name: 'Miller',
  routing: routing('miller.yml', 'the flour is lumpy', 'who grinds the rye', 'the mill wheel squeaks'),
});
const outOfScope = examples('none.yml', 'my horse is lame', 'is it going to rain', 'the king has a cold');
const catalog = {
  roles: [baker, miller],
  problems: [],
  outOfScope,
  reviews: new Map(),
  owned: [],
  fallbackChannel: null,
};

const train = (): Promise<Router> => trainRouter(catalog);

describe('the router', () => {
  test('generalises from examples to other forms of their words', async () => {
    const router = await train();
    expect(likelyOwner(router.route('somebody burned all breads'))?.role).toBe('baker');
    expect(likelyOwner(router.route('grinding rye takes for ever'))?.role).toBe('miller');
  });

  test('says nobody for what nobody owns, and for what tells nothing', async () => {
    const router = await train();
    for (const text of ['the rain, the king and his horse', '17 % of 4380', '', '🙂'])
      expect(likelyOwner(router.route(text))).toBeNull();
  });

  test('confidences add up to one, the likeliest first', async () => {
    const { owners, nobody } = (await train()).route('bread of rye');
    expect(owners.reduce((sum, { confidence }) => sum + confidence, nobody)).toBeCloseTo(1);
    expect(owners.map(({ confidence }) => confidence)).toEqual(
      owners.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    );
  });

  test('the same lessons give the same verdict', async () => {
    expect((await train()).route('lumpy bread')).toEqual((await train()).route('lumpy bread'));
  });

  test('without roles it suggests nobody', async () => {
    expect(likelyOwner((await trainRouter({ ...catalog, roles: [] })).route('bread'))).toBeNull();
  });
});

describe('what it learns from', () => {
  const vet = aRole({
    name: 'Vet',
    aliases: ['Horse Doctor'],
    responsibilities: [
      { title: 'Heal lame horses', primary: true, metric: null, source: { path: 'vet.md', line: 4 } },
    ],
    routing: {
      ...routing('vet.yml', 'the mare limps'),
      declines: [{ what: 'shoeing of horses', ask: 'smith', source: { path: 'vet.yml', line: 3 } }],
    },
  });
  const smith = aRole({ name: 'Smith', routing: routing('smith.yml') });
  const company = { ...catalog, roles: [vet, smith], outOfScope: [] };

  test('names, documents and examples together: an example does not drive out what documents say', () => {
    const texts = lessonsOf(company).flatMap(({ role, text }) => (role === 'vet' ? [text] : []));
    expect(texts).toEqual(
      expect.arrayContaining(['Vet', 'Horse Doctor', 'Heal lame horses', 'the mare limps']),
    );
  });

  test('what a role turns away goes to whom it names, and never to itself', () => {
    const verdict = createRouter(company).route('who does the shoeing of my horses');
    expect(verdict.owners[0]?.role).toBe('smith');
    expect(verdict.owners.find(({ role }) => role === 'vet')?.confidence).toBe(0);
  });

  test('a corrected text, the latest word on it, and not for the role it was wrongly taken for', () => {
    const text = 'The bread is burnt!';
    const rolesFor = (...corrections: { text: string; role: string; instead: string | null }[]) =>
      lessonsOf(catalog, corrections).flatMap((lesson) =>
        /the bread is burnt/i.test(lesson.text) ? [[lesson.role, lesson.weight]] : [],
      );
    const toMiller = { text, role: 'miller', instead: 'baker' };
    expect(rolesFor()).toEqual([['baker', 1.5]]);
    expect(rolesFor(toMiller)).toEqual([['miller', 1.5]]);
    expect(rolesFor(toMiller, { text, role: 'baker', instead: 'miller' })).toEqual([
      ['baker', 1.5],
      ['baker', 1.5],
    ]);
    expect(rolesFor({ ...toMiller, role: 'a role that is gone' })).toEqual([['baker', 1.5]]);
  });
});
