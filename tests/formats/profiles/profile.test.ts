import { describe, expect, it } from 'vitest';
import { catalogOf, roleOf } from '../../catalog/catalog-of.ts';

const lines = (...all: string[]): string => all.join('\n');

describe('a role profile', () => {
  it('gives every section of the usual dialect', () => {
    const role = roleOf(
      lines(
        '---',
        'id: ml-01',
        'slug: ml-engineer',
        'name: Machine Learning Engineer',
        'default_seniority: Mid',
        '---',
        '',
        '# Mission',
        'Bring models from notebook to traffic.',
        '',
        '# Short Description',
        'Trains, ships and watches models.',
        '',
        '# Properties',
        '- **Preferred Tech**: PyTorch, Ray',
        '- **Workstyle**: Small experiments',
        '',
        '# Responsibilities',
        '- **Model serving** (primary)  ',
        '  *Success metric*: p99 under 80 ms',
        '- **Feature pipelines**  ',
        '  *Success metric*: <1% stale features',
        '',
        '# Capabilities',
        '- **Statistics** — Advanced (sampling, tests)',
        '- **Distributed training** — Competent (Ray, Horovod)',
        '',
        '# Artifacts',
        '- **Model cards** (type: documentation)',
        '',
        '# Interactions',
        '- **Receives datasets** → Data Engineer (weekly)  ',
        '  *Notes*: Schema changes and backfills',
      ),
    );
    expect(role).toMatchObject({
      slug: 'ml-engineer',
      name: 'Machine Learning Engineer',
      defaultSeniority: 'Mid',
    });
    expect(role.mission).toEqual({
      text: 'Bring models from notebook to traffic.',
      source: { path: 'role.md', line: 9 },
    });
    expect(role.summary?.source.line).toBe(12);
    expect(role.properties).toEqual([
      { name: 'Preferred Tech', value: 'PyTorch, Ray', source: { path: 'role.md', line: 15 } },
      { name: 'Workstyle', value: 'Small experiments', source: { path: 'role.md', line: 16 } },
    ]);
    expect(role.responsibilities).toEqual([
      {
        title: 'Model serving',
        primary: true,
        metric: 'p99 under 80 ms',
        metricSource: { path: 'role.md', line: 20 },
        source: { path: 'role.md', line: 19 },
      },
      {
        title: 'Feature pipelines',
        primary: false,
        metric: '<1% stale features',
        metricSource: { path: 'role.md', line: 22 },
        source: { path: 'role.md', line: 21 },
      },
    ]);
    expect(role.capabilities).toMatchObject([
      { name: 'Statistics', level: 'Advanced', details: 'sampling, tests' },
      { name: 'Distributed training', level: 'Competent', details: 'Ray, Horovod' },
    ]);
    expect(role.artifacts).toMatchObject([{ name: 'Model cards', type: 'documentation' }]);
    expect(role.interactions).toEqual([
      {
        verb: 'Receives datasets',
        role: 'Data Engineer',
        frequency: 'weekly',
        notes: 'Schema changes and backfills',
        source: { path: 'role.md', line: 32 },
      },
    ]);
    expect(role.notes).toEqual([]);
  });

  const responsibility = (text: string) =>
    roleOf(lines('# Test Engineer', '## Responsibilities', text)).responsibilities;

  it('a mark before a colon leaves the colon where it was', () =>
    expect(responsibility('- Own the suite (primary): green by nine')).toMatchObject([
      { title: 'Own the suite: green by nine', primary: true },
    ]));

  it.each(['primary', 'Hauptaufgabe', 'mission principale', 'responsabilidad principal'])(
    'the main duty may be marked (%s)',
    (mark) =>
      expect(responsibility(`- Keep the meters (${mark})`)).toMatchObject([
        { title: 'Keep the meters', primary: true },
      ]),
  );

  it.each([
    ['two spaces at the end', '- **Own the suite** (primary)  \n  *Success metric*: green by nine'],
    ['a backslash at the end', '- **Own the suite** (primary)\\\n  *Success metric*: green by nine'],
    ['no mark of a break at all', '- **Own the suite** (primary)\n  *Success metric*: green by nine'],
    ['a nested bullet', '- **Own the suite** (primary)\n  - Success metric: green by nine'],
    ['a nested bullet in bold', '* **Own the suite** (primary)\n    * **KPI:** green by nine'],
    ['a paragraph of its own', '- **Own the suite** (primary)\n\n  *Metric*: green by nine'],
    ['the same line', '- **Own the suite** (primary) — Success metric: green by nine'],
    ['brackets on the same line', '- Own the suite [primary] (KPI: green by nine)'],
    ['a number and a word in front', '1. Primary: Own the suite\n   Measured by: green by nine'],
    ['a plus and capitals', '+ Own the suite **(Primary)**\n  _Target:_ green by nine'],
    ['a line break in HTML', '- Own the suite (primary)<br>*Success metric*: green by nine'],
    [
      'a table',
      '| Responsibility | Primary | Success metric |\n|---|:-:|---|\n| Own the suite | ✅ | green by nine |',
    ],
    ['a sub-heading', '### Own the suite (primary)\n\n**Success criteria:** green by nine'],
    [
      'no-break spaces',
      '-\u00a0**Own the suite**\u00a0(primary)\n\u00a0\u00a0*Success metric*:\u00a0green by nine',
    ],
    [
      'old Mac and Windows line ends',
      '- **Own the suite** (primary)  \r\n  *Success metric*: green by nine\r\n',
    ],
  ])('finds title, mark and metric in a dialect with %s', (_, text) => {
    expect(responsibility(text)).toMatchObject([
      { title: 'Own the suite', primary: true, metric: 'green by nine' },
    ]);
  });

  it('keeps duties that are nested, wrapped, in prose or described', () => {
    expect(
      responsibility('- Plan releases\n  with the other\n  teams\n  - write notes\n  - freeze code'),
    ).toMatchObject([
      { title: 'Plan releases with the other teams', source: { line: 3 } },
      { title: 'write notes', source: { line: 6 } },
      { title: 'freeze code', source: { line: 7 } },
    ]);
    expect(responsibility('Plans the releases.\n\nFreezes the code.').map(({ title }) => title)).toEqual([
      'Plans the releases.',
      'Freezes the code.',
    ]);
    expect(responsibility('- **Plans**: all releases')).toMatchObject([{ title: 'Plans: all releases' }]);
  });

  const capability = (text: string) =>
    roleOf(lines('# Test Engineer', '## Mission', 'x', '## Skills', text)).capabilities;

  it.each([
    ['- **Load tests** — Advanced (k6, Gatling)', 'Advanced', 'k6, Gatling'],
    ['- **Load tests** – Advanced (k6, Gatling)', 'Advanced', 'k6, Gatling'],
    ['- **Load tests** - Advanced (k6, Gatling)', 'Advanced', 'k6, Gatling'],
    ['- **Load tests**: Advanced (k6, Gatling)', 'Advanced', 'k6, Gatling'],
    ['- **Load tests:** Advanced — k6, Gatling', 'Advanced', 'k6, Gatling'],
    ['- Load tests (Advanced): k6, Gatling', 'Advanced', 'k6, Gatling'],
    ['- Load tests — Advanced', 'Advanced', null],
    ['- Load tests (Advanced)', 'Advanced', null],
    ['- Load tests [Level 3]', 'Level 3', null],
    ['- Load tests', null, null],
    ['- **Load tests** — k6, Gatling, home-grown tools', null, 'k6, Gatling, home-grown tools'],
    ['- **Load tests**\n  - Level: Advanced\n  - k6, Gatling', 'Advanced', 'k6, Gatling'],
    [
      '| Skill | Level | Notes |\n|--|--|--|\n| Load tests | Advanced | k6, Gatling |',
      'Advanced',
      'k6, Gatling',
    ],
    ['### Advanced\n- Load tests (k6, Gatling)', 'Advanced', 'k6, Gatling'],
    ['- **Load tests** — Fluent-ish (k6 (cloud), Gatling)', 'Fluent-ish', 'k6 (cloud), Gatling'],
  ])('reads %j', (text, level, details) => {
    expect(capability(text)).toMatchObject([{ name: 'Load tests', level, details }]);
  });

  const interaction = (text: string) =>
    roleOf(lines('# Test Engineer', '## Mission', 'x', '## Interactions', text)).interactions;

  it.each(['→', '->', '=>', '⇒', '⟶', '➜', '-->', '➡️', 'to'])('reads an arrow written %s', (arrow) => {
    expect(
      interaction(`- **Hands builds** ${arrow} Release Manager (every sprint)\n  *Notes*: with a report`),
    ).toMatchObject([
      { verb: 'Hands builds', role: 'Release Manager', frequency: 'every sprint', notes: 'with a report' },
    ]);
  });

  it.each([
    ['- Release Manager (weekly): hands over builds', 'Works with', 'weekly', 'hands over builds'],
    ['- **Release Manager** — hands over builds', 'Works with', null, 'hands over builds'],
    ['- Collaborates with Release Manager (weekly)', 'Collaborates with', 'weekly', null],
    ['- **Collaborates** with Release Manager (weekly)', 'Collaborates with', 'weekly', null],
    [
      '- Hands builds → Release Manager [weekly] — in the morning',
      'Hands builds',
      'weekly',
      'in the morning',
    ],
    [
      '- Hands builds -> Release Manager\n  - Frequency: weekly\n  - Notes: in the morning',
      'Hands builds',
      'weekly',
      'in the morning',
    ],
    [
      '| Role | How | Cadence |\n|-|-|-|\n| Release Manager | Hands builds | weekly |',
      'Hands builds',
      'weekly',
      null,
    ],
    [
      '### Release Manager\n- **Interaction Type:** Hands builds\n- **Frequency:** weekly\n- **Notes:** daily',
      'Hands builds',
      'weekly',
      'daily',
    ],
  ])('reads %j', (text, verb, frequency, notes) => {
    expect(interaction(text)).toMatchObject([{ verb, role: 'Release Manager', frequency, notes }]);
  });

  it.each([
    ['- **Test plans** (type: document)', 'document'],
    ['- Test plans (type: document)', 'document'],
    ['- Test plans [document]', 'document'],
    ['- **Test plans** (document)', 'document'],
    ['- Test plans — type: document', 'document'],
    ['- Test plans\n  - Type: document', 'document'],
    ['| Artifact | Type |\n|-|-|\n| Test plans | document |', 'document'],
    ['- Test plans', null],
  ])('reads the artifact %j', (text, type) => {
    expect(
      roleOf(lines('# Test Engineer', '## Mission', 'x', '## Deliverables', text)).artifacts,
    ).toMatchObject([{ name: 'Test plans', type }]);
  });

  it.each([
    ['# Purpose', 'mission'],
    ['## 🎯 Mission Statement', 'mission'],
    ['### Core Responsibility', 'mission'],
    ['## About', 'summary'],
    ['## Short Description:', 'summary'],
    ['Overview\n--------', 'summary'],
  ] as const)('knows %j', (heading, field) => {
    const role = roleOf(
      lines('---', 'name: Test Engineer', '---', heading, 'Says something.', '# Duties', '- Tests'),
    );
    expect(role[field]?.text).toBe('Says something.');
    expect(role.responsibilities).toHaveLength(1);
  });

  it('takes its name from the title where there is no front matter', () => {
    expect(roleOf('# 🧪 Test Engineer\n\n## Mission\nTests.').slug).toBe('test-engineer');
    expect(roleOf('Test Engineer\n=============\n\nMission\n-------\nTests.').name).toBe('Test Engineer');
    expect(roleOf('# Role Profile: Test Engineer\n\n## Mission\nTests.').name).toBe('Test Engineer');
    expect(roleOf('---\ntitle: Test Engineer Profile\n---\n\n## Mission\nTests.').name).toBe('Test Engineer');
  });

  it('says so where it does not name its role', () => {
    const { roles, problems } = catalogOf({ 'a.md': '# Mission\nTo test.\n\n# Responsibilities\n- Tests\n' });
    expect(roles).toEqual([]);
    expect(problems).toMatchObject([{ path: 'a.md', line: 1, severity: 'error', rule: 'unnamed-role' }]);
  });

  it('keeps what has no field of its own as notes', () => {
    const role = roleOf(
      lines(
        '# Test Engineer',
        '## Mission',
        'Tests.',
        '## On call',
        'We share a rota.',
        '- Mondays',
        '  - hand-over',
        '```sh',
        '# run',
        'rota',
        '```',
      ),
    );
    expect(role.notes.map(({ title, text, source }) => [title, text, source.line])).toEqual([
      ['On call', 'We share a rota.', 5],
      ['On call', 'Mondays', 6],
      ['On call', 'hand-over', 7],
      ['On call', '# run\nrota', 9],
    ]);
  });

  it('ignores what no reader sees, and keeps text that only looks like markup', () => {
    const role = roleOf(
      lines(
        "import Box from '../box.mdx'",
        '',
        '# Test Engineer',
        '<!-- ## Responsibilities',
        '- Nothing -->',
        '<Box title="x">',
        '## Responsibilities',
        '- Keeps <5 min builds of `List<User>` & [links](https://x.y/z) <br/>',
        '- ![A chart](chart.png) of snake_case_names, 5 * 3 * 2 and **bold**ness',
        '</Box>',
      ),
      'role.mdx',
    );
    expect(role.responsibilities.map(({ title }) => title)).toEqual([
      'Keeps <5 min builds of List<User> & links',
      'A chart of snake_case_names, 5 * 3 * 2 and boldness',
    ]);
  });

  it('sets a section of metrics beside the responsibilities, and levels into a framework', () => {
    const role = roleOf(
      lines(
        '# Test Engineer',
        '## Responsibilities',
        '- Plan tests',
        '- Run tests',
        '## Success Metrics',
        '- **Run tests**: nightly, by six',
        '- Fewer than two escaped defects',
        '## Levels',
        '| Topic | Level 1 | Level 2 |',
        '|---|---|---|',
        '| Craft | Writes cases | Designs suites |',
      ),
    );
    expect(role.responsibilities.map(({ metric }) => metric)).toEqual([null, 'nightly, by six']);
    expect(role.properties).toEqual([]);
    expect(role.metrics).toEqual([
      { text: 'Fewer than two escaped defects', source: { path: 'role.md', line: 7 } },
    ]);
    expect(role.frameworks[0]?.topics).toMatchObject([
      {
        title: 'Craft',
        levels: [
          { level: 1, criteria: [{ text: 'Writes cases' }] },
          { level: 2, criteria: [{ text: 'Designs suites' }] },
        ],
      },
    ]);
  });

  it('may stand in YAML, alone or as front matter', () => {
    const yaml = `name: Test Engineer
mission: Finds faults first.
reports_to: Head of Quality
responsibilities:
  - { title: Plan tests, primary: yes, metric: all of them }
  - Run tests
skills:
  - { name: k6, level: Advanced }
properties:
  workstyle: curious
interactions:
  - { verb: Reports to, role: Release Manager, frequency: weekly, notes: by mail }
`;
    for (const role of [roleOf(yaml, 'a.yml'), roleOf(`---\n${yaml}---\n`)]) {
      expect(role).toMatchObject({
        name: 'Test Engineer',
        mission: { text: 'Finds faults first.' },
        responsibilities: [
          { title: 'Plan tests', primary: true, metric: 'all of them' },
          { title: 'Run tests', primary: false, metric: null },
        ],
        capabilities: [{ name: 'k6', level: 'Advanced', details: null }],
        properties: [
          { name: 'Reports to', value: 'Head of Quality' },
          { name: 'workstyle', value: 'curious' },
        ],
        interactions: [
          { verb: 'Reports to', role: 'Release Manager', frequency: 'weekly', notes: 'by mail' },
        ],
      });
    }
    expect(roleOf(yaml, 'a.yml').responsibilities.map(({ source }) => source.line)).toEqual([5, 6]);
    expect(catalogOf({ 'ci.yml': 'name: Build\ntools: [make]\n' }).roles).toEqual([]);
  });

  it('is told by its slug where it has no other name', () => {
    expect(roleOf('---\nslug: test-engineer\n---\n# Mission\nTests.\n')).toMatchObject({
      slug: 'test-engineer',
      name: 'Test Engineer',
    });
  });

  it.each([
    '## 1. Responsibilities',
    '## 2.1 Responsibilities',
    '# **RESPONSIBILITIES:**',
    '### Responsibilities (all levels)',
    '## Test Engineer Responsibilities',
    '## Responsibilities of the role',
    '<h2>Responsibilities</h2>',
  ])('knows duties below %j', (heading) => {
    expect(
      roleOf(
        `---\nname: Test Engineer\n---\n${heading}\n\n| # | Duty | KPI |\n|--|--|--|\n| 1 | Tests | all |\n`,
      ).responsibilities,
    ).toMatchObject([{ title: 'Tests', metric: 'all' }]);
  });
});
