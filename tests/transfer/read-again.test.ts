import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { differences } from '../../src/transfer/differences.ts';
import { isOwnersList } from '../../src/transfer/ownership-page.ts';
import { readAgain } from '../../src/transfer/read-again.ts';
import { withSpeltSlugs } from '../../src/transfer/spelt-slugs.ts';
import { writeCatalog } from '../../src/transfer/write-catalog.ts';
import { catalogOf, roleOf } from '../catalog/catalog-of.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** What a catalog says otherwise once it was written and read, and the errors of what was written. */
function lostIn(read: Catalog, lists: Readonly<Record<string, string>>): readonly string[] {
  const catalog = withSpeltSlugs(read);
  const copied = catalog.owned
    .flatMap(({ source, ownersFrom = [] }) => [source.path, ...ownersFrom])
    .filter(isOwnersList);
  const files = [
    ...writeCatalog(catalog),
    ...[...new Set(copied)].map((path) => ({ path, text: lists[path] ?? '' })),
  ];
  const again = readAgain(files);
  const errors = again.problems.filter(({ severity }) => severity === 'error');
  return [...differences(catalog, again), ...errors.map(({ path, rule }) => `${path}: ${rule}`)];
}

describe('what is imported says the same when it is read again', () => {
  const shapes = readdirSync(`${fixtures}shapes`).filter((name) => name !== 'expected.json');

  it.each(shapes)('%s', (name) => {
    const files = { [name]: readFileSync(`${fixtures}shapes/${name}`, 'utf8') };
    expect(lostIn(catalogOf(files), files)).toEqual([]);
  });

  const companies = readdirSync(fixtures).filter((name) => !/\.|^shapes$/.test(name));

  it.each(companies)('the whole of %s', async (name) => {
    expect(lostIn(await loadCatalog(`${fixtures}${name}`), {})).toEqual([]);
  });
});

describe('a remark under a heading that says what a list below it is', () => {
  it.each([
    ['beside the list', '## Responsibilities\n\nAs agreed in May.\n\n- Steers\n'],
    ['under another word for it', '## Duties include\n\nAs agreed in May.\n\n- Steers\n'],
    ['of another kind', '## Deliverables\n\nAs agreed in May.\n\n- Log\n\n## Duties\n\n- Steers\n'],
    ['in code', '## Duties\n\n- Steers\n\n```\na: 1\n```` b\n```\n'],
    ['that is the name of the role', '```\nowner:\n  - me\n```\n\n## Duties\n\n- Steers\n'],
    [
      'of steps',
      '## Duties\n\n- Steers\n\n## Proficiency levels\n\n### 1 - Novice\n\n- Learns\n\n### 2 - Expert\n\n- Teaches\n',
    ],
    ['of whoever is no person', '## Duties\n\n- Steers\n\nThe members are:\n\n- Cook, Quay A\n'],
  ])('stays one: %s', (_, body) => {
    const files = { 'a.md': `# Ferry Skipper\n\n${body}` };
    const { notes, responsibilities } = roleOf(files['a.md'], 'a.md');
    expect([notes.length > 0, responsibilities.map(({ title }) => title)]).toEqual([true, ['Steers']]);
    expect(lostIn(catalogOf(files), files)).toEqual([]);
  });
});

it('a type with a comma, and a person who is named twice, stay as they are', () => {
  const files = {
    'a.md': '# Ferry Skipper\n\n## Artifacts\n\n- **Log** (type: record, kept 10 years)\n',
    'b.yaml': [1, 2]
      .map(
        (at) =>
          `apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: guest${at} }\nspec: { profile: { displayName: Guest, email: g@example.com }, memberOf: [deck] }\n`,
      )
      .join('---\n'),
  };
  const catalog = catalogOf(files);
  expect(catalog.roles.map(({ artifacts, people }) => [artifacts[0]?.type, people.length])).toEqual([
    [undefined, 1],
    ['record, kept 10 years', 0],
  ]);
  expect(lostIn(catalog, files)).toEqual([]);
});
