import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/catalog/role.ts';
import { run } from '../../src/cli/run.ts';
import { createLibrary } from '../../src/search/library.ts';
import { historyOf, memoryOf } from '../../src/site/changes.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { pageOf } from '../../src/slack/answers/role-pages.ts';
import { aFramework, aLibrary, aRole } from '../helpers/roles.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function site(to: string, content = 'tests/fixtures/company') {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const code = await run(['site', to, '--content', content], {
    input: Readable.from([]),
    out: print,
    error: print,
  });
  return { code, said: lines.join('\n') };
}

const nowhere = () => null;
const pages = (...roles: readonly Role[]) =>
  new Map(makeSite(aLibrary(...roles), null, '2026-05-01', nowhere).map(({ path, text }) => [path, text]));

describe('what documents say', () => {
  test('is words, whatever it holds', () => {
    const nasty = '<script>alert(1)</script> & "quotes" \u0007';
    const text = pages(aRole({ name: nasty, slug: '../../etc', aliases: [nasty] })).get(
      'roles/-etc/index.html',
    );
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
    expect(text).not.toContain('<script>alert');
  });

  test('stands in a table in which every cell has an address of its own', () => {
    const framework = aFramework('Ladder', 3, { craft: { 1: ['Sews'], 3: ['Teaches'] } });
    const twice = { ...framework, topics: [...framework.topics, ...framework.topics] };
    const text = pages(aRole({ name: 'Tailor', frameworks: [twice] })).get('roles/tailor/levels.html') ?? '';
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['craft-1', 'craft-2', 'craft-3', 'craft-no-2-3']));
    expect(text).toMatch(/<td role="cell" id="craft-2"[\s\S]*?Nothing is written here/);
  });

  test('stands in the language of the settings', () => {
    const tailor = aRole({
      name: 'Schneider',
      frameworks: [aFramework('Leiter', 2, { naht: { 1: ['Näht'] } })],
    });
    const made = makeSite(createLibrary(aLibrary(tailor).catalog, null, 'de'), null, '2026-05-01', nowhere);
    const [index, ...others] = made.filter(({ path }) => path.endsWith('.html'));
    expect(index?.text).toContain('<html lang="de"');
    for (const words of ['Noch kein Kanal', 'Eine Rolle finden', 'data-some="# Rollen"', 'Weitere'])
      expect(index?.text).toContain(words);
    const english = /\b(?:Roles|Levels?|Nothing|What changed|Made by|Skip|Sources|Find)\b/;
    for (const { text } of others) expect(text.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(english);
  });

  test('leads nowhere but into the site', () => {
    for (const text of pages(aRole({ name: 'Tailor' })).values())
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

test('what changed since the site was made before', () => {
  const before = [aRole({ name: 'Tailor' }), aRole({ name: 'Cutter' })];
  const memory = memoryOf(before, [], []);
  const tailor = aRole({ name: 'Tailor', summary: { text: 'Sews.', source: { path: 'a.md', line: 1 } } });
  const history = historyOf(memory, [tailor, aRole({ name: 'Presser' })], '2026-05-01');
  expect(history.map(({ name, what }) => [name, what])).toEqual([
    ['Tailor', 'changed'],
    ['Presser', 'new'],
    ['Cutter', 'gone'],
  ]);
  expect(historyOf(memoryOf(before, history, []), before, '2026-05-02')).toHaveLength(3);
});

describe('rolecall site', () => {
  test('writes pages, and again over its own, without those of roles that are gone', async () => {
    const to = join(folder, 'public');
    expect(await site(to)).toMatchObject({ code: 0 });
    const memory = JSON.parse(await readFile(join(to, 'site.json'), 'utf8'));
    await mkdir(join(to, 'roles/gone'), { recursive: true });
    await writeFile(join(to, 'roles/gone/index.html'), '');
    await writeFile(join(to, 'CNAME'), 'roles.example.com');
    const files = [...memory.files, 'roles/gone/index.html', '../outside.html'];
    await writeFile(join(to, 'site.json'), JSON.stringify({ ...memory, files }));
    await writeFile(join(folder, 'outside.html'), 'kept');
    expect(await site(to)).toMatchObject({ code: 0 });
    await expect(readFile(join(to, 'roles/gone/index.html'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(to, 'CNAME'), 'utf8')).toBe('roles.example.com');
    expect(await readFile(join(folder, 'outside.html'), 'utf8')).toBe('kept');
  });

  test('writes nothing into a folder of others', async () => {
    const to = join(folder, 'others');
    await mkdir(to);
    await writeFile(join(to, 'index.html'), 'mine');
    expect(await site(to)).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was written') });
    expect(await readFile(join(to, 'index.html'), 'utf8')).toBe('mine');
  });
});

test.each(['', '/', '/index.html', '/levels.html', '.html'])(
  'its addresses are those of the roles: …%s',
  (end) => {
    expect(pageOf('https://roles.example.com/roles/', `https://roles.example.com/roles/tailor${end}`)).toBe(
      'tailor',
    );
  },
);
