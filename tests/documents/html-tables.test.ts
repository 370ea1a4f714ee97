import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/documents/document.ts';
import { parseMarkdown } from '../../src/documents/markdown/parse-markdown.ts';

const rowsOf = (text: string) => {
  const { items } = parseMarkdown(text.split('\n'));
  return items.map(({ kind, cells, lines, line }: Item) =>
    kind === 'row'
      ? [line, cells.map(({ head, lines: own }) => `${head}=${own.map(({ text: one }) => one).join('/')}`)]
      : lines.map(({ text: one }) => one).join(' '),
  );
};

describe('a table in HTML', () => {
  it('reads like one between pipes, on one line or on many, with the lines of its rows', () => {
    expect(
      rowsOf(
        '<div><table><tr><th>Skill</th><th>Wanted</th></tr>\n<tr><td><p>Knots</p></td><td>3</td></tr></table></div>',
      ),
    ).toEqual([[2, ['Skill=Knots', 'Wanted=3']]]);
    const tall =
      '<table>\n<thead>\n<tr>\n<th>Skill</th>\n<th>Wanted</th>\n</tr>\n</thead>\n<tr class="a">\n<td>Knots <b>and</b>\nsplices</td>\n<td><ul><li>one</li><li>two</li></ul></td>\n</tr>\n</table>\nAfter';
    expect(rowsOf(tall)).toEqual([[8, ['Skill=Knots and splices', 'Wanted=one/two']], 'After']);
  });

  it('keeps its columns where cells span several, and pipes as they are', () => {
    const text =
      '<table><tr><th>A</th><th>B</th></tr>\n<tr><td rowspan="2">x</td><td>1|2</td></tr>\n<tr><td>3</td></tr></table>';
    expect(rowsOf(text)).toEqual([
      [2, ['A=x', 'B=1|2']],
      [3, ['A=x', 'B=3']],
    ]);
  });

  it('with headings on the left, or a single row, loses nothing', () => {
    expect(
      rowsOf('<table><tr><th>Team</th><td>Deck</td></tr><tr><th>Lead</th><td>Ada</td></tr></table>'),
    ).toEqual([
      [1, ['=Team', '=Deck']],
      [1, ['=Lead', '=Ada']],
    ]);
    expect(rowsOf('<table><tr><td>Only</td></tr></table>')).toEqual([[1, ['=Only']]]);
  });

  it('has titles: a caption, and cells as wide as the table', () => {
    const { sections } = parseMarkdown(
      '<table><caption>Baker levels</caption>\n<tr><th>Topic</th><th>Level 1</th></tr>\n<tr><td colspan="2"><h2>Oven</h2></td></tr>\n<tr><td>Firing</td><td>Gas</td></tr>\n<tr><td colspan="2">Dough</td></tr>\n<tr><td>Mixing</td><td>By hand</td></tr></table>'.split(
        '\n',
      ),
    );
    const [oven] = sections;
    expect([oven?.title, oven?.line]).toEqual(['Oven', 3]);
    expect(
      oven?.items.map(({ kind, line, lines: [first], cells }) => [kind, line, first?.text, cells[1]?.head]),
    ).toEqual([
      ['row', 4, 'Firing', 'Level 1'],
      ['paragraph', 5, 'Dough', undefined],
      ['row', 6, 'Mixing', 'Level 1'],
    ]);
  });

  it('that is never closed, or stands in code, is text', () => {
    expect(rowsOf('<table><tr><td>Open\n\nmore')).toEqual(['Open', 'more']);
    expect(rowsOf('```\n<table><tr><td>x</td></tr></table>\n```')).toEqual([
      '<table><tr><td>x</td></tr></table>',
    ]);
  });
});

it('tabs of site generators are labels, diagrams are not read', () => {
  const body = parseMarkdown(
    '{% tabs %}\n{% tab title="Duties" %}\n- Rows\n{% endtab %}\n{% endtabs %}\n<TabItem value="b" label="Tools">\n\n- Oars\n\n</TabItem>\n\n```mermaid\ngraph TD; A-->B\n```'.split(
      '\n',
    ),
  );
  expect(
    body.items.map(({ lines }) => lines.map(({ text, bold }) => `${text}${bold ? '!' : ''}`).join()),
  ).toEqual(['Duties!', 'Rows', 'Tools!', 'Oars']);
});
