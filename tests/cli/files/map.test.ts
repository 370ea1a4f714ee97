import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-map-'));

async function map(...argv: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['map', ...argv, '--content', 'content'], {
    input: Readable.from([]),
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

test('writes the picture, and says where', async () => {
  const file = join(folder, 'one.png');
  expect(await map('Platform', 'Engineer', '--out', file)).toEqual({
    code: 0,
    out: `Who works with the Platform Engineer: ${file}`,
    error: '',
  });
  expect(readFileSync(file).subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
});

test('writes a drawing where the name ends in .svg', async () => {
  const file = join(folder, 'all.svg');
  expect((await map('--out', file)).out).toBe(`Who works with whom: ${file}`);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg .*<title>Who works with whom<\/title>.*<\/svg>\n$/s);
});

test.each([[['qa-engineer', '--levels']], [['qa-engineer', 'levels']]])('%j is the grid', async (words) => {
  const file = join(folder, `${words.join('')}.svg`);
  expect((await map(...words, '--out', file)).out).toBe(`What each level of the QA Engineer asks: ${file}`);
});

test('says what is wrong with the words', async () => {
  expect(await map('platfrm')).toEqual({
    code: 2,
    out: '',
    error: 'There is no role "platfrm". Did you mean platform-engineer?',
  });
  expect((await map('--levels')).error).toBe(
    'Name the role whose levels to draw, as in: map platform-engineer --levels',
  );
  const gif = join(folder, 'a.gif');
  expect((await map('--out', gif)).error).toBe(`--out names a file that ends in .png or .svg, not "${gif}".`);
  const nowhere = join(folder, 'no', 'a.png');
  expect((await map('--out', nowhere)).error).toContain(`${nowhere} could not be written (ENOENT).`);
});

test('says what the documents lack, and writes nothing', async () => {
  const file = join(folder, 'none.png');
  const { code, error } = await map('devops-engineer', '--levels', '--out', file);
  expect([code, existsSync(file)]).toEqual([1, false]);
  expect(error).toBe(
    'No document describes levels of the DevOps Engineer yet. A progression framework for it would give the picture.',
  );
});
