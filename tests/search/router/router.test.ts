import { describe, expect, test } from 'vitest';
import { lessonsOf, rolesWithoutExamples } from '../../../src/search/router/lessons.ts';
import { likelyOwner, type Router, trainRouter } from '../../../src/search/router/router.ts';
import { aRole } from '../../helpers/roles.ts';

const examples = (path: string, ...texts: string[]) =>
  texts.map((text, index) => ({ text, source: { path, line: index + 1 } }));
const routing = (path: string, ...texts: string[]) => ({
  channel: null,
  confidentialChannel: null,
  people: null,
  hours: null,
  announceChanges: false,
  topics: [],
  declines: [],
  examples: examples(path, ...texts),
});

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

const train = (): Promise<Router> => trainRouter(lessonsOf(catalog, null));

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

  test('without lessons it suggests nobody', async () => {
    expect(likelyOwner((await trainRouter([])).route('bread'))).toBeNull();
  });
});

describe('what it learns from', () => {
  const bare = aRole({ name: 'Baker', slug: 'pastry-baker', aliases: ['Master Baker'] });
  const stranger = aRole({
    name: 'Vet',
    responsibilities: [
      { title: 'Heal lame horses', primary: true, metric: null, source: { path: 'vet.md', line: 4 } },
    ],
  });

  test('a role without examples borrows those of the starter role of the same name', async () => {
    const lessons = lessonsOf(
      { roles: [bare], problems: [], outOfScope: [], reviews: new Map(), owned: [], fallbackChannel: null },
      catalog,
    );
    expect(lessons.filter(({ role }) => role === 'pastry-baker').map(({ text }) => text)).toContain(
      'the bread is burnt',
    );
    expect(lessons.some(({ role }) => role === 'miller')).toBe(false);
  });

  test('one that has none to borrow is known by its documents, and named as such', async () => {
    const company = {
      roles: [bare, stranger],
      problems: [],
      outOfScope: [],
      reviews: new Map(),
      owned: [],
      fallbackChannel: null,
    };
    expect(
      lessonsOf(company, catalog)
        .filter(({ role }) => role === 'vet')
        .map(({ text }) => text),
    ).toContain('Heal lame horses');
    expect(rolesWithoutExamples(company, catalog)).toEqual([stranger]);
  });

  test('what nobody owned elsewhere is left out where a role here speaks of it', () => {
    const texts = lessonsOf(
      {
        roles: [stranger],
        problems: [],
        outOfScope: [],
        reviews: new Map(),
        owned: [],
        fallbackChannel: null,
      },
      catalog,
    ).map(({ text }) => text);
    expect(texts).not.toContain('my horse is lame');
    expect(texts).toContain('is it going to rain');
  });

  test('a corrected text, the latest word on it, and not for the role it was wrongly taken for', () => {
    const text = 'The bread is burnt!';
    const rolesFor = (...corrections: { text: string; role: string; instead: string | null }[]) =>
      lessonsOf(catalog, null, corrections).flatMap((lesson) =>
        /the bread is burnt/i.test(lesson.text) ? [[lesson.role, lesson.weight]] : [],
      );
    const toMiller = { text, role: 'miller', instead: 'baker' };
    expect(rolesFor()).toEqual([['baker', 1]]);
    expect(rolesFor(toMiller)).toEqual([['miller', 1]]);
    expect(rolesFor(toMiller, { text, role: 'baker', instead: 'miller' })).toEqual([
      ['baker', 1],
      ['baker', 1],
    ]);
    expect(rolesFor({ ...toMiller, role: 'a role that is gone' })).toEqual([['baker', 1]]);
  });
});
