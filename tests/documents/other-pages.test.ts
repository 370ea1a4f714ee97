import { describe, expect, it } from 'vitest';
import { namesIn, problemsIn, roleOf } from '../catalog/catalog-of.ts';

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
      '.. _skipper:\n\n*************\nFerry Skipper\n*************\n\nBrings boats in.\n\nResponsibilities\n++++++++++++++++\n\n* Steers, see :ref:`the harbour <harbour>`\n* Calls ``harbour``\n\nPrinciples\n++++++++++\n\n* **Calm**: No shouting\n';
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
