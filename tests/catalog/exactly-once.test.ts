import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { runs } from '../helpers/runs.ts';
import { catalogOf } from './catalog-of.ts';

/** A statement that can be recognised wherever it ends up: its words contain a token that stands nowhere else. */
let counter = 0;
const token = fc.constant(null).map(() => `tok${counter++}x`);
const words = fc.constantFrom(
  'keeps things',
  'reviews the plan with care',
  'CI/CD, alerts & “runbooks”',
  '99.9% – always',
  'naïve (but safe) code',
);
const statement = fc.tuple(token, words).map(([mark, text]) => `${mark} ${text}`);
const bullet = fc.constantFrom('- ', '* ', '+ ', '1. ', '-   ', '-\u00a0');
const bold = (text: string): string => `**${text}**`;

interface Block {
  readonly lines: readonly string[];
}

const heading = (level: number, title: string): string => `${'#'.repeat(level)} ${title}`;

const responsibilities = fc
  .tuple(
    fc.constantFrom('Responsibilities', 'Key Responsibilities', '🎯 Duties', 'What you do'),
    bullet,
    fc.array(
      fc.tuple(
        statement,
        statement,
        fc.boolean(),
        fc.constantFrom('  \n  *Success metric*: ', '\n  - **KPI:** ', '\n\n  Metric: '),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([title, mark, all]) => ({
    title,
    lines: all.flatMap(([text, metric, primary, joint]) =>
      `${mark}${bold(text)}${primary ? ' (primary)' : ''}${joint.replaceAll('\n  ', `\n${' '.repeat(mark.length)}`)}${metric}`.split(
        '\n',
      ),
    ),
  }));

const capabilities = fc
  .tuple(
    fc.constantFrom('Capabilities', 'Skills', 'Core Competencies'),
    bullet,
    fc.array(fc.tuple(statement, statement), { minLength: 1, maxLength: 4 }),
  )
  .map(([title, mark, all]) => ({
    title,
    lines: all.map(([name, details]) => `${mark}${bold(name)} — Advanced (${details})`),
  }));

const artifacts = fc
  .tuple(
    fc.constantFrom('Artifacts', 'Deliverables', '📁 Key Artifacts & Deliverables'),
    bullet,
    fc.array(statement, { minLength: 1, maxLength: 3 }),
  )
  .map(([title, mark, all]) => ({ title, lines: all.map((name) => `${mark}${bold(name)} (type: report)`) }));

const interactions = fc
  .tuple(
    bullet,
    fc.constantFrom('→', '->', '=>', '➜'),
    fc.array(fc.tuple(statement, token, statement), { minLength: 1, maxLength: 3 }),
  )
  .map(([mark, arrow, all]) => ({
    title: 'Interactions',
    lines: all.flatMap(([verb, role, notes]) => [
      `${mark}${bold(verb)} ${arrow} ${role} Engineer (weekly)  `,
      `${' '.repeat(mark.length)}*Notes*: ${notes}`,
    ]),
  }));

const titled = fc
  .tuple(
    fc.constantFrom('Key Areas of Ownership', 'Core Principles', 'Collaboration Model'),
    bullet,
    fc.boolean(),
    fc.array(fc.tuple(statement, statement), { minLength: 1, maxLength: 4 }),
  )
  .map(([title, mark, asHeadings, all]) => ({
    title,
    lines: all.flatMap(([name, text]) =>
      asHeadings ? ['', `#### ${name}`, '', text, ''] : [`${mark}${bold(name)}: ${text}`],
    ),
  }));

const unknown = fc
  .tuple(
    fc.constantFrom('On call', 'How we learn', 'FAQ'),
    bullet,
    fc.array(fc.tuple(statement, fc.option(statement)), { minLength: 1, maxLength: 3 }),
    fc.array(statement, { maxLength: 2 }),
  )
  .map(([title, mark, bullets, paragraphs]) => ({
    title,
    lines: [
      ...paragraphs.flatMap((text) => [text, '']),
      ...bullets.flatMap(([text, nested]) => [
        `${mark}${text}`,
        ...(nested === null ? [] : [`${' '.repeat(mark.length + 1)}- ${nested}`]),
      ]),
    ],
  }));

const prose = fc
  .tuple(fc.constantFrom('Mission', 'Short Description'), statement)
  .map(([title, text]) => ({ title, lines: [text] }));

const sections = fc
  .tuple(
    fc.array(fc.oneof(responsibilities, capabilities, artifacts, interactions, titled, unknown), {
      minLength: 1,
      maxLength: 6,
    }),
    prose,
    fc.integer({ min: 1, max: 3 }),
  )
  .map(
    ([all, first, level]): Block => ({
      lines: [first, ...all].flatMap(({ title, lines }) => [
        '',
        heading(level, title),
        ...(level === 2 ? [''] : []),
        ...lines,
      ]),
    }),
  );

const profile = fc
  .tuple(sections, fc.boolean(), fc.constantFrom('\n', '\r\n'))
  .map(([{ lines }, framed, end]) =>
    ['---', 'name: Test Engineer', framed ? 'slug: test-engineer' : '# no slug', '---', ...lines].join(end),
  );

const persona = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.array(fc.tuple(statement, fc.array(statement, { minLength: 1, maxLength: 4 })), {
      minLength: 4,
      maxLength: 4,
    }),
    fc.constantFrom('bold', 'inline', 'heading'),
  )
  .map(([count, all, style]) =>
    ['# Personas', '', 'An introduction to the page.']
      .concat(
        all.slice(0, count).flatMap(([role, duties], index) => {
          const label = (name: string, text: string): string[] =>
            style === 'bold'
              ? [`**${name}**`, text]
              : style === 'inline'
                ? [`**${name}:** ${text}`]
                : [`### ${name}`, '', text];
          return [
            '',
            `## Person${'ABCD'[index]} Engineer`,
            '',
            ...label('Role', role),
            '',
            ...label('Responsibilities', '').filter((line, at) => line.trim() !== '' || at > 0),
            '',
            ...duties.map((duty) => `- ${duty}`),
          ];
        }),
      )
      .join('\n'),
  );

const matrix = fc
  .tuple(
    fc.constantFrom('Data Engineering Skills', 'Skill Matrix: Data Engineer', 'Data Engineer Competencies'),
    fc.array(fc.tuple(bullet, fc.array(statement, { minLength: 1, maxLength: 5 })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([title, areas]) =>
    [
      `# ${title}`,
      ...areas.flatMap(([mark, all], index) => [
        '',
        `## Area ${index}`,
        '',
        ...all.map((text) => `${mark}${text}`),
      ]),
    ].join('\n'),
  );

const quoted = (text: string): string => JSON.stringify(text);
const criteria = (all: readonly string[]): string[] =>
  all.length === 0
    ? ['        criteria:']
    : ['        criteria:', ...all.map((text) => `          - ${quoted(text)}`)];
const entry = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(statement, { maxLength: 3 }),
    fc.array(fc.tuple(statement, fc.array(statement, { minLength: 1, maxLength: 2 })), { maxLength: 2 }),
  )
  .map(([level, all, illustrated]) => [
    `      - level: ${level}`,
    ...criteria(all),
    ...(illustrated.length === 0 ? [] : ['        exampleCriteria:']),
    ...illustrated.flatMap(([text, examples]) => [
      `          - criteria: ${quoted(text)}`,
      '            examples:',
      ...examples.map((one) => `              - ${quoted(one)}`),
    ]),
  ]);
const framework = fc
  .array(fc.array(entry, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((topics) =>
    [
      '---',
      'title: "🧪 Test Engineer Framework"',
      'sidebarGroup: Quality',
      'levels: 6',
      'topics:',
      ...topics.flatMap((entries, index) => [
        `  - name: topic${index}`,
        '    title:',
        '    content:',
        ...entries.flat(),
      ]),
      '---',
      '',
      'Some prose.',
    ].join('\n'),
  );

interface Found {
  readonly text: string;
  readonly line: number;
}

/** Every string of the catalog's roles, with the line of the nearest fact around it. */
function stringsIn(value: unknown, line: number): readonly Found[] {
  if (typeof value === 'string') return [{ text: value, line }];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, line));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value ? (value.source as { line: number }).line : line;
  return Object.entries(value).flatMap(([key, one]) => (key === 'source' ? [] : stringsIn(one, own)));
}

/** Tokens that stand in the document, with their lines, against what the catalog made of them. */
function compare(
  document: string,
  catalog: Catalog,
): { missing: string[]; repeated: string[]; misplaced: string[] } {
  const expected = new Map(
    document
      .split(/\r?\n/)
      .flatMap((text, index) =>
        [...text.matchAll(/tok\d+x/g)].map((match) => [match[0], index + 1] as const),
      ),
  );
  const found = new Map<string, number[]>();
  for (const { text, line } of stringsIn(catalog.roles, 0)) {
    for (const match of text.matchAll(/tok\d+x/g))
      found.set(match[0], [...(found.get(match[0]) ?? []), line]);
  }
  const marks = [...expected.keys()];
  return {
    missing: marks.filter((mark) => !found.has(mark)),
    repeated: marks.filter((mark) => (found.get(mark)?.length ?? 0) > 1),
    // A metric or a note stands one or two lines below the fact that it belongs to; so does text below a heading.
    misplaced: marks.filter((mark) =>
      found
        .get(mark)
        ?.some((line) => line > (expected.get(mark) ?? 0) || line < (expected.get(mark) ?? 0) - 2),
    ),
  };
}

const nothing = { missing: [], repeated: [], misplaced: [] };

describe('every statement reaches the catalog exactly once, with its line', () => {
  it.each([
    ['a profile or charter', profile],
    ['a personas page', persona],
    ['a skill matrix', matrix],
    ['a progression framework', framework],
  ])('in %s of any dialect', (_, documents) => {
    fc.assert(
      fc.property(documents, (document) => {
        const catalog = catalogOf({ 'a.md': document });
        expect(compare(document, catalog)).toEqual(nothing);
        expect(catalog.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});
