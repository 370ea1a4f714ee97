import { describe, expect, it, test } from 'vitest';
import { catalogOf, roleOf, rulesOf } from '../../catalog/catalog-of.ts';

const levelsOf = (text: string, path = 'a.md') => {
  const { roles } = catalogOf({ [path]: text });
  return roles.map(({ name, frameworks: [framework] }) => [
    name,
    framework?.levels,
    framework?.topics.map(
      ({ title, levels }) =>
        `${title}: ${levels.map(({ level, criteria }) => `${level} ${criteria.map((one) => one.text).join('/')}`).join(', ')}`,
    ),
  ]);
};

describe('levels of a role whatever it is called', () => {
  it('as headings, where one of them says junior or senior', () => {
    expect(
      levelsOf(
        '# Titles for farriers\n\n## Junior Farrier\n\n- Holds\n\n## Farrier\n\n- Shoes\n\n## Senior Farrier\n\n- Teaches\n',
      ),
    ).toEqual([['Farrier', 3, ['General: 1 Holds, 2 Shoes, 3 Teaches']]]);
  });

  it('as columns of a page that says it is a ladder', () => {
    expect(
      levelsOf(
        '# Hall Porter ladder\n\n| | Page | Porter | Head Porter |\n|---|---|---|---|\n| Keys | Finds | Keeps | Makes |\n',
      ),
    ).toEqual([['Hall Porter', 3, ['Keys: 1 Finds, 2 Keeps, 3 Makes']]]);
  });

  it('by codes of a second track, which go on after the first, below any heading', () => {
    expect(
      levelsOf(
        '# Boat Engineer\n\n## IC1\n\n**Hulls**\n\n- Sands\n\n## IC2 (Senior)\n\n**Hulls**\n\n- Patches\n\n## M1\n\n**People**\n\n- Hires\n',
      ),
    ).toEqual([['Boat Engineer', 3, ['Hulls: 1 Sands, 2 Patches', 'People: 3 Hires']]]);
    const table =
      '| Level | Hulls | Sails |\n|---|---|---|\n| IC3 | Patches | Mends |\n| IC4 | Plans | Cuts |\n| M3 | Signs | Buys |\n';
    expect(levelsOf(`# Boat Engineer\n\n## Competencies\n\n${table}`)).toEqual([
      ['Boat Engineer', 5, ['Hulls: 3 Patches, 4 Plans, 5 Signs', 'Sails: 3 Mends, 4 Cuts, 5 Buys']],
    ]);
  });

  it('what a level is called stands beside it, and names the role where the file does not', () => {
    const text =
      'Level,Title,Nets\nL1,Junior Net Technician,Ties\nL2,Net Technician,Knots\nL3,Senior Net Technician,Plans\n';
    expect(levelsOf(text, 'ladder.csv')).toEqual([['Net Technician', 3, ['Nets: 1 Ties, 2 Knots, 3 Plans']]]);
    const { roles } = catalogOf({ 'ladder.csv': text });
    expect(roles[0]?.aliases).toEqual(['Junior Net Technician', 'Senior Net Technician']);
    const unnamed = catalogOf({ 'ladder.csv': 'Level,Nets\nL1,Ties\nL2,Knots\n' });
    expect([unnamed.roles, unnamed.problems[0]?.message]).toEqual([
      [],
      expect.stringContaining('it lacks whose levels these are'),
    ]);
  });

  it('as data, level by level at the top of a file, and as a grid of numbers in a list of skills', () => {
    expect(
      levelsOf(
        '- title: Junior Baker\n  level: 1\n  expectations: [Weighs]\n- title: Senior Baker\n  level: 2\n  expectations: [Plans]\n',
        'x.yaml',
      ),
    ).toEqual([['Baker', 2, ['Expectations: 1 Weighs, 2 Plans']]]);
    expect(
      levelsOf('Skill\tJunior\tSenior\nSplicing\t1\t3\nFirst aid\t0\t1\n', 'cable-technician-skills.tsv'),
    ).toEqual([
      [
        'Cable Technician',
        2,
        ['Splicing: 1 Splicing: 1, 2 Splicing: 3', 'First aid: 1 First aid: 0, 2 First aid: 1'],
      ],
    ]);
  });

  it('of one skill need somebody whose skill it is, in the front matter', () => {
    const page = '# Soldering\n\n## Junior\n\n- Joins\n\n## Senior\n\n- Reworks\n';
    expect(catalogOf({ 'a.md': page }).problems[0]?.message).toContain('role: Platform Engineer');
    expect(levelsOf(`---\nrole: Radio Technician\n---\n${page}`)).toEqual([
      ['Radio Technician', 2, ['General: 1 Joins, 2 Reworks']],
    ]);
  });

  it('words for how well a skill is known make no ladder', () => {
    const table =
      '| Level | Skill | Since |\n|---|---|---|\n| Advanced | Knots | 2020 |\n| Basic | Radio | 2024 |\n';
    expect(roleOf(`# Boat Engineer\n\n## Skills\n\n${table}`).capabilities).toMatchObject([
      { name: 'Knots', level: 'Advanced' },
      { name: 'Radio', level: 'Basic' },
    ]);
  });

  it('row by row beside their topic, as databases export them', () => {
    expect(
      levelsOf(
        'Level,Competency,Behaviour\nJunior,Sails,Hoists\nSenior,Sails,Trims\nSenior,Maps,Reads\n',
        'sail-maker-levels.csv',
      ),
    ).toEqual([['Sail Maker', 2, ['Sails: 1 Hoists, 2 Trims', 'Maps: 2 Reads']]]);
  });

  it('as bullets over areas, as labels below areas, and below tracks', () => {
    expect(
      levelsOf(
        '# Rigger levels\n\n- **Level 1**\n  - Ropes\n    - Coils\n- **Level 2**\n  - Ropes\n    - Splices\n',
      ),
    ).toEqual([['Rigger', 2, ['Ropes: 1 Coils, 2 Splices']]]);
    expect(
      levelsOf(
        '# Net Engineer Competencies\n\n## Cables\n\n**Junior:** Pulls.\n\n**Senior:** Plans.\n\n## Racks\n\n**Junior:** Lifts.\n\n**Senior:** Orders.\n',
      ),
    ).toEqual([['Net Engineer', 2, ['Cables: 1 Pulls., 2 Plans.', 'Racks: 1 Lifts., 2 Orders.']]]);
    expect(
      levelsOf(
        '# Design ladder\n\n## Maker track\n\n### Level 1: Designer\n\n- Draws\n\n## Manager track\n\n### Level 2: Design Manager\n\n- Hires\n',
      )[0]?.[2],
    ).toEqual(['General: 1 Draws, 2 Hires']);
  });

  it('but levels alone make no role', () => {
    for (const title of ['Pay bands', 'Communication']) {
      const text = `# ${title}\n\n| Area | Junior | Senior |\n|---|---|---|\n| All | 10 | 20 |\n`;
      expect(catalogOf({ 'a.md': text })).toMatchObject({ roles: [], problems: [{ line: 1 }] });
    }
  });
});

test('a form names its role on a line, and the lines beside it are properties', () => {
  const role = roleOf(
    'Job Description\n\nJob Title: Crane Driver\nDepartment: Quay\nReports to: Harbour Master\n\nKey Responsibilities:\n- Lifts\n- Lowers\n',
  );
  expect(role.name).toBe('Crane Driver');
  expect(role.properties.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Department: Quay',
    'Reports to: Harbour Master',
  ]);
  expect(role.responsibilities.map(({ title }) => title)).toEqual(['Lifts', 'Lowers']);
});

test.each([
  ['Tide Clerk 0123456789abcdef0123456789abcdef', 'Tide Clerk'],
  ['Role Profile – Tide Clerk (m/f/d)', 'Tide Clerk'],
  ['I am a Tide Clerk', 'Tide Clerk'],
  ['Level 2: Tide Clerk', 'Tide Clerk'],
])('the title "%s" names %s', (title, name) => {
  expect(roleOf(`# ${title}\n\n## Mission\n\nKnows the tides.\n\n## Duties\n\n- Reads gauges\n`).name).toBe(
    name,
  );
});

test('front matter in plain TOML says what YAML would', () => {
  const role = roleOf(
    '+++\ntitle = "Lock Keeper"\nweight = 3\naliases = ["sluice"]\n[params]\nteam = "Water"\n+++\n## Duties\n\n- Opens the lock\n',
  );
  expect([role.name, role.aliases]).toEqual(['Lock Keeper', ['sluice']]);
});

test('one bullet with a word of a heading changes nothing about its neighbours', () => {
  const role = roleOf(
    '# Quay Manager\n\n- **Owns**: the berth plan\n- **Based in**: Ostend\n- Sits by the window\n\n## Mission\n\nNo ship waits.\n\n## Duties\n\n- **Owns** the rota\n- **Reviews**: each berth\n- Talks to pilots\n',
  );
  expect(role.properties.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Owns: the berth plan',
    'Based in: Ostend',
  ]);
  expect(role.notes.map(({ text }) => text)).toEqual(['Sits by the window']);
  expect(role.ownership).toEqual([]);
  expect(role.responsibilities.map(({ title }) => title)).toEqual([
    'Owns the rota',
    'Reviews: each berth',
    'Talks to pilots',
  ]);
});

test('labels on lines of one paragraph are labels each', () => {
  const { roles } = catalogOf({
    'a.md':
      '# Harbour Circle\n\n## Greeter\n\n**Purpose**: Ships feel welcome\n**Accountabilities**:\n- Waves\n\n## Gate Keeper\n\n**Purpose**: Nobody drowns\n**Accountabilities**:\n- Shuts the gate\n',
  });
  expect(
    roles.map(({ name, responsibilities }) => [name, responsibilities.map(({ title }) => title)]),
  ).toEqual([
    ['Gate Keeper', ['Shuts the gate']],
    ['Greeter', ['Waves']],
  ]);
});

describe('what the guide asks of duties', () => {
  const profile = (name: string, duties: string) =>
    `# ${name}\n\n## Mission\n\nx\n\n## Responsibilities\n\n${duties}`;
  it('is told in one line for each role: two primaries, metrics without a figure', () => {
    const text = profile(
      'Tide Clerk',
      '- **Tables** (primary)\n  *Success metric*: Good quality\n- **Gauges** (primary)\n  *Success metric*: High standards\n- **Bells**\n  *Success metric*: every hour\n',
    );
    expect(rulesOf(catalogOf({ 'a.md': text }))).toEqual([
      'a.md:10 metric-without-figure',
      'a.md:11 two-primary',
    ]);
  });

  it('and none, for all roles whose success is measured, in one line', () => {
    const duties = '- **Tables**\n  *Success metric*: 2 a day\n- **Gauges**\n';
    const { problems } = catalogOf({
      'a.md': profile('Tide Clerk', duties),
      'b.md': profile('Tide Planner', duties),
      'c.md': profile('Tide Writer', '- Tables\n- Gauges\n'),
    });
    expect(problems).toMatchObject([{ path: 'a.md', line: 9, rule: 'no-primary' }]);
    expect(problems[0]?.message).toContain('Tide Clerk, Tide Planner.');
  });
});

test('a page about something else is a warning, one that looks like a role an error', () => {
  const severity = (text: string) => catalogOf({ 'a.md': text }).problems.map((one) => one.severity);
  expect(severity('# Fire drill\n\n## Monday\n\n- Run\n')).toEqual(['warning']);
  expect(severity('# Tide Clerk\n\nTo be written.\n')).toEqual(['error']);
});

test('a list of teams holds teams, with the channel that other tools call slack', () => {
  const { roles } = catalogOf({
    'a.yml': 'teams:\n  - name: Night Shift\n    slack: "#night"\n    responsibilities: [Watches]\n',
  });
  expect(roles.map(({ name, kind, routing }) => [name, kind, routing.channel])).toEqual([
    ['Night Shift', 'team', '#night'],
  ]);
});

test('a component of MDX is its text, a placeholder stays', () => {
  const role = roleOf(
    '# Tide Clerk\n\n<Callout type="info">Part time.</Callout>\n\n## Duties\n\n- Greets <Name>\n',
  );
  expect([role.summary?.text, role.responsibilities[0]?.title]).toEqual(['Part time.', 'Greets <Name>']);
});

describe('headings without the marks of Markdown', () => {
  it('in capitals in a plain text, with abbreviations as they are', () => {
    const role = roleOf(
      'QA LEAD\n\nMISSION\nNothing breaks.\n\nDUTIES AND TASKS\n- Tests boats\n- Signs off\n',
      'qa.txt',
    );
    expect([role.name, role.mission?.text, role.responsibilities.map(({ title }) => title)]).toEqual([
      'QA Lead',
      'Nothing breaks.',
      ['Tests boats', 'Signs off'],
    ]);
  });

  it('by a form’s label for the role, which is then no mission', () => {
    const role = roleOf('ROLE: Net Mender\n\nPURPOSE\nNets hold.\n\nDUTIES\n* Mends\n', 'a.txt');
    expect([role.name, role.mission?.text, role.notes]).toEqual(['Net Mender', 'Nets hold.', []]);
  });

  it('as wikis write them, and capitals in Markdown are words', () => {
    expect(roleOf('= Stage Manager =\n\n== Mission ==\nCurtain up.\n').mission?.text).toBe('Curtain up.');
    expect(catalogOf({ 'a.md': 'QA LEAD\n\nMISSION\nNothing breaks.\n' }).roles).toEqual([]);
  });
});
