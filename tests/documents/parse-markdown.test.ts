import { describe, expect, it } from 'vitest';
import type { Item, Section } from '../../src/documents/document.ts';
import { parseMarkdown } from '../../src/documents/markdown/parse-markdown.ts';

type Sketch = string | readonly [string, readonly Sketch[]];

const parse = (...lines: readonly string[]): Section =>
  parseMarkdown(lines.flatMap((line) => line.split('\n')));
const item = (one: Item): Sketch => {
  const text = `${one.line} ${one.kind} ${one.lines.map((line) => line.text).join(' / ')}`;
  return one.items.length === 0 ? text : [text, one.items.map(item)];
};
const sketch = (section: Section): readonly Sketch[] => [
  ...section.items.map(item),
  ...section.sections.map(
    (child): Sketch => [`${child.line} ${'#'.repeat(child.level)} ${child.title}`, sketch(child)],
  ),
];

describe('Markdown', () => {
  it('gives sections within sections, whatever their headings look like', () => {
    const text = [
      'before',
      '# One #',
      '## **Two** {#id}',
      'text',
      '####  Four',
      '##Two again',
      '',
      'Under',
      '-----',
      '',
      'Lined',
      '=====',
      '#hashtag',
    ];
    expect(sketch(parse(...text))).toEqual([
      '1 paragraph before',
      [
        '2 # One',
        [
          ['3 ## Two', ['4 paragraph text', ['5 #### Four', []]]],
          ['6 ## Two again', []],
          ['8 ## Under', []],
        ],
      ],
      ['11 # Lined', ['13 paragraph #hashtag']],
    ]);
    expect(sketch(parse('A sentence over a rule.', '---', 'text'))).toEqual([
      '1 paragraph A sentence over a rule.',
      '3 paragraph text',
    ]);
  });

  it('nests bullets by their indent, wraps lines, and keeps what was broken on purpose', () => {
    expect(
      sketch(
        parse(
          '- one',
          '  wrapped',
          '  - two',
          '    * three',
          '- four  ',
          '  broken',
          '  *Label*: labelled',
          '\t- tab',
          '',
          '  own paragraph',
          '- [x] done',
          '+ plus',
          '10. ten',
          '',
          'after',
        ),
      ),
    ).toEqual([
      ['1 bullet one wrapped', [['3 bullet two', ['4 bullet three']]]],
      ['5 bullet four / broken / Label: labelled', ['8 bullet tab', '10 paragraph own paragraph']],
      '11 bullet done',
      '12 bullet plus',
      '13 bullet ten',
      '15 paragraph after',
    ]);
  });

  it('reads code, quotes, rules and tables, also right below prose', () => {
    expect(
      sketch(
        parse(
          'text:',
          '```sh',
          '# no heading',
          '- no bullet',
          '```',
          '> quoted',
          '> on',
          '***',
          'a | b',
          '--|--',
          '`x|y` | c\\|d',
          '| e |',
          '',
          '~~~',
          'open',
        ),
      ),
    ).toEqual([
      '1 paragraph text:',
      '3 code # no heading\n- no bullet',
      '6 paragraph quoted on',
      '11 row x|y / c|d',
      '12 row e',
      '15 code open',
    ]);
    expect(
      parse('| # | A | B |', '|--|--|--|', '| 1 | x<br>- y | |').items[0]?.cells.map(({ head, lines }) => [
        head,
        lines.map(({ text }) => text),
      ]),
    ).toEqual([
      ['A', ['x', 'y']],
      ['B', []],
    ]);
  });

  it('hides what nobody sees, and only that', () => {
    expect(
      sketch(
        parse(
          "import X from 'x'",
          '<!-- gone',
          '# gone',
          '--> kept',
          '<Box a="1"',
          '  b="2">',
          'text {/* gone */} <!-- gone -->',
          '</Box>',
          '[ref]: https://x.y',
          '![only](a.png)',
          '',
          'never <!-- closed',
        ),
      ),
    ).toEqual(['4 paragraph kept', '7 paragraph text', '12 paragraph never closed']);
  });

  it('tells a lead from what follows it', () => {
    const lines = parse(
      '**Bold:** text',
      '',
      '*Italic* — text',
      '',
      '**Alone**',
      'below',
      '',
      'no **lead**',
    ).items.flatMap((one) => one.lines);
    expect(lines.map(({ lead, bold, rest, line }) => [lead, bold, rest, line])).toEqual([
      ['Bold', true, ': text', 1],
      ['Italic', false, '— text', 3],
      ['Alone', true, '', 5],
      [null, false, 'below', 6],
      [null, false, 'no lead', 8],
    ]);
  });
});
