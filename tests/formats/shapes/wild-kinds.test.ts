import { describe, expect, it } from 'vitest';
import { catalogOf, namesIn, problemsIn, roleOf } from '../../catalog/catalog-of.ts';

const duties = (text: string, path = 'a.md') =>
  catalogOf({ [path]: text }).roles.map(({ name, kind, responsibilities }) => [
    name,
    kind,
    responsibilities.map(({ title }) => title),
  ]);

describe('a page on how a project is run', () => {
  it('is no role, but has committees and maintainers with their duties', () => {
    const text =
      '# Kelp Governance\n\nHow we decide.\n\n## Steering Committee\n\nStands for the project.\n\nResponsibilities include:\n\n* Own the direction\n* Guide the maintainers\n\n## Maintainers\n\nMaintainers are responsible for:\n\n* Merging\n\n## Voting\n\nSimple majority.\n';
    expect(duties(text, 'GOVERNANCE.md')).toEqual([
      ['Maintainers', 'role', ['Merging']],
      ['Steering Committee', 'team', ['Own the direction', 'Guide the maintainers']],
    ]);
    expect(problemsIn(text)).toMatchObject([{ line: 20, rule: 'unread-section' }]);
  });

  it('may have one body alone, described in prose', () => {
    const text =
      '# Project Governance (small)\n\n## Technical Steering Committee (TSC)\n\nOversees money and brand.\n\n## Voting\n\nBy majority.\n';
    const { roles } = catalogOf({ 'a.md': text });
    expect(roles.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual([
      ['Technical Steering Committee', 'team', ['TSC']],
    ]);
  });

  it('lists roles behind arrows, and what else it lists of them is named and no duty', () => {
    const text =
      '# `GOVERNANCE.md` - Project Governance\n\n## Roles & Responsibilities\n\n- **Contributors** → Send issues.\n- **Maintainers** → Merge.\n\n## Progression\n\n- **Contributors:** 1 patch.\n- **Maintainers:** 5 patches.\n';
    expect(duties(text)).toEqual([
      ['Contributors', 'role', ['Send issues.']],
      ['Maintainers', 'role', ['Merge.']],
    ]);
    expect(problemsIn(text)).toMatchObject([{ line: 8, rule: 'unread-section' }]);
  });

  it('is named where it has nobody', () => {
    const text =
      '# Data Governance Policy\n\n## Purpose\n\nClean data.\n\n## Responsibilities\n\n- Keep it clean\n';
    expect([namesIn(text), problemsIn(text).map(({ rule }) => rule)]).toEqual([[], ['not-a-role']]);
  });
});

it('a table of people over sections about their roles loses neither, and names nobody twice', () => {
  const text =
    '# Lumen Team Structure\n\n| Role | Name | Email |\n|---|---|---|\n| Team Lead | Phil Gray | pg@example.com |\n| Scrum Master | Dan Khan | dk@example.com |\n\n## Responsibilities\n\n### Team Lead\n\n- [ ] Speaks for the team\n\n### Scrum Master\n\n- [ ] Owns the board\n';
  const { roles } = catalogOf({ 'a.md': text });
  expect(
    roles.map(({ name, kind, people, responsibilities }) => [
      name,
      kind,
      people.map((one) => one.name),
      responsibilities.map(({ title }) => title),
    ]),
  ).toEqual([
    ['Scrum Master', 'role', ['Dan Khan'], ['Owns the board']],
    ['Team Lead', 'role', ['Phil Gray'], ['Speaks for the team']],
  ]);
});

describe('a ladder as people post it', () => {
  it('is of whom its title says, with or without an apostrophe', () => {
    const levels = '## Junior Joiner\n\nPlanes.\n\n## Senior Joiner\n\nBuilds.\n';
    expect(namesIn(`# The Joiner's Career Ladder\n\n${levels}`)).toEqual(['Joiner']);
  });

  it('takes its role from its levels where its title is somebody’s sentence', () => {
    const text =
      '---\ntitle: "How we grow: a path for everybody"\ndate: 2024-01-01\n---\n## Growth is for all of us\n\n**Junior Joiner (L3)**\n- Planes\n\n**Senior Joiner (L4)**\n- Builds\n';
    const { name, frameworks, notes } = roleOf(text);
    expect([name, frameworks[0]?.topics[0]?.levels.map(({ level }) => level)]).toEqual(['Joiner', [3, 4]]);
    expect(notes.filter(({ title }) => title === 'Levels')).toHaveLength(1);
  });

  it('need not say the field again at each level', () => {
    const text =
      '# How we grow\n\n## Junior Ship Builder\n\n- Planes\n\n## Senior Builder\n\n- Builds\n\n## Staff Builder\n\n- Plans\n';
    const [role] = catalogOf({ 'a.md': text }).roles;
    expect([role?.name, role?.frameworks[0]?.levels]).toEqual(['Ship Builder', 3]);
  });

  it('ends with links that are no skills', () => {
    const text =
      '# Joiner ladder\n\n## Junior Joiner\n\n- Planes\n\n## Senior Joiner\n\n- Builds\n\n## References\n\n- [A ladder](https://a.example)\n';
    const { skills, notes } = roleOf(text);
    expect([skills, notes.some(({ text: said }) => said === 'A ladder')]).toEqual([[], true]);
  });

  it('counts levels with names in data as they stand', () => {
    const text = JSON.stringify({
      title: 'Joinery Engineer',
      topics: [
        {
          title: 'Planing',
          path: 'planing',
          levels: [
            { title: 'Newcomer', path: 'newcomer', criteria: ['Sweeps'] },
            { title: 'Hand', path: 'hand', criteria: ['Planes'] },
          ],
        },
      ],
    });
    const [topic] = roleOf(text, 'ladder.json').frameworks[0]?.topics ?? [];
    expect(topic?.levels.map(({ level, criteria }) => [level, criteria.map((one) => one.text)])).toEqual([
      [1, ['Sweeps']],
      [2, ['Planes']],
    ]);
  });
});

it('a number of a document is nobody’s name, and neither is what a program can do', () => {
  expect(namesIn('# REF-08: Competency Matrix\n\n## Planing\n\n- Planes\n\n## Glue\n\n- Glues\n')).toEqual(
    [],
  );
  const skill =
    '---\nname: Hiring\ndescription: Questions\n---\n# Hiring Skill\n\n## Rounds\n\n- Phone\n\n## Questions\n\n- Why?\n';
  expect(namesIn(skill)).toEqual([]);
});

describe('a page of several roles', () => {
  it('is one also where its title names one of them, or all by one word', () => {
    const ladder =
      '# Kelp Contributor Ladder\n\n### Contributor\n\n- Responsibilities:\n    - Follow the rules\n\n- Requirements (one of these):\n    - 1 patch\n\n### Maintainer\n\n- Responsibilities:\n    - Merge\n\n## Inactivity\n\nWhoever is away is moved.\n';
    expect(duties(ladder)).toEqual([
      ['Contributor', 'role', ['Follow the rules']],
      ['Maintainer', 'role', ['Merge']],
    ]);
    expect(problemsIn(ladder)).toMatchObject([{ line: 16, rule: 'unread-section' }]);
    const officers = '# Club Officers\n\n## President\n\n- Leads\n\n## Treasurer\n\n- Pays\n';
    expect(duties(officers)).toEqual([
      ['President', 'role', ['Leads']],
      ['Treasurer', 'role', ['Pays']],
    ]);
  });

  it('may say in labels who has each, and what they do', () => {
    const text =
      '# Team Roles & Responsibilities\n\n## Project Manager\n- **Name:** Chiz Aw\n- **GitHub:** @chizaw\n- **Responsibilities:**\n  - Plans\n\n## Lead Developer\n**Team members:** Jon Lee, Kim Ray\n**Responsibilities:**\n- Writes\n\n### Developer 2\n- **Name:** [to be found]\n- **Responsibilities:**\n  - Tests\n';
    const { roles } = catalogOf({ 'a.md': text });
    expect(
      roles.map(({ name, people, responsibilities }) => [
        name,
        people.map((one) => one.name),
        responsibilities.map(({ title }) => title),
      ]),
    ).toEqual([
      ['Developer 2', [], ['Tests']],
      ['Lead Developer', ['Jon Lee', 'Kim Ray'], ['Writes']],
      ['Project Manager', ['Chiz Aw'], ['Plans']],
    ]);
  });

  it('may list the levels of each', () => {
    const text =
      '# Roles\n\n## Ship Builder\n\n- **Junior**: planes\n- **Senior**: plans\n\n## Sail Maker\n\nSews.\n\n## Rope Tester\n\n- **Junior**: pulls\n- **Senior**: hangs\n';
    const { roles } = catalogOf({ 'a.md': text });
    const tester = roles.find(({ name }) => name === 'Rope Tester');
    expect(tester?.responsibilities).toEqual([]);
    expect(tester?.frameworks[0]?.topics[0]?.levels.map(({ criteria }) => criteria[0]?.text)).toEqual([
      'pulls',
      'hangs',
    ]);
  });

  it('gives a second track on a ladder its own role', () => {
    const text =
      '# Ship Builder Ladder\n\n## Builders\n\n### Level 1: Hand\n\n- Planes\n\n### Level 2: Master\n\n- Plans\n\n## Management\n\n### Yard Manager\n\n**Responsibilities:**\n- Hires\n';
    expect(duties(text)).toEqual([
      ['Ship Builder', 'role', []],
      ['Yard Manager', 'role', ['Hires']],
    ]);
  });

  it('does not take letters and articles for somebody', () => {
    const letters =
      '## How we decide\n\nAs follows.\n\n### Driver\n\nDrives.\n\n### Approver\n\nSays yes.\n\n### Contributors\n\nKnow.\n';
    expect(namesIn(letters)).toEqual([]);
    const articles =
      '# Status\n\n## Article V — Board President\n\n- Leads\n\n## Article VI — Treasurer\n\n- Pays\n';
    expect(catalogOf({ 'a.md': articles }).roles.flatMap(({ people }) => people)).toEqual([]);
  });
});

describe('forms', () => {
  it('are properties, not a summary', () => {
    const text =
      '# Job Description: Yard Manager\n\n## Position Overview\n\n| Field | Value |\n|---|---|\n| Department | Yard |\n| Grade | 7 |\n\n## Position Summary\n\nRuns the yard.\n\n## Key Responsibilities\n\n- Hires\n';
    const { summary, properties } = roleOf(text);
    expect([summary?.text, properties.map(({ name, value }) => [name, value])]).toEqual([
      'Runs the yard.',
      [
        ['Department', 'Yard'],
        ['Grade', '7'],
      ],
    ]);
  });

  it('of duties alone need no headings', () => {
    expect(duties('# Role Definition – Yard Manager\n\n* Hires\n* Pays\n')).toEqual([
      ['Yard Manager', 'role', ['Hires', 'Pays']],
    ]);
  });
});

describe('data of other tools', () => {
  it('list teams beside what they own', () => {
    const text =
      'teams:\n  - name: delivery\n    manager: ann\n    slack_channel: g_delivery\nservices:\n  - name: api\n    team: delivery\n  - name: web\n    team: gitaly\n';
    const { roles, owned } = catalogOf({ 'a.yml': text });
    expect(roles.map(({ name, routing }) => [name, routing.channel])).toEqual([
      ['delivery', '#g_delivery'],
      ['Gitaly', null],
    ]);
    expect(owned).toHaveLength(2);
  });

  it('have what is not known of a team named', () => {
    const text =
      'sigs:\n- name: Bread\n  mission_statement: Bakes.\n  meetings:\n  - day: Thursday\n  subprojects:\n  - name: oven\n';
    expect(problemsIn(text, 'sigs.yaml')).toMatchObject([{ line: 4, rule: 'unread-section' }]);
    expect(problemsIn(text, 'sigs.yaml')[0]?.message).toContain(
      '"meetings" (line 4), "subprojects" (line 6)',
    );
  });
});

describe('a page that is refused', () => {
  const told = (text: string, path = 'a.md'): string => problemsIn(text, path)[0]?.message ?? '';

  it('is told that levels lack their role, in a table and in data', () => {
    expect(told('| Level/Skill | Scope |\n|---|---|\n| 1 | Tasks |\n| 2 | Teams |\n')).toContain(
      'whose levels',
    );
    expect(told('[{"department":{"a":[{"name":"x","levels":{"1":["y"]}}]}}]', 'a.json')).toContain(
      'a ladder',
    );
  });

  it('is told that single people are left out', () => {
    const text =
      '# Skills Matrix\n\n## Team Skills\n\n| Name | SQL |\n|---|---|\n| Ann Archer | 3 |\n| Kim Vale | 2 |\n';
    expect(problemsIn(text)).toMatchObject([{ severity: 'warning', rule: 'left-out' }]);
  });

  it('that names a role is not told to name it', () => {
    expect(
      told('# Staff Engineer\n\nNotes on a book.\n\n# Overview\n\n## What they do\n\nLook around.\n'),
    ).not.toContain('lacks the role’s name');
  });

  it('is a warning where it is a post of a site', () => {
    const text =
      '---\nlayout: post\ntitle: "Five traits"\ndate: 2020-01-01\n---\n\nI read.\n\n### Approach\n\nMuch.\n';
    expect(problemsIn(text)).toMatchObject([{ severity: 'warning', rule: 'unknown-format' }]);
  });
});

describe('people on a page', () => {
  it('may stand with their roles in headings of either form', () => {
    const text =
      '# Team Roster\n\n## Members\n\n### Ann Archer — Team Lead\n- **Role:** Team Lead\n- **Time Zone:** UTC\n\n### Kim Vale (KV)\n- **Role:** Crane Engineer\n- **Time Zone:** CET\n';
    const { roles } = catalogOf({ 'a.md': text });
    expect(
      roles.map(({ name, people, responsibilities }) => [
        name,
        people.map((one) => one.name),
        responsibilities,
      ]),
    ).toEqual([
      ['Crane Engineer', ['Kim Vale'], []],
      ['Team Lead', ['Ann Archer'], []],
    ]);
  });

  it('may be accounts below whose they are, and no duties', () => {
    const text =
      '# Otter owners\n\n## Crane owners\n\n* annw, kimv\n\n## Dock owners\n\nThese watch:\n\n* loul\n\n### Duties\n\n- Tie\n';
    const crane = catalogOf({ 'a.md': text }).roles.find(({ name }) => name === 'Crane owners');
    expect([crane?.people.map(({ name }) => name), crane?.responsibilities]).toEqual([['annw', 'kimv'], []]);
  });
});

it('the rows of a table of owners are nobody’s duties as well', () => {
  const text =
    '# Lantern Maintainers\n\n## Org Maintainers\n\n* Ann Archer\n\n## Repo Maintainers\n\n| Repository | Maintainers |\n|---|---|\n| blog | Kim Vale |\n| shop | Lou Low |\n';
  const { roles, owned } = catalogOf({ 'a.md': text });
  expect([roles.flatMap(({ responsibilities }) => responsibilities), owned.length]).toEqual([[], 2]);
});
