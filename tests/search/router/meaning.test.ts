import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRouter, trainRouter } from '../../../src/search/router/router.ts';
import { readVectors } from '../../../src/search/word-vectors/text-vectors.ts';
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

describe('a table of the company’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-vectors-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Three heaps of words, each in a direction of its own. */
  const HEAPS = [
    'Fernrohr Sterne Planeten Spiegel Kuppel Okular Mondfinsternis Komet Jupiter',
    'Herde Weide Schafe Hund Zaun Wolle Lamm Ziegen Hecke',
    'Orgel Choral Pfeifen Chor Psalm Fuge Sopran Bach Melodie',
  ].map((words) => words.split(' '));
  const numbersOf = (heap: number, word: number) =>
    Array.from({ length: 12 }, (_, at) => (at === heap ? 1 : ((word * 7 + at * 3) % 5) / 20).toFixed(3)).join(
      ' ',
    );
  const filler = Array.from(
    { length: 100 },
    (_, at) =>
      `wort${String.fromCharCode(97 + (at % 26))}x${'y'.repeat(1 + at / 26)} ${numbersOf(3 + (at % 9), at)}`,
  );
  const lines = HEAPS.flatMap((words, heap) => words.map((word, at) => `${word} ${numbersOf(heap, at)}`));

  const sternwarte = {
    ...observatory,
    roles: [
      doing('Nachtassistenz', 'Fernrohr, Sterne, Planeten', 'Spiegel, Kuppel, Okular'),
      doing('Schäferei', 'Herde, Weide, Schafe', 'Hund, Zaun'),
      doing('Kirchenmusik', 'Orgel, Choral, Pfeifen', 'Chor, Psalm, Fuge'),
    ],
  };

  test('finds the role in its language, and leaves English to the table that ships', async () => {
    const path = join(folder, 'german.vec');
    writeFileSync(path, [`${lines.length + filler.length} 12`, ...lines, ...filler, ''].join('\n'));
    const own = await trainRouter(sternwarte, [], undefined, undefined, await readVectors(path));
    const without = await trainRouter(sternwarte);
    for (const [text, owner] of [
      ['Mondfinsternis, Jupiter', 'nachtassistenz'],
      ['Ziegen, Lamm, Hecke', 'sch-ferei'],
      ['ein Sopran, Bach', 'kirchenmusik'],
    ] as const) {
      expect(own.route(text).owners[0]?.role).toBe(owner);
      expect(Math.max(...without.signals(text).meaning)).toBe(0);
    }
    const both = await trainRouter(observatory, [], undefined, undefined, await readVectors(path));
    expect(both.route('how much wool did the lambs give').owners[0]?.role).toBe('shepherd');
  });
});
