import { expect, test } from 'vitest';
import { catalogOf, roleOf } from '../catalog/catalog-of.ts';

const table = (...rows: string[]): string => rows.join('\n');

test('rows of departments over names of people are roles, whatever the columns are called', () => {
  const { roles } = catalogOf({
    'who.csv': table(
      'Bereich;Aufgaben;Verantwortlich;Woran wir es merken;Nicht zuständig für',
      'IT und Systeme;"Telefonie, Backups";Jan Petersen;99 % erreichbar;Kassen',
      'Personal und Kultur;"Einstellung, Feste";niemand;;',
      'Lager;Inventur;Dr. Aylin Kaya;;',
      'Fuhrpark;;noch offen;;',
      'Empfang;Post;Gabi Ude;;',
    ),
  });
  expect(roles.map(({ name, people }) => [name, people.map((one) => one.name)])).toEqual([
    ['Empfang', ['Gabi Ude']],
    ['Fuhrpark', []],
    ['IT und Systeme', ['Jan Petersen']],
    ['Lager', ['Dr. Aylin Kaya']],
    ['Personal und Kultur', []],
  ]);
  expect(roles[2]).toMatchObject({
    responsibilities: [{ title: 'Telefonie' }, { title: 'Backups' }],
    metrics: [{ text: '99 % erreichbar' }],
    routing: { declines: [{ what: 'Kassen' }] },
  });
});

test('areas that teams own stay things with owners', () => {
  const { roles, owned } = catalogOf({
    'a.md': '# Who owns what\n\n| Area | Owner |\n|---|---|\n| Berths | Harbour Team |\n| Tugs | nobody |\n',
  });
  expect(roles.map(({ name }) => name)).toEqual(['Harbour Team']);
  expect(owned.map(({ name }) => name)).toEqual(['Berths', 'Tugs']);
});

test.each([
  'nobody',
  'niemand',
  'noch offen',
  'personne',
  'à définir',
  'nadie',
  'tbd',
  'N.N.',
  '–',
  'unbesetzt',
])('an owner called “%s” is no role', (nobody) => {
  const { roles } = catalogOf({
    'a.md': `# Who owns what\n\n| Service | Team |\n|---|---|\n| Till | Harbour Team |\n| Crane | ${nobody} |\n`,
  });
  expect(roles.map(({ name }) => name)).toEqual(['Harbour Team']);
});

test('ranks are levels in the order in which a sentence of the document puts them', () => {
  const role = roleOf(
    table(
      '---',
      'title: Deck competence matrix',
      '---',
      'Ranks: **Mate** > **Bosun** > **Deckhand**',
      '',
      '| Competence | Mate | Bosun | Deckhand |',
      '|---|---|---|---|',
      '| Mooring | plans | runs the winch | handles lines |',
      '| Radio | teaches | answers | listens |',
    ),
  );
  expect(role.name).toBe('Deck');
  expect(
    role.frameworks[0]?.topics.map(({ title, levels }) => [
      title,
      levels.map((one) => one.criteria[0]?.text),
    ]),
  ).toEqual([
    ['Mooring', ['handles lines', 'runs the winch', 'plans']],
    ['Radio', ['listens', 'answers', 'teaches']],
  ]);
});

test.each(['Skillmatrix Werkstatt', 'Workshop skill matrix', 'Qualifikationsmatrix Werkstatt'])(
  'columns of “%s” are levels, left to right',
  (title) => {
    const role = roleOf(
      `# ${title}\n\n| Fähigkeit | Azubi | Geselle | Meister |\n|---|---|---|---|\n| Bremsen | 1 | 2 | 3 |\n`,
    );
    expect(role.frameworks).toMatchObject([{ levels: 3, topics: [{ title: 'Bremsen' }] }]);
  },
);

test('headings of a ladder go up in order, also where the last ones are called otherwise', () => {
  const rung = (name: string, text: string): string => `## ${name}\n\n${text}\n`;
  const catalog = catalogOf({
    'a.md': `# Stufenmodell Beratung\n\n${rung('Consultant', 'Arbeitet mit.')}${rung('Senior Consultant', 'Leitet an.')}${rung('Manager', 'Hält Budget.')}${rung('Partner', 'Bringt Aufträge.')}${rung('Beförderung', 'Einmal im Jahr.')}`,
  });
  expect(catalog.roles.map(({ name, frameworks }) => [name, frameworks[0]?.levels])).toEqual([
    ['Beratung', 4],
  ]);
});

test('a table of skills says how well each is wanted', () => {
  expect(
    roleOf('Skill,Level wanted\nKnots,3\nRadio,basic\n', 'skills/deck-officer.csv').capabilities,
  ).toMatchObject([
    { name: 'Knots', level: '3' },
    { name: 'Radio', level: 'basic' },
  ]);
});

test('what single people know is told of nobody', () => {
  const catalog = catalogOf({
    'a.md':
      '# Kitchen skill matrix\n\n| Skill | Soll | Anna | Bernd |\n|---|---|---|---|\n| Knives | 3 | 1 | 2 |\n| Stock | 2 | 0 | 3 |\n',
  });
  expect(JSON.stringify(catalog.roles)).not.toMatch(/Anna|Bernd/);
  expect(catalog.roles[0]?.capabilities).toMatchObject([
    { name: 'Knives', level: '3', details: null },
    { name: 'Stock', level: '2', details: null },
  ]);
  expect(catalog.problems.map(({ rule }) => rule)).toContain('left-out');
});

test('four matrices of one pattern are read alike', () => {
  const of = (name: string): string =>
    `# Skillmatrix ${name}\n\n## Fahren\n- Kurven\n\n## Funk\n- Leitstelle\n`;
  const names = ['Betriebslenker Bus', 'Triebfahrzeugführer', 'Werkstattleitung', 'Fahrdienst'];
  const { roles } = catalogOf(Object.fromEntries(names.map((name, at) => [`skills/${at}.md`, of(name)])));
  expect(roles.map(({ name }) => name).sort()).toEqual([...names].sort());
});
