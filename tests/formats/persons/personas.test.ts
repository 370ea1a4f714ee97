import { describe, expect, it, test } from 'vitest';
import { catalogOf, rulesOf } from '../../catalog/catalog-of.ts';

const read = (text: string) => catalogOf({ 'team.md': text });
const duties = (text: string) =>
  read(text).roles.map(({ name, summary, responsibilities }) => [
    name,
    summary?.text ?? null,
    responsibilities.map(({ title }) => title),
  ]);

const expected = [
  ['Data Steward', 'Keeps data clean.', ['Curates', 'Reviews']],
  ['Release Manager', 'Ships.', ['Plans']],
];

describe('a personas page', () => {
  it('takes no heading that names a part of a role for a person', () => {
    const page =
      '# Testing Skills\n\n```\nmake test\n```\n\n## Mission\n- Finds faults\n\n**Role**\n- Keeper\n\n## Mission\n- Tells them\n\n**Role**\n- Keeper\n';
    expect(JSON.stringify(read(page).roles)).toContain('make test');
    expect(read(page).roles.flatMap(({ people }) => people)).toEqual([]);
  });

  it.each([
    [
      'labels in bold',
      '## Release Manager\n\n**Role**\nShips.\n\n**Responsibilities**\n- Plans\n\n## Data Steward\n\n**Role**\nKeeps data clean.\n\n**Responsibilities**\n- Curates\n- Reviews\n',
    ],
    [
      'labels with colons',
      '## Release Manager\n**Role:** Ships.\n\n**Responsibilities:**\n- Plans\n\n## Data Steward\n**Role:** Keeps data clean.\n\n**Key Responsibilities:**\n* Curates\n* Reviews\n',
    ],
    [
      'plain labels',
      '## Release Manager\n\nRole: Ships.\n\nResponsibilities:\n- Plans\n\n## Data Steward\n\nRole: Keeps data clean.\n\nResponsibilities:\n1. Curates\n2. Reviews\n',
    ],
    [
      'headings',
      '# Team\n\n### Release Manager\n#### Role\nShips.\n#### Responsibilities\n- Plans\n\n### Data Steward\n#### Role\nKeeps data clean.\n#### Duties\n- Curates\n- Reviews\n',
    ],
    [
      'bullets',
      '## 1. Release Manager\n\n- **Role**: Ships.\n- **Responsibilities**:\n  - Plans\n\n## 2. Data Steward\n\n- **Role**: Keeps data clean.\n- **Responsibilities**:\n  - Curates\n  - Reviews\n',
    ],
    [
      'headings that repeat the name',
      '# 1. Release Manager\n\nShips.\n\n## Release Manager Key Responsibilities\n- Plans\n\n# 2. Data Steward\n\nKeeps data clean.\n\n## Data Steward Key Responsibilities\n- Curates\n- Reviews\n',
    ],
    [
      'nothing but names',
      '# Our team\n\n## Release Manager\n\nShips.\n\n- Plans\n\n## Data Steward\n\nKeeps data clean.\n\n- Curates\n- Reviews\n',
    ],
  ])('with %s gives every person a summary and duties', (_, text) => {
    expect(duties(text)).toEqual(expected);
  });

  it('ignores its introduction, reads other labels, and reports a section that belongs to nobody', () => {
    const catalog = read(
      '## Who is who\n\nAn introduction.\n\n## Release Manager\n\n**Role**\nShips.\n\n**Responsibilities**\n- Plans\n\n**Goals**\n- Ship weekly\n\n**Tools**: Trains, checklists\n\n**Works with**\n- Data Steward (weekly)\n\n## Data Steward\n\n**Role**\nKeeps data clean.\n\n## How we hire\n\nSlowly.\n',
    );
    const [steward, manager] = catalog.roles;
    expect(steward?.summary?.text).toBe('Keeps data clean.');
    expect(manager?.notes.map(({ title, text }) => [title, text])).toEqual([['Goals', 'Ship weekly']]);
    expect(manager?.properties).toMatchObject([{ name: 'Tools', value: 'Trains, checklists' }]);
    expect(manager?.interactions).toMatchObject([
      { verb: 'Works with', role: 'data-steward', frequency: 'weekly' },
    ]);
    expect(rulesOf(catalog)).toEqual(['team.md:26 unread-section']);
  });

  it('knows one person by several names', () => {
    const [first, second] = read(
      '## Build Master / Release Manager (RM)\n**Role**: Ships.\n\n**Responsibilities**\n- Plans\n\n## UX/UI Designer\n**Role**: Draws.\n\n**Responsibilities**\n- Sketches\n',
    ).roles;
    expect(first).toMatchObject({
      slug: 'build-master',
      name: 'Build Master/Release Manager',
      aliases: ['Build Master', 'Release Manager', 'RM'],
    });
    expect(second).toMatchObject({ slug: 'ux-ui-designer', name: 'UX/UI Designer', aliases: [] });
  });
});

test('one of them without a Role is one all the same, whatever the title says', () => {
  const text =
    '# Who we are\n\n## Release Manager\n\n**Role:** Ships.\n\n**Responsibilities:**\n- Plans\n\n## Quality Person\n\n**Responsibilities:**\n- Tests the lot\n\n## Data Steward\n\n**Role:** Keeps data clean.\n\n**Responsibilities:**\n- Curates\n- Reviews\n';
  expect(duties(text)).toEqual([
    ['Data Steward', 'Keeps data clean.', ['Curates', 'Reviews']],
    ['Quality Person', null, ['Tests the lot']],
    ['Release Manager', 'Ships.', ['Plans']],
  ]);
  expect(read(text).problems.filter(({ rule }) => rule !== 'no-examples')).toEqual([]);
});

test('a page of roles never gives one of them the duties of all', () => {
  const text =
    '# Release Roles\n\n## Primary Releaser\n\n### Responsibilities\n- Cuts the branch\n\n## Second Releaser\n\n### Responsibilities\n- Checks the sums\n\n## Timeline\n\n### Week one\n- Branch\n\n### Week two\n- Ship\n';
  expect(duties(text)).toEqual([
    ['Primary Releaser', null, ['Cuts the branch']],
    ['Second Releaser', null, ['Checks the sums']],
  ]);
  const told = read(text).problems.filter(({ rule }) => rule === 'unread-section');
  expect(told.map(({ line }) => line)).toEqual([13]);
  expect(told[0]?.message).toContain('move it above "Primary Releaser"');
});
