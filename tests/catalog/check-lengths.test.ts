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

it('can be chosen in a menu whatever its name, and is found by all of it', () => {
  const name = 'Informationssicherheitsbeauftragter für Netzinfrastruktur und Standortvernetzung';
  const { roles, problems } = catalogOf({
    'a.md': profile(name, 'Prüft Netze'),
    'b.md': profile(`${name} Nord`, 'Prüft Netze im Norden'),
    'a.yml': `role: ${name}\nchannel: "#netze"\n`,
    'c.yml': `role: ${name} Nord\nchannel: "#nord"\nnot:\n  - what: Netze im Süden\n    ask: ${name}\n`,
  });
  expect(problems.filter(({ rule }) => rule !== 'long-name')).toEqual([]);
  expect(roles.map(({ routing }) => routing.channel)).toEqual(['#netze', '#nord']);
  expect(roles.map(({ slug }) => slug.length <= 75)).toEqual([true, true]);
  expect(new Set(roles.map(({ slug }) => slug)).size).toBe(2);
  expect(roles[1]?.routing.declines[0]?.ask).toBe(roles[0]?.slug);
});

it('says so where two whole profiles have one name, and joins them', () => {
  const files = { 'a.md': profile('Pilot', 'Steers'), 'b.md': profile('Pilot', 'Calls') };
  const { roles, problems } = catalogOf(files);
  expect(roles.map(({ responsibilities }) => responsibilities.length)).toEqual([2]);
  expect(problems).toMatchObject([{ path: 'b.md', rule: 'same-name' }]);
  expect(problems[0]?.message).toContain('two roles');
});
