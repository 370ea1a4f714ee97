import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rolecall } from '../../helpers/rolecall.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-init-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** How well the roles are known by their examples, in figures that learning decides. */
const isOfMeasuring = (line: string) =>
  /^(?:Example questions of 3 roles|Least known: |Taken for another: |With half as many )/.test(line);

test('what it writes is checked without a word', async () => {
  const target = join(folder, 'our', 'roles');
  const { code, out } = await rolecall('init', target);
  expect(code).toBe(0);
  expect(filesIn(target).length).toBeGreaterThan(10);
  for (const file of filesIn(target)) expect(out).toContain(file);
  expect(out).toContain(
    `it says what to change first.\n  2. npm run -s rolecall -- check --content ${target}\n`,
  );
  expect(out).toMatch(/import FOLDER --out (?!\S*our\/roles)\S+$/m);
  const check = await rolecall('check', '--content', target);
  expect(check).toMatchObject({ code: 0, out: '' });
  const said = check.error.split('\n');
  expect(said.slice(-2)).toEqual([
    '1 file was not read: 1 README (README.md).',
    '3 roles, 0 errors, 0 warnings',
  ]);
  expect(said.slice(0, -2).filter((line) => !isOfMeasuring(line))).toEqual([]);
});

test('the roles are known in several formats, and their questions find them', async () => {
  await rolecall('init', join(folder, 'content'));
  const ask = async (question: string) => {
    const { out } = await rolecall('ask', '--json', question, '--content', join(folder, 'content'));
    return JSON.parse(out);
  };
  expect(await ask('the app crashes when I save')).toMatchObject({
    kind: 'route',
    role: 'software-engineer',
  });
  expect(await ask('office manager owns')).toMatchObject({ role: 'office-manager', section: 'ownership' });
  expect(await ask('software engineer 2 vs 3')).toMatchObject({ kind: 'levels', levels: [2, 3] });
});

test('every YAML file names a schema that lies where it says', async () => {
  await rolecall('init', folder);
  const files = filesIn(folder).filter((file) => file.endsWith('.yml'));
  expect(files.length).toBe(5);
  for (const file of files) {
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(JSON.parse(readFileSync(resolve(dirname(file), path), 'utf8'))).toHaveProperty('title');
  }
});

test('a folder with a file in it is left as it is', async () => {
  writeFileSync(join(folder, 'README.md'), 'mine');
  const { code, out, error } = await rolecall('init', folder);
  expect(code).toBe(1);
  expect(error).toBe(
    `The folder "${folder}" is not empty. Nothing was written, so that nothing of yours is lost. Name a new or empty folder.`,
  );
  expect(out).toContain(`would have been written:\n`);
  expect(out).toContain(join(folder, 'routing', 'out-of-scope.yml'));
  expect(filesIn(folder)).toEqual([join(folder, 'README.md')]);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
});

test('a file is no folder, a fresh repository is an empty one', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect((await rolecall('init', join(folder, 'file'))).error).toContain(
    `file" is a file. Nothing was written`,
  );
  await mkdir(join(folder, 'fresh', '.git'), { recursive: true });
  expect((await rolecall('init', join(folder, 'fresh'))).code).toBe(0);
});

test.each([[[]], [['a', 'b']]])('without exactly one folder it says what it needs: %j', async (words) => {
  expect(await rolecall('init', ...words)).toEqual({
    code: 2,
    out: '',
    error: 'init needs the folder to write to, such as: npm run -s rolecall -- init content',
  });
});
