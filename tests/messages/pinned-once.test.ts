import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const under = (folder: string, end: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => join(folder, file));
const read = (file: string) => readFileSync(file, 'utf8').replaceAll("\\'", "'");

/** As many words make a sentence that is known again; with fewer, different sentences begin alike. */
const FEWEST_WORDS = 6;

/** What the functions and texts of a file say, cut where something of the moment is put in. */
function piecesOf(text: string): string[] {
  const literals = text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...literals]
    .flatMap(([, plain, template]) => (plain ?? template ?? '').split(/\$\{(?:[^{}]|\{[^}]*\})*\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.split(/\s+/).length >= FEWEST_WORDS);
}

test('the wording of a sentence is pinned in one test; others call the function that says it', () => {
  const pieces = [...new Set(under('src/messages/en', /\.ts$/).flatMap((file) => piecesOf(read(file))))];
  const tests = under('tests', /\.(?:test|contract|e2e)\.ts$/).map((file) => ({ file, text: read(file) }));
  const pinned = pieces.map((piece) => ({
    piece,
    by: tests.filter(({ text }) => text.includes(piece)).map(({ file }) => file),
  }));
  expect(pinned.filter(({ by }) => by.length === 1).length).toBeGreaterThan(50);
  const twice = pinned.filter(({ by }) => by.length > 1);
  expect(twice.map(({ piece, by }) => `“${piece}” in ${by.join(', ')}`)).toEqual([]);
});
