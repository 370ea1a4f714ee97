import { expect, test } from 'vitest';
import { catalogOf, roleOf } from '../../catalog/catalog-of.ts';

const levelsOf = (text: string): unknown =>
  roleOf(text).frameworks.map(({ levels, topics }) => [
    levels,
    topics.map((topic) => [
      topic.title,
      topic.levels.map(({ level, criteria }) => [level, criteria.map((one) => one.text).join(' / ')]),
    ]),
  ]);

test('levels with names as columns', () => {
  const table = '| | Junior | Mid | Senior |\n|---|---|---|---|\n| Craft | Draws | Designs | Plans |\n';
  expect(levelsOf(`# Product Designer levels\n\n${table}`)).toEqual([
    [
      3,
      [
        [
          'Craft',
          [
            [1, 'Draws'],
            [2, 'Designs'],
            [3, 'Plans'],
          ],
        ],
      ],
    ],
  ]);
});

test('levels with names as rows, and areas as columns', () => {
  const table = '| Title | Scope |\n|---|---|\n| Tester I | A plan |\n| Tester II | A product |\n';
  const role = roleOf(`# Testing ladder\n\n${table}`);
  expect([role.name, role.aliases]).toEqual(['Tester', ['Tester I', 'Tester II']]);
  expect(levelsOf(`# Testing ladder\n\n${table}`)).toEqual([
    [
      2,
      [
        [
          'Scope',
          [
            [1, 'A plan'],
            [2, 'A product'],
          ],
        ],
      ],
    ],
  ]);
});

test('levels as headings of one role make one role', () => {
  const text =
    '# Ladder\n\n## Writer\n\n### Dough\n\n- Kneads\n\n## Senior Writer\n\n### Dough\n\n- Teaches\n';
  expect(catalogOf({ 'a.md': text }).roles.map(({ name }) => name)).toEqual(['Writer']);
  expect(levelsOf(text)).toEqual([
    [
      2,
      [
        [
          'Dough',
          [
            [1, 'Kneads'],
            [2, 'Teaches'],
          ],
        ],
      ],
    ],
  ]);
});

test('the highest level may come first', () => {
  expect(levelsOf('# Pastry Baker\n\n## Senior\n\n- Leads\n\n## Junior\n\n- Follows\n')).toEqual([
    [
      2,
      [
        [
          'General',
          [
            [1, 'Follows'],
            [2, 'Leads'],
          ],
        ],
      ],
    ],
  ]);
});

test('numbers in a level table are the level that is wanted', () => {
  const table = '| Skill | Junior | Senior |\n|---|---|---|\n| Splicing | 1 | 3 |\n';
  expect(levelsOf(`# Fibre Technician\n\n${table}`)).toEqual([
    [
      2,
      [
        [
          'Splicing',
          [
            [1, 'Splicing: 1'],
            [2, 'Splicing: 3'],
          ],
        ],
      ],
    ],
  ]);
});

test('areas beside the levels stay skills', () => {
  const text =
    '# Net Engineer\n\n## Cables\n\n- Lays them\n\n## Paths\n\n### Junior\n\n- Asks\n\n### Senior\n\n- Answers\n';
  expect(roleOf(text).skills.map(({ area }) => area)).toEqual(['Cables']);
});

test('two roles beside each other are no levels of one', () => {
  const text = '## Senior Writer\n\n- Bakes\n\n## Junior Driver\n\n- Drives\n';
  expect(catalogOf({ 'a.md': text }).roles.map(({ name }) => name)).toEqual([
    'Junior Driver',
    'Senior Writer',
  ]);
});

test.each([
  ['# Our Values\n\n## Courage\n\n- Say no\n', 'about no role'],
  ['# Glossary\n\n- **IC**: one who does\n', 'about no role'],
  ['# [Role name]\n\n## Mission\n\nText\n\n## Responsibilities\n\n- One\n', 'template'],
])('a page about nobody is named in one line', (text, why) => {
  const { roles, problems } = catalogOf({ 'a.md': text });
  expect(roles).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'not-a-role', line: 1, message: expect.stringContaining(why) }]);
});

test('the id in front matter finds the role, and the title is what people see', () => {
  const text =
    '---\nname: site-keeping\ntitle: Site Keeper\n---\n\n## Mission\n\nKeep it up.\n\n## Responsibilities\n\n- Watches\n';
  const { roles } = catalogOf({ 'a.md': text, 'r.yml': 'role: site-keeping\nchannel: "#site"\n' });
  expect(roles).toMatchObject([{ name: 'Site Keeper', routing: { channel: '#site' } }]);
});

test('what is wrapped around a name goes, and the name stays', () => {
  const named = (title: string): string =>
    roleOf(`# ${title}\n\n## Mission\n\nM\n\n## Responsibilities\n\n- R\n`).name;
  expect(named('L1: Software Engineer I')).toBe('Software Engineer I');
  expect(named('TL4 - Tech Lead 4')).toBe('Tech Lead 4');
  expect(named('Head of Data Engineering')).toBe('Head of Data Engineering');
  expect(named('Role definition: Release Captain')).toBe('Release Captain');
});
