import { expect, test } from 'vitest';
import { englishVectors } from '../../../src/search/word-vectors/english.ts';
import { likenessOfWords } from '../../../src/search/word-vectors/word-likeness.ts';

const vectors = englishVectors();

test.each([
  ['lorry', 'truck', 'invoice'],
  ['wage', 'salary', 'keyboard'],
  ['boiler', 'heating', 'lawyer'],
  ['lawyer', 'court', 'kitchen'],
  ['vaccine', 'flu', 'warehouse'],
])('"%s" is used like "%s", and not like "%s"', (word, like, unlike) => {
  expect(likenessOfWords(word, like)).toBeGreaterThan(likenessOfWords(word, unlike) + 0.2);
});

test('what is not there is like nothing', () => {
  expect(likenessOfWords('lorry', 'zzz')).toBe(0);
});

test.each(['aardvark', 'a', 'zzz', 'müll', '', 'gehaltsabrechnung', '\n', 'truck\nlorry'])(
  '"%s" is either there or it is not, and what is not breaks nothing',
  (word) => {
    const place = vectors.find(word);
    expect(place).toBeGreaterThanOrEqual(-1);
    expect(place === -1 || /^[a-z]+$/.test(word)).toBe(true);
  },
);
