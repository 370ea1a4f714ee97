import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readVectors } from '../../../src/search/word-vectors/text-vectors.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-vectors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(...lines: readonly string[]): string {
  const path = join(folder, 'some.vec');
  writeFileSync(path, lines.join('\n'));
  return path;
}

const letters = (number: number) =>
  String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + Math.floor(number / 676));
/** A hundred words, whose vectors point every which way. */
const many = Array.from(
  { length: 100 },
  (_, at) =>
    `${letters(at)}q ${Array.from({ length: 10 }, (__, place) => Math.cos(at * (place + 1)).toFixed(4)).join(' ')}`,
);
const tens = (first: number) => [first, ...new Array(9).fill(0)].join(' ');

describe('word vectors as text', () => {
  test.each([
    ['with a line of counts', (lines: readonly string[]) => [`${lines.length} 10`, ...lines]],
    ['without', (lines: readonly string[]) => lines],
    ['with a space at the end of each', (lines: readonly string[]) => lines.map((line) => `${line} `)],
    ['with ends as Windows writes them', (lines: readonly string[]) => lines.map((line) => `${line}\r`)],
  ])('are read %s', async (_, form) => {
    const { count, size, find } = await readVectors(fileOf(...form(many)));
    expect({ count, size }).toEqual({ count: 100, size: 10 });
    expect(find('aaaq')).toBe(0);
    expect(find('zzzq')).toBe(-1);
  });

  test('have the same angles in eight bits, but for what all have in common', async () => {
    const vectors = await readVectors(
      fileOf(...many, `haus ${tens(1)}`, `hütte ${tens(3)}`, `nordpol ${tens(-1)}`),
    );
    const of = (word: string) => {
      const sums = new Float32Array(10);
      vectors.addTo(vectors.find(word), 1, sums);
      return sums;
    };
    const product = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
    expect(product(of('haus'), of('hutte'))).toBeGreaterThan(0.9);
    expect(product(of('haus'), of('nordpol'))).toBeLessThan(-0.9);
  });

  test('of words that differ in capitals or accents the first counts; what is no word or no vector does not', async () => {
    const odd = [
      `Haus ${tens(1)}`,
      `haus ${tens(-1)}`,
      'kurz 1 2 3',
      `, ${tens(1)}`,
      `nichts ${tens(0)}`,
      `wirr ${tens(Number.NaN)}`,
      '',
      `hot dog ${tens(1)}`,
    ];
    const vectors = await readVectors(fileOf(...many, ...odd));
    expect(vectors.count).toBe(101);
    const sums = new Float32Array(10);
    vectors.addTo(vectors.find('haus'), 1, sums);
    expect(sums[0]).toBeGreaterThan(0);
  });

  test('end with so many words', async () => {
    const { count, find } = await readVectors(fileOf(...many), 100);
    expect(count).toBe(100);
    expect((await readVectors(fileOf(...many, `spat ${tens(1)}`), 100)).find('spat')).toBe(-1);
    expect(find('spat')).toBe(-1);
  });

  test.each([
    ['', 'an empty file'],
    ['# Roles\n\nThis is a document.\n', 'a document'],
    ['PK\u0003\u0004\u0000\u0000\u00ff\u00fe'.repeat(500), 'an archive'],
    [many.slice(0, 5).join('\n'), 'too few words'],
  ])('are not in %j', async (text) => {
    await expect(readVectors(fileOf(text))).rejects.toThrow('holds no word vectors');
  });

  test('a file that is not there says so', async () => {
    await expect(readVectors(join(folder, 'gone.vec'))).rejects.toThrow('ENOENT');
    await expect(readVectors(folder)).rejects.toThrow('EISDIR');
  });
});
