import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../helpers/runs.ts';
import { catalogOf } from './catalog-of.ts';

/*
 * Documents of no particular dialect: any heading over any mixture of bullets, prose, tables, code and quotes. Nobody
 * could say what all of it should become, but every word has to become something, once.
 */
let counter = 0;
const token = fc.constant(null).map(() => `tok${counter++}x`);
const ending = fc.constantFrom(
  '',
  'keeps it',
  'of the plan, daily',
  '(weekly)',
  '- done',
  ': yes',
  '→ Somebody',
  '[x]',
  'Advanced',
  '99%',
);
const text = fc
  .tuple(token, ending, fc.boolean())
  .map(([mark, end, bold]) => (bold ? `**${mark}** ${end || 'more'}` : `${mark} ${end}`).trim());
const separator = fc.constantFrom(': ', ' — ', ' - ', ' → ', ' to ', ' with ');
const label = fc.constantFrom(
  'Metric: ',
  '*Notes*: ',
  '**KPI:** ',
  'Type: ',
  'Level: ',
  'Frequency: ',
  'With ',
  '**With X**: ',
  'Description: ',
);
const line = fc.oneof(
  text,
  fc.tuple(text, separator, text).map((all) => all.join('')),
  fc.tuple(label, text).map((all) => all.join('')),
);

const bullets = fc
  .array(fc.tuple(line, fc.option(line), fc.array(line, { maxLength: 2 }), fc.option(line)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) =>
    all.flatMap(([own, wrapped, nested, paragraph]) => [
      `- ${own}`,
      ...(wrapped === null ? [] : [`  ${wrapped}`]),
      ...nested.map((one) => `  - ${one}`),
      ...(paragraph === null ? [] : ['', `  ${paragraph}`, '']),
    ]),
  );
const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => ['', ...all, '']);
const head = fc.constantFrom(
  'Name',
  'Role',
  'Level',
  'Type',
  'Metric',
  'Area',
  'Notes',
  '',
  'Level 1',
  'L2',
  'Advanced',
  'Frequency',
  'Primary',
  '#',
  'Field',
  'Junior',
  'Senior',
);
const cell = fc.oneof(
  text,
  text,
  fc.constant(''),
  fc.tuple(text, text).map(([first, second]) => `${first}<br>${second}`),
);
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(head, { minLength: 4, maxLength: 4 }),
    fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 2 }),
  )
  .map(([width, heads, rows]) => [
    '',
    ...[heads, Array(4).fill('---'), ...rows].map((row) => `| ${row.slice(0, width).join(' | ')} |`),
    '',
  ]);
const code = text.map((one) => ['', '```', one, '```', '']);
const quote = text.map((one) => ['', `> ${one}`, '']);
const graded = fc
  .tuple(fc.constantFrom('Junior', '**Junior**', 'Name', '**Mid**'), text, text)
  .map(([first, one, other]) => ['', `- ${first}: ${one}`, `- **Senior**: ${other}`, '']);
const block = fc.oneof(bullets, bullets, prose, table, code, quote, graded);

const title = fc.constantFrom(
  ...[
    'Mission',
    'Short Description',
    'Properties',
    'Responsibilities',
    'Success Metrics',
    'Skills',
    'Artifacts',
    'Interactions',
  ],
  ...[
    'Collaboration Model',
    'Core Principles',
    'Key Areas of Ownership',
    'On call',
    'Level 2',
    'Level 1: Junior',
    'Technologies',
  ],
  ...['Core Responsibility', 'Levels', 'Advanced'],
);
const subTitle = fc.option(fc.constantFrom('**Sub label**', '**Responsibilities:**', '**Role**', 'Goals:'));
const section = fc
  .tuple(title, fc.constantFrom(2, 2, 3, 4), fc.array(block, { minLength: 1, maxLength: 3 }), subTitle)
  .map(([name, level, blocks, sub]) => [
    '',
    `${'#'.repeat(level)} ${name}`,
    '',
    ...blocks.flat(),
    ...(sub === null ? [] : ['', sub, '', '- tail']),
  ]);

const opening = fc.constantFrom(
  '# Test Engineer',
  '---\nname: Test Engineer\n---',
  '# Test Engineering Skills',
  '---\ntitle: Test Engineer Framework\nlevels: 3\ntopics:\n---',
  '---\ntitle: Test Engineer\nlevel: 2\n---',
  '# Kelp Contributor Ladder\n\n## Contributor\n- Responsibilities:\n  - x\n\n## Maintainer\n- Responsibilities:\n  - y\n',
  '# Club Officers\n\n## President\n- x\n\n## Treasurer\n- y\n',
  '# Team Roles & Responsibilities\n\n## Project Manager\n- **Name:** Chiz Aw\n- **Responsibilities:**\n  - x\n\n## Lead Developer\n- **Duties:** y\n',
  '# Ship Builder Ladder\n\n## Level 1: Hand\n- x\n\n## Yard Manager\n- y\n',
  '# Kelp Governance\n\n## Steering Committee\n\nResponsibilities include:\n\n* x\n\n## Maintainers\n\ny\n',
  '# Team\n\n## Release Manager\n**Role**\nx\n\n**Responsibilities**\n- y\n\n## Test Engineer\n**Role**: z\n',
);
const documents = fc
  .tuple(opening, fc.array(block, { maxLength: 1 }), fc.array(section, { minLength: 1, maxLength: 4 }))
  .map(([first, blocks, sections]) => [first, '', ...blocks.flat(), ...sections.flat()].join('\n'));

/** All texts of the catalog but those that repeat by nature: the heading of each note, the name beside a topic's title. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  const repeats = key === 'notes' ? 'title' : key === 'topics' ? 'name' : 'source';
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'source' || name === repeats ? [] : textsIn(one, name),
  );
}

it('whatever stands where, no word of a document is lost or said twice', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { roles, problems } = catalogOf({ 'a.md': document });
      fc.pre(!problems.some(({ rule }) => rule === 'unread-section' || rule === 'unknown-format'));
      const everything = JSON.stringify(roles);
      const once = textsIn(roles).join('\n');
      const marks = [...new Set(document.match(/tok\d+x/g) ?? [])];
      expect({ document, lost: marks.filter((mark) => !everything.includes(mark)) }).toEqual({
        document,
        lost: [],
      });
      expect({ document, twice: marks.filter((mark) => once.split(mark).length > 2) }).toEqual({
        document,
        twice: [],
      });
    }),
    { numRuns: runs(300) },
  );
});
