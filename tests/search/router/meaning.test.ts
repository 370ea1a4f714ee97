import { describe, expect, test } from 'vitest';
import { createRouter } from '../../../src/search/router/router.ts';
import { aRole } from '../../helpers/roles.ts';

const source = { path: 'test.md', line: 1 };
const doing = (name: string, ...lines: string[]) =>
  aRole({ name, responsibilities: lines.map((title) => ({ title, metric: null, primary: true, source })) });

/** No word of what is asked below stands here, nor does any list of subjects know this trade. */
const observatory = {
  roles: [
    doing(
      'Night Assistant',
      'Points the telescope and tracks stars, planets and galaxies',
      'Keeps the mirror, the eyepieces and the dome clean',
    ),
    doing(
      'Shepherd',
      'Grazes the flock on the hill and shears the sheep in June',
      'Mends fences and trains the collie',
    ),
    doing(
      'Organist',
      'Plays hymns and fugues on Sundays and tunes the pipes',
      'Rehearses with the choir and picks the psalms',
    ),
  ],
  problems: [],
  outOfScope: [],
  reviews: new Map(),
  owned: [],
  fallbackChannel: null,
};

describe('what is meant', () => {
  const router = createRouter(observatory);

  test.each([
    ['when is the next lunar eclipse', 'night-assistant'],
    ['a comet was seen near Jupiter', 'night-assistant'],
    ['how much wool did the lambs give', 'shepherd'],
    ['goats broke through the hedge', 'shepherd'],
    ['a soprano to sing Bach', 'organist'],
    ['which melody for the chapel', 'organist'],
  ])('"%s" is nearest to the %s, without a word in common', (text, owner) => {
    expect(router.route(text).owners[0]?.role).toBe(owner);
  });

  test.each(['wann schert ihr endlich die Lämmer', 'qui joue du Bach dimanche', 'zzqx brrm', ''])(
    '"%s", whose words are not known, says nothing by meaning',
    (text) => {
      const { meaning, known } = router.signals(text);
      expect([...meaning]).toEqual([0, 0, 0]);
      expect(known).toBe(0);
    },
  );

  test('roles of which nothing is written but a name mean little', () => {
    const bare = createRouter({
      ...observatory,
      roles: ['Shepherd', 'Organist'].map((name) => aRole({ name })),
    });
    const most = (text: string, from: typeof router) => Math.max(...from.signals(text).meaning);
    const text = 'how much wool did the lambs give';
    expect(most(text, bare)).toBeLessThan(most(text, router) / 2);
  });
});
