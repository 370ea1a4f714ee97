import { expect, it } from 'vitest';
import { catalogOf } from './catalog-of.ts';

const profile = (name: string, duty: string) =>
  `---\nname: ${name}\n---\n# Mission\n\nSails.\n\n# Responsibilities\n\n- ${duty}\n`;

it('names what is too long to be seen whole, a line for each role', () => {
  const { problems } = catalogOf({ 'a.md': profile('Pilot '.repeat(14), 'word '.repeat(130)) });
  expect(problems).toMatchObject([
    { line: 2, rule: 'long-name' },
    { line: 10, rule: 'long-text' },
  ]);
});

it('says so where two whole profiles have one name, and joins them', () => {
  const files = { 'a.md': profile('Pilot', 'Steers'), 'b.md': profile('Pilot', 'Calls') };
  const { roles, problems } = catalogOf(files);
  expect(roles.map(({ responsibilities }) => responsibilities.length)).toEqual([2]);
  expect(problems).toMatchObject([{ path: 'b.md', rule: 'same-name' }]);
  expect(problems[0]?.message).toContain('two roles');
});
