import { describe, expect, test } from 'vitest';
import { type Correction, correctRouter } from '../../../src/search/router/learning/corrected-router.ts';
import { likelyOwner, type Router } from '../../../src/search/router/router.ts';

/** As sure of one role as a router gets, whatever the text. */
const stubborn: Router = {
  route: () => ({
    owners: [
      { role: 'baker', confidence: 0.97 },
      { role: 'miller', confidence: 0.02 },
    ],
    nobody: 0.01,
  }),
};
/** As if these words, and no others, stood in the documents: each in one line of a hundred. */
const documents = (...stems: string[]) => ({
  lines: 100,
  linesWith: (stem: string) => (stems.includes(stem) ? 1 : 0),
});
const toMiller: Correction = {
  text: 'the rye flour from Tuesday is full of weevils',
  role: 'miller',
  instead: 'baker',
};
const corrected = (...corrections: Correction[]) => correctRouter(stubborn, corrections, documents());
const ownerOf = (router: Router, text: string) => likelyOwner(router.route(text))?.role ?? null;

describe('a corrected text', () => {
  test.each([
    ['as it was', toMiller.text],
    ['in other case and punctuation', 'The RYE flour, from tuesday, is full of weevils!!!'],
    ['politely', 'Hi, the rye flour from Tuesday is full of weevils. Who can help please? Thanks'],
    ['in another order', 'full of weevils: the rye flour from Tuesday'],
    ['with typos', 'the rye fluor from Tusday is ful of wevils'],
    ['in other forms of its words', 'rye flours from Tuesdays are full of a weevil'],
    ['with numbers', '3 weevils: the rye flour from Tuesday 17 is full'],
    ['with a word more', 'everyone: the rye flour from Tuesday is full of disgusting weevils'],
  ])('goes to the right role %s', (_, text) => {
    expect(ownerOf(corrected(toMiller), text)).toBe('miller');
  });

  test('is a clear case from then on, and the wrong role falls behind', () => {
    const { owners, nobody } = corrected(toMiller).route(toMiller.text);
    expect(owners[0]?.role).toBe('miller');
    expect(owners[0]?.confidence).toBeGreaterThan(0.9);
    expect(owners.reduce((sum, { confidence }) => sum + confidence, nobody)).toBeCloseTo(1);
    expect(owners.find(({ role }) => role === 'baker')?.confidence).toBeLessThan(nobody + 0.05);
  });

  test('is named as what decided it, by its role, and only where it did', () => {
    const router = corrected(toMiller);
    expect(router.route(toMiller.text).corrected).toBe('miller');
    expect(router.route('my horse is lame')).not.toHaveProperty('corrected');
  });

  const nobodys: Router = { route: () => ({ owners: [], nobody: 1 }) };

  test('goes to its role although nobody had been suggested, and the router had not heard of the role', () => {
    const router = correctRouter(nobodys, [{ ...toMiller, instead: null }], documents());
    expect(ownerOf(router, toMiller.text)).toBe('miller');
    expect(ownerOf(router, 'my horse is lame')).toBeNull();
  });

  test('follows the later of two corrections', () => {
    const back = { text: `Please: ${toMiller.text}`, role: 'brewer', instead: 'miller' };
    expect(ownerOf(corrected(toMiller, back), toMiller.text)).toBe('brewer');
    expect(ownerOf(corrected(back, toMiller), toMiller.text)).toBe('miller');
  });
});

describe('other texts', () => {
  test('get the very same verdict', () => {
    const router = corrected(toMiller);
    for (const text of [
      'the bread is burnt',
      'the oven from Tuesday is full',
      '',
      '17 %',
      'who can help me?',
    ])
      expect(router.route(text)).toEqual(stubborn.route(text));
  });

  test('lean to the role the more, the more they resemble a corrected one', () => {
    const sure = (text: string) =>
      corrected(toMiller)
        .route(text)
        .owners.find(({ role }) => role === 'miller')?.confidence ?? 0;
    const near = sure('rye flour full of weevils and spiders');
    const far = sure('weevils and moths in the rye flour');
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0.02);
  });

  test('with a word that the documents know are not taken for a slip', () => {
    const sureOf = (counts: ReturnType<typeof documents>) =>
      correctRouter(stubborn, [{ ...toMiller, text: 'who fills the flour sack' }], counts).route(
        'who fills the floor sack',
      ).owners[0];
    expect(sureOf(documents())).toMatchObject({ role: 'miller' });
    expect(sureOf(documents('floor'))?.confidence).toBeLessThan(0.9);
  });

  test('a correction without telling words teaches nothing', () => {
    const router = corrected({ text: 'who can I ask about this?', role: 'miller', instead: 'baker' });
    expect(ownerOf(router, 'who can I ask about this?')).toBe('baker');
  });
});

test('without corrections it is the same router', () => {
  expect(correctRouter(stubborn, [], documents())).toBe(stubborn);
});
