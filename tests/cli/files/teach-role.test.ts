import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import type { Role } from '../../../src/catalog/role.ts';
import { teachRole } from '../../../src/cli/files/teach-role.ts';

const PROFILE = '---\nname: Baker\nslug: baker\n---\n\n# Mission\n\nBread for everybody.\n';
const TEXT = 'who has the "big" oven: today?';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-teach-'));
  put('roles/baker.md', PROFILE);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

async function baker(): Promise<Role> {
  const { roles } = await loadCatalog(folder);
  return roles.find(({ slug }) => slug === 'baker') as Role;
}

async function taught(): Promise<{ place: string; examples: readonly string[] }> {
  const place = teachRole(folder, await baker(), TEXT);
  const { routing } = await baker();
  const [path, line] = place.split(':');
  expect(routing.examples.find(({ text }) => text === TEXT)?.source).toEqual({ path, line: Number(line) });
  return { place, examples: routing.examples.map(({ text }) => text) };
}

test('adds a line to the routing document of the role, and leaves all else as it was', async () => {
  const before =
    '# Ours\nrole: baker\nexamples: # as they ask\n    # in the morning\n    - no rolls left\ntopics: [ovens]\n';
  put('routing/bread.yml', before);
  const { place, examples } = await taught();
  expect(place).toBe('routing/bread.yml:4');
  expect(examples.toSorted()).toEqual(['no rolls left', TEXT].toSorted());
  const lines = read('routing/bread.yml').split('\n');
  expect(lines.toSpliced(3, 1).join('\n')).toBe(before);
});

test('a routing document without examples gets them', async () => {
  put('routing/bread.yml', 'role: baker\nchannel: "#bread"');
  expect((await taught()).place).toBe('routing/bread.yml:4');
  expect((await baker()).routing.channel).toBe('#bread');
});

test.each([
  ['are written in one line', 'role: baker\nexamples: [no rolls left]\n'],
  [
    'come twice, in two documents of a file',
    'role: miller\n---\nrole: baker\nexamples:\n  - no rolls left\n',
  ],
])('where examples %s, the line goes into a document of its own', async (_, text) => {
  put('routing/baker.yml', text);
  expect((await taught()).place).toBe('routing/baker-2.yml:3');
  expect(read('routing/baker.yml')).toBe(text);
});

test('a role without routing data gets a document', async () => {
  expect((await taught()).place).toBe('routing/baker.yml:3');
});

test('what stands there already is not written again', async () => {
  put('routing/bread.yml', 'role: baker\nexamples:\n  - Who has the big oven today\n');
  const role = await baker();
  expect(() => teachRole(folder, role, 'who has the big oven, today?')).toThrow('routing/bread.yml:3');
});
