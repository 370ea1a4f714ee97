import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../helpers/runs.ts';
import { catalogOf } from './catalog-of.ts';

const snippet = fc.constantFrom(
  '---',
  '\n',
  '# Mission',
  '## Responsibilities',
  '**Role**',
  '**',
  '*',
  '_',
  '`',
  '```',
  '- ',
  '  - ',
  '| a | b |',
  '|---|---|',
  '<!--',
  '-->',
  '<div>',
  '[',
  '](',
  ')',
  '&amp;',
  '→',
  '(primary)',
  'name: x',
  'topics:',
  '  - name: y',
  '    content:',
  '      - level: 1',
  'criteria: [a]',
  'role: x',
  'channel: "#y"',
  '&a',
  '*a',
  '"',
  "'",
  ': ',
  '\t',
  '\u00a0',
  '\u200d',
  '🛠️',
  '\ud800',
  'Level 2',
  'Engineer',
  '/',
);
const soup = fc
  .array(fc.oneof(snippet, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((all) => all.join(''));
const path = fc.constantFrom('a.md', 'b.mdx', 'c.txt', 'd.yml', 'e.yaml', 'f.markdown');

describe('any text', () => {
  it('gives a catalog, and problems that lie within the document', () => {
    fc.assert(
      fc.property(
        path,
        fc.oneof(
          soup,
          fc.string({ unit: 'binary' }),
          soup.map((text) => `---\n${text}\n---\n${text}`),
        ),
        (name, text) => {
          const { roles, problems } = catalogOf({ [name]: text });
          const lines = text.split(/\r\n?|\n/).length;
          expect(
            problems.every(({ line, message }) => line >= 1 && line <= lines && message.length > 20),
          ).toBe(true);
          expect(roles.every(({ slug, name: role }) => slug !== '' && role !== '')).toBe(true);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  const long = 100_000;
  const times = (text: string): string => text.repeat(Math.ceil(long / text.length));
  it.each([
    ['openings of links', times('[')],
    ['links', times('[a](')],
    ['emphasis', times('*a **b _c __d ')],
    ['asterisks', times('*')],
    ['underscores', times('_a ')],
    ['backticks', times('` `` ``` ')],
    ['fences', times('```\n')],
    ['comments', times('<!--')],
    ['comments that close', `${times('<!-- ')}-->`],
    ['MDX comments', times('{/*')],
    ['tags', times('<a ')],
    ['components', times('<A\n')],
    ['quotes', times('>')],
    ['nested bullets', Array.from({ length: 600 }, (_, index) => `${' '.repeat(index)}- a`).join('\n')],
    ['bullets on one line', times('- ')],
    ['numbers', times('1. ')],
    ['spaces', `# a${' '.repeat(long)}b`],
    ['spaces and hashes', `# a${times(' #')}b`],
    ['spaces in a bullet', `- a${' '.repeat(long)}b`],
    ['tabs', `a${'\t'.repeat(long)}b`],
    ['pipes', `${times('|')}\n${times('|-')}\n${times('|')}`],
    ['dashes', times('-')],
    ['dashes and pipes', `a|b\n${times('- ')}x`],
    ['colons', times('a: ')],
    ['labels', times('**a**: b\n')],
    ['brackets', `## Skills\n- ${times('(')}`],
    ['arrows', `## Interactions\n- ${times('a → ')}`],
    ['headings', times('# a\n')],
    ['one long word', times('a')],
    ['letters with accents', times('é“')],
    ['entities', times('&#38;')],
    ['joiners', times('a\u200d')],
    ['blank lines', times('\n')],
    ['carriage returns', times('\r')],
    ['emoji', times('🛠️')],
    ['openings of front matter', times('---\n')],
    [
      'YAML keys',
      `---\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')}\n---\n# A`,
    ],
    ['YAML brackets', `---\na: ${'['.repeat(long)}\n---\n`],
  ])(
    'a book of %s comes to an end, where a step too many per character would run into the time limit',
    (_, text) => {
      const described = catalogOf({ 'a.md': `# Test Engineer\n\n## Mission\n\n${text}\n` });
      const bare = catalogOf({ 'a.md': text });
      for (const { roles, problems } of [described, bare])
        expect(roles.length + problems.length).toBeGreaterThan(0);
    },
  );
});
