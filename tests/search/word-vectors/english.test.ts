import { expect, test } from 'vitest';
import { englishVectors } from '../../../src/search/word-vectors/english.ts';

const vectors = englishVectors();

function vectorOf(word: string): Float32Array {
  const sums = new Float32Array(vectors.size);
  vectors.addTo(vectors.find(word), 1, sums);
  return sums;
}

const product = (a: Float32Array, b: Float32Array) => a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);

function nearness(one: string, other: string): number {
  const [a, b] = [vectorOf(one), vectorOf(other)];
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

test.each([
  ['lorry', 'truck', 'invoice'],
  ['wage', 'salary', 'keyboard'],
  ['boiler', 'heating', 'lawyer'],
  ['lawyer', 'court', 'kitchen'],
  ['vaccine', 'flu', 'warehouse'],
])('"%s" is used like "%s", and not like "%s"', (word, like, unlike) => {
  expect(nearness(word, like)).toBeGreaterThan(nearness(word, unlike) + 0.2);
});

test.each(['aardvark', 'a', 'zzz', 'müll', '', 'gehaltsabrechnung', '\n', 'truck\nlorry'])(
  '"%s" is either there or it is not, and what is not breaks nothing',
  (word) => {
    const place = vectors.find(word);
    expect(place).toBeGreaterThanOrEqual(-1);
    expect(place === -1 || /^[a-z]+$/.test(word)).toBe(true);
  },
);
