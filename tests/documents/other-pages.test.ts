import { describe, expect, it } from 'vitest';
import { catalogOf, namesIn, problemsIn, roleOf } from '../catalog/catalog-of.ts';

describe('a page in HTML', () => {
  const page = `<!DOCTYPE html>
<html><head><title>Ladders | Mill</title><style>h1 { color: red }</style><script>let a = 1 < 2;</script></head>
<body><nav><ul><li><a href="/">Start</a></li></ul></nav>
<main><h1>Miller Ladder</h1><p>How we <strong>grow</strong>.</p>
<h2>Junior Miller</h2>
<p>Knows
the stones.</p><ul><li>Weighs <em>grain</em></li><li>Cleans<ul><li>Each evening</li></ul></li></ul>
<h2>Senior Miller</h2>
<ul>
  <li><p>Dresses the stones</p></li>
</ul></main><footer>© Mill</footer></body></html>`;

  it('is read like the same page in Markdown, without what surrounds it', () => {
    const { name, summary, frameworks } = roleOf(page, 'ladder.html');
    const [general] = frameworks[0]?.topics ?? [];
    expect([name, summary?.text]).toEqual(['Miller', 'How we grow.']);
    expect(general?.levels.map(({ criteria }) => criteria.map(({ text }) => text))).toEqual([
      ['Knows the stones.', 'Weighs grain', 'Cleans', 'Each evening'],
      ['Dresses the stones'],
    ]);
  });

  it('keeps the line of each statement, also where several stand on one', () => {
    const [general] = roleOf(page, 'ladder.html').frameworks[0]?.topics ?? [];
    const lines = general?.levels.flatMap(({ criteria }) => criteria.map(({ source }) => source.line));
    expect(lines).toEqual([6, 7, 7, 7, 10]);
  });

  it('has its tables and lists of terms', () => {
    const { responsibilities, properties } = roleOf(
      '<h1>Ferry Skipper</h1><table>\n<tr><th>Department</th><td>Water</td></tr>\n<tr><th>Grade</td><td>7</td></tr>\n</table><h2>Responsibilities</h2><ul><li><b>Steers</b> at night</li></ul><h2>Tools</h2><dl><dt>Radio</dt><dd>VHF</dd></dl>',
      'skipper.htm',
    );
    expect(responsibilities.map(({ title }) => title)).toEqual(['Steers at night']);
    expect(properties.map(({ name, value }) => [name, value])).toEqual([
      ['Department', 'Water'],
      ['Grade', '7'],
      ['Radio', 'VHF'],
    ]);
  });

  it('may leave its elements open, as people write them by hand', () => {
    const { mission, responsibilities } = roleOf(
      '<h1>Ferry Skipper</h1>\n<h2>Mission\n<p>Brings boats in,<br>\nand people.\n<h2>Responsibilities</h2>\n<ul>\n<li>Steers\n<li>Calls\n',
      'skipper.html',
    );
    expect(mission?.text).toBe('Brings boats in, and people.');
    expect(responsibilities.map(({ title, source }) => [title, source.line])).toEqual([
      ['Steers', 7],
      ['Calls', 8],
    ]);
  });

  it('about something else is named in a warning, as other tools leave such files about', () => {
    expect(problemsIn('<h1>Our party</h1><p>It was loud.</p>', 'party.html')).toMatchObject([
      { severity: 'warning', rule: 'unknown-format' },
    ]);
  });
});

describe('a page in reStructuredText', () => {
  it('has the titles that are underlined, with whatever sign', () => {
    const text =
      '.. _skipper:\n\n*************\nFerry Skipper\n*************\n\nBrings boats in.\n\nResponsibilities\n++++++++++++++++\n\n#. Steers, see :ref:`the harbour <harbour>`\n#. Calls ``harbour``\n\nPrinciples\n++++++++++\n\n* **Calm**: No shouting\n';
    const { name, summary, responsibilities, principles } = roleOf(text, 'skipper.rst');
    expect([name, summary?.text]).toEqual(['Ferry Skipper', 'Brings boats in.']);
    expect(responsibilities.map(({ title, source }) => [title, source.line])).toEqual([
      ['Steers, see the harbour', 12],
      ['Calls harbour', 13],
    ]);
    expect(principles.map(({ title }) => title)).toEqual(['Calm']);
  });
});

describe('a page in AsciiDoc', () => {
  it('leaves out what is said of the page itself', () => {
    const text =
      '= Ferry Skipper\n:toc: left\n\n== Mission\n\nBrings boats in.\n\n== Responsibilities\n\n* Steers\n';
    const { name, summary, mission, responsibilities } = roleOf(text, 'skipper.adoc');
    expect([name, summary, mission?.text, responsibilities.length]).toEqual([
      'Ferry Skipper',
      null,
      'Brings boats in.',
      1,
    ]);
  });
});

const dutiesIn = (text: string, path: string) =>
  catalogOf({ [path]: text }).roles.map(({ name, responsibilities }) => [
    name,
    responsibilities.map(({ title, source }) => `${source.line} ${title}`),
  ]);

describe('a table in reStructuredText', () => {
  const expected = (at: readonly number[]) => [
    ['Lock Keeper', [`${at[0]} Opens the lock`, `${at[0]} Writes the log`]],
    ['Toll Clerk', [`${at[1]} Takes the toll of each boat`]],
  ];

  it.each([
    [
      'a list',
      'Roles\n=====\n\n.. list-table:: Who does what\n   :header-rows: 1\n   :widths: 20 80\n\n   * - Role\n     - Duties\n   * - Lock Keeper\n     - * Opens the lock\n       * Writes the log [#n]_\n   * - **Toll Clerk**\n     - Takes the toll\n       of each boat\n\n.. [#n] By hand\n',
      [10, 13],
    ],
    [
      'drawn',
      'Roles\n=====\n\n+-------------+-------------------+\n| Role        | Duties            |\n+=============+===================+\n| Lock Keeper | - Opens the lock  |\n|             | - Writes the log  |\n+-------------+-------------------+\n| Toll Clerk  | Takes the toll    |\n|             | of each boat      |\n+-------------+-------------------+\n',
      [7, 10],
    ],
    [
      'in columns',
      'Roles\n=====\n\n===========  ==============================\nRole         Duties\n===========  ==============================\nLock Keeper  Opens the lock; Writes the log\nToll Clerk   Takes the toll\n             of each boat\n===========  ==============================\n',
      [7, 8],
    ],
    [
      'of commas',
      'Roles\n=====\n\n.. csv-table::\n   :header: "Role", "Duties"\n\n   Lock Keeper, "Opens the lock; Writes the log"\n   Toll Clerk, Takes the toll of each boat\n',
      [7, 8],
    ],
  ] as const)('that is %s is a table, with the lines of its rows', (_, text, at) => {
    expect(dutiesIn(text, 'roles.rst')).toEqual(expected(at));
  });

  it('that is none is left as it is', () => {
    const text = 'Ferry Skipper\n=============\n\nDuties\n------\n\n* Steers\n\n==== x\n\n+--\n';
    expect(dutiesIn(text, 'skipper.rst')).toEqual([['Ferry Skipper', ['7 Steers']]]);
  });
});

describe('a table in AsciiDoc', () => {
  it.each([
    [
      'a row a line',
      '= Roles\n\n[cols="1,2"]\n|===\n|Role |Duties\n\n|Lock Keeper |Opens the lock; Writes the log\n|Toll Clerk |Takes the toll\n|===\n',
      [7, 8],
    ],
    [
      'a cell a line',
      '= Roles\n\n.Who does what\n[%header,cols="1,2a"]\n|===\n|Role\n|Duties\n\n|*Lock Keeper*\na|\n* Opens the lock\n* Writes the log\n\n|Toll Clerk\n|Takes\nthe toll\n|===\n',
      [9, 14],
    ],
  ] as const)('of %s is a table, with the lines of its rows', (_, text, at) => {
    expect(dutiesIn(text, 'roles.adoc')).toEqual([
      ['Lock Keeper', [`${at[0]} Opens the lock`, `${at[0]} Writes the log`]],
      ['Toll Clerk', [`${at[1]} Takes the toll`]],
    ]);
  });

  it('stands beside lists, terms, links, code and titles of blocks', () => {
    const text =
      'Ferry Skipper\n=============\n:toc:\n\n// A remark\n[.lead]\nBrings boats in, see link:log.adoc[the log].\n\n.Duties\n* Steers *always*\n** By night\n\n== Tools\n\nRadio:: VHF\n\n[source,json]\n----\n{ "a": 1 }\n----\n';
    const { name, summary, responsibilities, properties, notes } = roleOf(text, 'skipper.asciidoc');
    expect([name, summary?.text]).toEqual(['Ferry Skipper', 'Brings boats in, see the log.']);
    expect(responsibilities.map(({ title, source }) => [title, source.line])).toEqual([
      ['Steers always', 10],
      ['By night', 11],
    ]);
    expect(properties.map(({ name: one, value }) => [one, value])).toContainEqual(['Radio', 'VHF']);
    expect(notes.every(({ text: said }) => !said.includes('source,json'))).toBe(true);
  });
});

describe('tabs of MkDocs', () => {
  it('are labels, and what is indented below them stands as if outside', () => {
    const text =
      '# Ferry Skipper\n\n## Responsibilities\n\n=== ":material-boat: Day"\n\n    - Steers\n\n=== "Night"\n\n    - Lights lamps\n\n## Mission\n\nBrings boats in.\n\n??? tip "More"\n    By night, too.\n';
    const { responsibilities, mission, notes } = roleOf(text);
    expect(responsibilities.map(({ title }) => title)).toEqual(['Steers', 'Lights lamps']);
    expect(mission?.text).toBe('Brings boats in.');
    expect(notes.map(({ title, text: said }) => [title, said])).toEqual([['More', 'By night, too.']]);
  });
});

it('a table of contents says nothing of a role', () => {
  const text =
    '# Ferry Skipper\n\n- [Mission](#mission)\n  1. [Tools](#tools)\n\n## Mission\n\nBrings boats in.\n\n## Tools\n\n- Radio\n';
  const { properties, notes } = roleOf(text);
  expect([properties.map(({ value }) => value), notes]).toEqual([['Radio'], []]);
});

it('keys that site generators write about a page are no properties', () => {
  const text =
    '---\ntitle: Ferry Skipper\nurl: /p\ncanonical_url: https://x.example\ncreated_at: 2024-01-01\nreading_time: 3\n---\n## Responsibilities\n\n- Steers\n';
  expect(roleOf(text).properties).toEqual([]);
  expect(namesIn(text)).toEqual(['Ferry Skipper']);
});
