import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { differences } from '../../../src/transfer/differences.ts';
import { rolecall } from '../../helpers/rolecall.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-import-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function given(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'from', path)), { recursive: true });
    writeFileSync(join(folder, 'from', path), text);
  }
  return join(folder, 'from');
}

const mixed = {
  'handbook/porter.md':
    '# Night Porter\n\n## Purpose\nThe house *sleeps* well | always.\n\n## Accountabilities\n- 1. Locks the doors_\n- Wakes <nobody>\n\n## Odd things\nKeeps a #list.\n',
  'shop/.github/CODEOWNERS': '* @acme/everyone\n/src/pay/ @acme/payments\n',
  'raci.csv': 'Task,Night Porter,Legal\n"Keys, spare ones",A,C\n',
  'services.md':
    '# Services\n\n| Service | Team | Slack |\n|---|---|---|\n| till | Payments | #pay |\n| mailer | nobody | |\n',
  'services.yml': 'services:\n  bells: { owner: bell-team, description: rings }\n',
  'titles.md': '# Titles for farriers\n\n## Junior Farrier\n\n- Holds\n\n## Senior Farrier\n\n- Shoes\n',
  'calm.md': '# Calm\n\n## Junior Farrier\n\n- Breathes\n\n## Senior Farrier\n\n- Whistles\n',
  'people.csv':
    'userName,displayName,groups\nann@example.com,Ann Archer,Water Crew\nkim@example.com,Kim Vale,Water Crew\n',
  'crew.csv': 'Role,Purpose,Duties\nStable Keeper,Dry hay,Sweeps; Feeds\n',
  'ladder.json':
    '{"title":"Porter Ladder","role":"Night Porter","levels":[{"name":"L1","keys":["Finds them"]},{"name":"L2","keys":["Makes them: \\"new\\""]}]}',
};

test.each([
  ['the sample company', () => 'content'],
  ['a bit of everything', () => given(mixed)],
])('what is imported says the same: %s', async (_, from) => {
  const out = join(folder, 'out');
  const source = from();
  expect((await rolecall('import', source, '--out', out)).code).toBe(0);
  const [before, after] = [await loadCatalog(source), await loadCatalog(out)];
  expect(before.roles.length).toBeGreaterThan(2);
  expect(differences(before, after)).toEqual([]);
  expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const { slug } of before.roles) {
    expect(readdirSync(join(out, 'roles'))).toContain(`${slug}.md`);
    expect(readdirSync(join(out, 'routing'))).toContain(`${slug}.yml`);
  }
});

test('it notes the sources, and lists what needs a decision', async () => {
  const out = join(folder, 'out');
  const { out: said } = await rolecall(
    'import',
    given({ ...mixed, 'old/jobs.docx': 'a = 1\n' }),
    '--out',
    out,
  );
  expect(readFileSync(join(out, 'roles/night-porter.md'), 'utf8')).toContain(
    'Imported from handbook/porter.md, ladder.json, raci.csv',
  );
  const report = readFileSync(join(out, '.import/report.md'), 'utf8');
  expect(report).toContain('- [ ] Night Porter: routing/night-porter.yml');
  expect(report).toContain('- [ ] mailer (services.md:6)');
  expect(report).toContain('- [ ] old/jobs.docx');
  expect(said).toContain('Owned by nobody: 1');
});

test('it overwrites nothing, and can be run again', async () => {
  const out = join(folder, 'out');
  const from = given(mixed);
  await rolecall('import', from, '--out', out);
  const page = join(out, 'roles/night-porter.md');
  writeFileSync(page, 'mine');
  const again = await rolecall('import', from, '--out', out);
  expect(readFileSync(page, 'utf8')).toBe('mine');
  expect(readFileSync(join(out, '.import/new/roles/night-porter.md'), 'utf8')).toContain('# Mission');
  expect(again.out).toContain('Wrote 0 files');
  expect(again.out).toContain('roles/night-porter.md');
});

test('it says what it needs, and refuses to read its own work', async () => {
  expect(await rolecall('import', 'content')).toMatchObject({ code: 2 });
  const inside = await rolecall('import', folder, '--out', join(folder, 'out'));
  expect(inside.code).toBe(2);
  expect(inside.error).toContain('--out');
  mkdirSync(join(folder, 'empty'));
  const nothing = await rolecall('import', join(folder, 'empty'), '--out', join(folder, 'out'));
  expect(nothing.error).toContain('nothing was written');
  expect(readdirSync(folder)).toEqual(['empty']);
});

test('slugs are spelt as the language of the documents spells them', async () => {
  const source = given({
    'a.md':
      '# Gärtner\n\n## Aufgaben\n\n- Pflegt die Beete und die Wege für alle\n- Arbeitet mit dem Büroleiter\n',
    'b.md':
      '# Büroleiter\n\n## Aufgaben\n\n- Führt die Kasse und die Liste der Schlüssel\n\n## Schnittstellen\n\n- Gärtner\n',
    'c.md': '# Ångström Engineer Ünal\n\n## Duties\n\n- Measures what is small\n',
  });
  const out = join(folder, 'out');
  expect((await rolecall('import', source, '--out', out)).code).toBe(0);
  expect(readdirSync(join(out, 'roles')).sort()).toEqual([
    'angstrom-engineer-unal.md',
    'bueroleiter.md',
    'gaertner.md',
  ]);
  const { roles } = await loadCatalog(out);
  expect(roles.map(({ slug, interactions }) => [slug, interactions.map(({ role }) => role)])).toEqual([
    ['angstrom-engineer-unal', []],
    ['bueroleiter', ['gaertner']],
    ['gaertner', []],
  ]);
  expect(readFileSync(join(out, '.import', 'report.md'), 'utf8')).not.toContain('Written otherwise');
});

test('a folder that holds the examples of init still is warned of', async () => {
  const out = join(folder, 'out');
  await rolecall('init', out);
  writeFileSync(join(out, 'roles', 'support-engineer.md'), '# Our own\n');
  const { code, error } = await rolecall('import', given(mixed), '--out', out);
  expect(code).toBe(0);
  expect(error).toContain(`${out} still holds the examples that init wrote`);
  expect(error).toContain(join('charters', 'office-manager.md'));
  expect(error).not.toContain('support-engineer.md');
  expect((await rolecall('import', given(mixed), '--out', join(folder, 'new'))).error).toBe('');
});
