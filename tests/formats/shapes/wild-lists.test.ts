import { describe, expect, it } from 'vitest';
import { catalogOf, namesIn, problemsIn, roleOf } from '../../catalog/catalog-of.ts';

const duties = (text: string, path = 'a.md') =>
  catalogOf({ [path]: text }).roles.map(({ name, responsibilities }) => [
    name,
    responsibilities.map(({ title }) => title),
  ]);

describe('a sentence that announces people', () => {
  it.each([
    'The current maintainers are:',
    "Here's the list of all members:",
    'The board consists of the following members:',
    'Derzeitige Mitglieder sind:',
  ])('makes nobody’s duty of them: %s', (sentence) => {
    const { roles } = catalogOf({
      'GOVERNANCE.md': `# Kelp Governance\n\n## Maintainers\n\nResponsibilities include:\n\n- Merge\n\n${sentence}\n\n- Ada Brook\n- Kim Vale (@kim)\n`,
    });
    expect(
      roles.map(({ responsibilities, people }) => [
        responsibilities.map(({ title }) => title),
        people.map((one) => one.name).sort(),
      ]),
    ).toEqual([[['Merge'], ['Ada Brook', 'Kim Vale (@kim)']]]);
  });

  it('keeps what is no name as a remark', () => {
    const { responsibilities, people, notes } = roleOf(
      '# Deck Lead\n\n## Responsibilities\n\n- Steers\n\nThe members are:\n\n- Cook, Quay A\n- Pilot, Quay B\n',
    );
    expect([responsibilities.length, people, notes.map(({ text }) => text)]).toEqual([
      1,
      [],
      ['Cook, Quay A', 'Pilot, Quay B'],
    ]);
  });

  it('is none that says something else of them', () => {
    const text =
      '# Kelp Ladder\n\n## Contributor\n\n- Sends patches\n\n## Maintainer\n\nMaintainers are members with extra duties here:\n\n- Merge patches\n';
    expect(duties(text)).toEqual([
      ['Contributor', ['Sends patches']],
      ['Maintainer', ['Merge patches']],
    ]);
  });

  it('ends with its list, as one of requirements does', () => {
    const text =
      '# Kelp Roles\n\n## Contributor\n\nYou need to satisfy the following requirements to become one.\n\n- Two patches\n\nYou are also asked to help in one of these ways.\n\n- Answer questions\n\n## Maintainer\n\nTheir duties may include:\n\n- Merge patches\n';
    const { roles } = catalogOf({ 'a.md': text });
    expect(
      roles.map(({ responsibilities, notes }) => [
        responsibilities.map(({ title }) => title),
        notes.filter(({ title }) => title === 'Requirements').map((one) => one.text),
      ]),
    ).toEqual([
      [['Answer questions'], ['Two patches']],
      [['Merge patches'], []],
    ]);
  });

  it('is a roster as well', () => {
    const text =
      '# Kelp Governance\n\n## Technical Committee\n\n### Current Roster\n\n- Ada Brook (chair)\n- Kim Vale\n\n### Role\n\nMerges.\n';
    expect(roleOf(text).people.map(({ name }) => name)).toEqual(['Ada Brook (chair)', 'Kim Vale']);
  });
});

describe('how well something is known', () => {
  const levels = '| Skill | Junior | Senior |\n|---|---|---|\n| Knots | 1 | 3 |\n';

  it.each([
    ['### 1 - Novice\n\n- Learns\n\n### 2 - Expert\n\n- Teaches\n', 'Proficiency levels'],
    ['| Level | Meaning |\n|---|---|\n| 1 Novice | Learns |\n| 2 Expert | Teaches |\n', 'Rating scale'],
  ])('explains a page, and is no level, skill or role', (scale, title) => {
    const { roles } = catalogOf({
      'a.md': `# Sailor Skills Matrix\n\n## ${title}\n\n${scale}\n## Deck\n\n${levels}`,
    });
    expect(
      roles.map(({ name, frameworks, skills }) => [
        name,
        frameworks.map((one) => [one.levels, one.topics.map((topic) => topic.title)]),
        skills,
      ]),
    ).toEqual([['Sailor', [[2, ['Knots']]], []]]);
    expect(roles[0]?.notes.map(({ text }) => text).join()).toContain('Teaches');
  });

  it('may be announced by a sentence', () => {
    const { skills } = roleOf(
      '# Senior Sailor\n\nGrading scale for each section:\n\n- Poor\n- Good\n\n## Deck\n\n- Ties knots\n\n## Engine\n\n- Oils\n',
    );
    expect(skills.map(({ area }) => area)).toEqual(['Deck', 'Engine']);
  });

  it('stands in brackets behind each area of one level', () => {
    const { skills, frameworks } = roleOf(
      '# Senior Sailor\n\n## Craft (C3)\n\n- Ties knots\n\n## Leadership (L2)\n\n- Leads four\n',
    );
    expect([skills.map(({ area }) => area), frameworks]).toEqual([['Craft (C3)', 'Leadership (L2)'], []]);
  });
});

describe('a page about nobody', () => {
  it.each([
    ['# {{organization}} Maintainers\n\n## Senior maintainers\n\n- Ada\n', 'a.md', 1],
    ['approvers:\n{{- range .owners}}\n- {{ .alias }}\n{{- end}}\n', 'OWNERS.md', 2],
    ['---\nname: deck-role-template\n---\n# Role: [Name]\n\n## Responsibilities\n\n- [One]\n', 'a.md', 2],
    [
      '---\nname: deck-planning\ndescription: Use when planning.\n---\n# Deck Planning\n\n## When to use\n\n- Plans\n',
      'planning/SKILL.md',
      2,
    ],
    [
      '---\ntitle: How to Write a Deck Porter Job Description\n---\n## Core responsibilities\n\n- Carries\n',
      'a.md',
      4,
    ],
    [
      '---\ntitle: Security Policy – Organisation of Security\n---\n## Attribution of Responsibilities\n\nAll are defined.\n\n## Roles\n\n### Board of Management:\n\n* approves\n',
      'a.md',
      1,
    ],
    [
      '# Contacts and Escalation Procedures\n\n## Key Contacts\n\n| Role/Team | Contact Person | Email Address |\n|---|---|---|\n| System Owner | [Name] | [email] |\n| Till Team | [Name] | [email] |\n',
      'a.md',
      1,
    ],
    ['# Engineer to Manager\n\nYou want to lead.\n\n## Skills\n\n- Talks\n- Plans\n', 'a.md', 1],
    [
      '# Lessons from a Dock Lead: what I did, and what I would do again\n\n## Responsibilities\n\n- Delivers\n',
      'a.md',
      1,
    ],
    [
      '# Sailing Career Path Frameworks\n\n## 1. Overview\n\n- **Clarity**: Says what counts\n\n## Typical levels\n\n| Level | Scope | Years |\n|---|---|---|\n| L3 | Deck | 0-2 |\n| L4 | Ship | 2-5 |\n',
      'a.md',
      1,
    ],
  ])('is told in a line: %s', (text, path, line) => {
    expect(namesIn(text, path)).toEqual([]);
    expect(problemsIn(text, path).filter(({ severity }) => severity === 'warning')).toMatchObject([
      { rule: 'not-a-role', line },
    ]);
  });

  it('is none that only shows a template in code, or has its title from the site', () => {
    const text =
      '# {{ page.title }}\n\n## Deck Officer\n\n### Responsibilities\n\n- Steers\n\n```\n{{- range .x}}\n```\n';
    expect(namesIn(text)).toEqual(['Deck Officer']);
  });
});

describe('a list or table of roles', () => {
  it('has its plural for a title', () => {
    const text =
      '# Agents\n\n## Roles\n\n- Architect: draws the lines, edges, and corners.\n- Implementer: writes code.\n- Designer: paints, sketches walls.\n';
    expect(duties(text)).toEqual([
      ['Architect', ['draws the lines, edges, and corners.']],
      ['Designer', ['paints', 'sketches walls.']],
      ['Implementer', ['writes code.']],
    ]);
  });

  it('has others beside those that are called as roles are', () => {
    const text =
      '# Kelp Governance\n\n## Project Roles\n\n### Maintainer\n- Merges patches\n\n### Contributor\n- Sends patches\n\n### Community Friend\n- Spreads the word\n\n## Voting\n\n- By hand\n';
    expect(duties(text)).toEqual([
      ['Community Friend', ['Spreads the word']],
      ['Contributor', ['Sends patches']],
      ['Maintainer', ['Merges patches']],
    ]);
  });

  it('goes on in rows without a name', () => {
    const text = '| Role | Duties |\n|---|---|\n| Baker | Bakes |\n| | Cleans up |\n| Driver | Drives |\n';
    expect(duties(text)).toEqual([
      ['Baker', ['Bakes', 'Cleans up']],
      ['Driver', ['Drives']],
    ]);
  });

  it('stands in a procedure, whose purpose is its own', () => {
    const text =
      '# Release Procedure\n\n## Purpose\n\nSafe releases.\n\n## Roles\n\n| Role | Responsibility |\n|---|---|\n| Release Manager | Owns the plan, budget and notes |\n| Tester | Runs tests, writes reports |\n\n## Steps\n\n1. Build\n';
    expect(duties(text)).toEqual([
      ['Release Manager', ['Owns the plan, budget and notes']],
      ['Tester', ['Runs tests', 'writes reports']],
    ]);
    expect(problemsIn(text).filter(({ rule }) => rule === 'unread-section')).toHaveLength(1);
  });

  it('may have another beside it, of who has them', () => {
    const text =
      'Each team has roles:\n\n| Role | Description |\n|---|---|\n| Driver | Drives |\n| Architect | Decides |\n\nIt looks like this:\n\n| Role | Name (account) |\n|---|---|\n| Driver | Ivy Vale (@ivy) |\n| Architect | Ada Brook (@ada) |\n';
    const { roles, problems } = catalogOf({ 'a.md': text });
    expect(roles.map(({ name, people }) => [name, people.map((one) => one.name)])).toEqual([
      ['Architect', ['Ada Brook (@ada)']],
      ['Driver', ['Ivy Vale (@ivy)']],
    ]);
    expect(problems).toEqual([]);
  });

  it('says in a column who is responsible', () => {
    const text =
      '| Rol | Responsable | Descripción |\n|---|---|---|\n| Analista | Ana Ruiz | Verifica |\n| Tester | Todos | Prueba |\n';
    const { roles } = catalogOf({ 'a.md': text });
    expect(roles.map(({ name, people }) => [name, people.map((one) => one.name)])).toEqual([
      ['Analista', ['Ana Ruiz']],
      ['Tester', []],
    ]);
  });
});

it('a title of several roles is no team, and tags of notes are no part of a name', () => {
  const text =
    '# Team Roles\n\n## Overview\n\nClear roles help.\n\n## Core\n\n### Cook #role\n\n**Responsibilities:**\n- Cooks\n\n### Porter #role\n\n**Responsibilities:**\n- Carries\n';
  expect(namesIn(text)).toEqual(['Cook', 'Porter']);
});

it('whoever approved once is asked no more', () => {
  const { roles } = catalogOf({ OWNERS_ALIASES: 'aliases:\n  deck: [ada]\n  emeritus_deck: [kim]\n' });
  expect(roles.map(({ name }) => name)).toEqual(['Deck']);
});

describe('a file called after whom it lists', () => {
  it.each([
    [
      '## Overview\n\nA list.\n\n## Current Maintainers\n\n| Maintainer | GitHub ID | Email |\n|---|---|---|\n| Ada Brook | [ada](https://x.example/ada) | Ada@x.example |\n',
      [['Ada Brook (ada)', 'ada@x.example']],
    ],
    [
      'The following people are the primary maintainers of the project:\n\n* Ada Brook (<ada@x.example> / @ada)\n\nSome parts have other maintainers:\n\n* `docs`: Kim Vale (@kim)\n',
      [['Ada Brook (<ada@x.example> / @ada)', undefined]],
    ],
  ])('is read without a title', (text, people) => {
    const { roles } = catalogOf({ 'MAINTAINERS.md': text });
    expect(
      roles.map(({ kind, name, people: found }) => [kind, name, found.map((one) => [one.name, one.mail])]),
    ).toEqual([['team', 'Maintainers', people]]);
  });

  it('may be called after a role, if it has levels and no heading', () => {
    const text =
      '<table>\n<tr><th>Level/Skill</th><th>Pager</th></tr>\n<tr><td>1</td><td>Shadows</td></tr>\n<tr><td>2</td><td>Carries</td></tr></table>\n';
    const { name, frameworks, notes } = roleOf(text, 'levels/sre.md');
    expect([name, frameworks[0]?.levels, notes]).toEqual(['SRE', 2, []]);
  });
});

describe('a table with owners in its columns', () => {
  it.each([
    ['| | @ada | @kelp/docs |\n|---|---|---|\n| Style guide | x | |\n| Licences | | x |\n', ['Docs']],
    ['| Area | Ada | Kim |\n|---|---|---|\n| Style guide | ✅ | - |\n| Licences | | ✅ |\n', []],
  ])('says who owns each row', (table, teams) => {
    const { owned, roles, problems } = catalogOf({
      'a.md': `# Team ownership\n\nWho covers what.\n\n${table}`,
    });
    expect(owned.map(({ name, owners, source }) => [name, owners.length, source.line])).toEqual([
      ['Style guide', 1, 7],
      ['Licences', 1, 8],
    ]);
    expect([roles.map(({ name }) => name), problems.filter(({ rule }) => rule === 'unknown-format')]).toEqual(
      [teams, []],
    );
  });
});

it('a short form before its name is another name, and "Responsibility" beside "Focus" what somebody does', () => {
  const text =
    '# Deck Agents\n\n## Roles\n\n### PM -- Product Manager\n\n- **Focus**: Order\n- **Responsibility**: Keeps the plan.\n\n### QA -- Quality Analyst\n\n- **Focus**: Faults\n- **Responsibility**: Finds them.\n';
  const { roles } = catalogOf({ 'a.md': text });
  expect(
    roles.map(({ name, aliases, responsibilities }) => [
      name,
      aliases,
      responsibilities.map(({ title }) => title),
    ]),
  ).toEqual([
    ['Product Manager', ['PM'], ['Keeps the plan.']],
    ['Quality Analyst', ['QA'], ['Finds them.']],
  ]);
});

it('a catalog as a server hands it out is read like its files', () => {
  const entity = (name: string, owner: string) =>
    `{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${name}"},"spec":{"type":"service","owner":"${owner}"}}`;
  const { owned } = catalogOf({
    'a.json': `{"entities":[${entity('till', 'pay')},${entity('web', 'deck')}]}`,
  });
  expect(owned.map(({ name }) => name)).toEqual(['till', 'web']);
});

it('what a role is not is no skill of it', () => {
  const { skills, notes } = roleOf(
    '# Deck Lead\n\n## Craft\n\n- Knots\n\n## What a lead is not\n\n- A boss\n',
  );
  expect([skills.map(({ area }) => area), notes.map(({ text }) => text)]).toEqual([['Craft'], ['A boss']]);
});

it.each([
  'Deck Officer - Team Charter',
  'Deck Officer Key Responsibility',
  'Deck Officer Context',
  'Deck Officer System Prompt',
])('the name in a title has no wrapping: %s', (title) => {
  expect(namesIn(`# ${title}\n\n## Responsibilities\n\n- Steers\n`)).toEqual(['Deck Officer']);
});

it('a name written for everybody is one of a role, and is found without its ending', () => {
  const text =
    '# Scrum-Rollen\n\n## Scrum Master:in\n\n### Hauptaufgaben\n\n- Moderiert\n\n## Redakteur*in\n\n### Hauptaufgaben\n\n- Schreibt\n';
  const { roles } = catalogOf({ 'a.md': text });
  expect(roles.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Redakteur*in', ['Redakteur']],
    ['Scrum Master:in', ['Scrum Master']],
  ]);
});

it('positions of a list are roles each, and none of a page that is called after all of them', () => {
  const text =
    '# Organizational Framework\n\n## Positions & Responsibilities:\n\n1. **`President`**\n   1. Leads\n2. **`Treasurer`**\n   1. Counts\n';
  expect(duties(text)).toEqual([
    ['President', ['Leads']],
    ['Treasurer', ['Counts']],
  ]);
});

describe('a form about a team', () => {
  const form = (name: string, channel: string) =>
    `# Team API template\n\n## Team API\n\n* Team name and focus: ${name}\n* Team type: Platform\n* Software owned and evolved by this team:\n  * Databases\n    * Orders (ordb)\n    * Members\n* Chat tool channels: ${channel}\n`;

  it('is of nobody until it is filled in', () => {
    expect(namesIn(form('', '#_______'))).toEqual([]);
  });

  it('has the name that was filled in, and each thing below its group', () => {
    const { roles, owned } = catalogOf({ 'a.md': form('🌮 (Order People) - ships orders', '#orders') });
    expect(roles.map(({ name, mission, routing }) => [name, mission?.text, routing.channel])).toEqual([
      ['Order People', 'ships orders', '#orders'],
    ]);
    expect(owned.map(({ name, description }) => [name, description])).toEqual([
      ['Orders', 'ordb; Databases'],
      ['Members', 'Databases'],
    ]);
  });
});

it('whoever comes first, second and in an emergency is no person', () => {
  const { roles } = catalogOf({
    'a.md':
      '# Escalation Contacts\n\n## Incident Response\n\n- **Primary**: Dock Lead\n- **Secondary**: Deck Engineer\n- **Emergency**: CTO\n',
  });
  expect(roles.flatMap(({ people }) => people)).toEqual([]);
});

it('duties of a body stand beside those of roles below "Roles and responsibilities"', () => {
  const text =
    '# Safety Rules\n\n## Purpose\n\nSafe boats.\n\n## Roles and Responsibilities\n\n### Executive Leadership\n\n- Pays for it\n\n### Safety Officer\n\n- Checks boats\n\n### Skipper\n\n- Tells of faults\n';
  expect(duties(text)).toEqual([
    ['Executive Leadership', ['Pays for it']],
    ['Safety Officer', ['Checks boats']],
    ['Skipper', ['Tells of faults']],
  ]);
});

it('abilities that go level by level are the topics of a ladder', () => {
  const { frameworks, skills } = roleOf(
    '# Sailing Growth Framework\n\n## Core Competencies\n\n### 1. Knots\n\nTies them.\n\n**Levels:**\n- **Novice**: With help\n- **Expert**: Blindfold\n\n### 2. Charts\n\n**Levels:**\n- **Novice**: Reads\n- **Expert**: Draws\n',
  );
  expect(
    frameworks[0]?.topics.map(({ title, levels }) => [
      title,
      levels.map(({ criteria }) => criteria.map(({ text }) => text).join()),
    ]),
  ).toEqual([
    ['Knots', ['With help', 'Blindfold']],
    ['Charts', ['Reads', 'Draws']],
  ]);
  expect(skills).toEqual([]);
});

it('a year behind a name makes no difference to whether it is a role’s', () => {
  expect(
    namesIn('# Deck Officers 2026 - Team Charter\n\n## Our Mission\n\nCalm boats.\n\n## Values\n\n- Calm\n'),
  ).toEqual(['Deck Officers 2026']);
});
