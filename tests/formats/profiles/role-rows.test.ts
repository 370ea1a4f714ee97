import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../catalog/catalog-of.ts';

const SHEET = `Position,Department,Purpose,Key duties,Skills,Slack,Reports to
Deckhand,Deck,Lines and fenders,"Handles lines; Paints the hull","Knots, Swimming",#deck,Bosun
Ship Cook,Galley,"Three meals a day, and a good mood","Plans the menu
Orders supplies",Baking,,Captain
`;

describe('a table with a role in each row', () => {
  it('gives every role what its row says', () => {
    const { roles, problems } = catalogOf({ 'crew.csv': SHEET.replace('Deckhand', 'Deck Attendant') });
    expect(problems).toEqual([]);
    expect(
      roles.map(({ name, group, mission, responsibilities, capabilities, properties, routing }) => ({
        name,
        group,
        mission: mission?.text,
        duties: responsibilities.map(({ title, source }) => `${source.line} ${title}`),
        skills: capabilities.map(({ name: skill }) => skill),
        properties: properties.map(({ name: property, value }) => `${property}: ${value}`),
        channel: routing.channel,
      })),
    ).toEqual([
      {
        name: 'Deck Attendant',
        group: 'Deck',
        mission: 'Lines and fenders',
        duties: ['2 Handles lines', '2 Paints the hull'],
        skills: ['Knots', 'Swimming'],
        properties: ['Reports to: Bosun'],
        channel: '#deck',
      },
      {
        name: 'Ship Cook',
        group: 'Galley',
        mission: 'Three meals a day, and a good mood',
        duties: ['3 Plans the menu', '3 Orders supplies'],
        skills: ['Baking'],
        properties: ['Reports to: Captain'],
        channel: null,
      },
    ]);
  });

  it('is none where the rows are levels of one role, or things', () => {
    const levels =
      '# Testing ladder\n\n| Title | Scope |\n|---|---|\n| Tester I | A plan |\n| Tester II | A product |\n';
    expect(catalogOf({ 'a.md': levels }).roles.map(({ name }) => name)).toEqual(['Tester']);
    const things =
      '# Stores\n\n| Position | Description |\n|---|---|\n| Top shelf | Flour |\n| Cellar | Wine |\n';
    expect(catalogOf({ 'a.md': things }).roles).toEqual([]);
  });
});

describe('a card with its labels in the first column', () => {
  it.each([
    [
      '| Purpose | No boat waits |\n|---|---|\n| Department | Water |\n| Duties | Opens the lock |\n',
      'a.md',
      3,
    ],
    [
      '<table>\n<tr><td>Purpose</td><td>No boat waits</td></tr>\n<tr><td>Department</td><td>Water</td></tr>\n<tr><td>Duties</td><td>Opens the lock</td></tr></table>\n',
      'a.md',
      4,
    ],
  ])('needs no headings: its first row is one like the others', (table, path, line) => {
    const { roles } = catalogOf({ [path]: `# Lock Keeper\n\n${table}` });
    expect(
      roles.map(({ mission, properties, responsibilities }) => [
        mission?.text,
        mission?.source.line,
        properties.map(({ name, value }) => `${name} ${value}`),
        responsibilities.map(({ title }) => title),
      ]),
    ).toEqual([['No boat waits', line, ['Department Water'], ['Opens the lock']]]);
  });

  it('may say the channel', () => {
    const text =
      '# Lock Keeper\n\n| Purpose | No boat waits |\n|---|---|\n| Duties | Opens |\n| Slack | #locks |\n';
    expect(catalogOf({ 'a.md': text }).roles[0]?.routing.channel).toBe('#locks');
  });

  it('may have some, which are none of its rows', () => {
    const text =
      '# Lock Keeper\n\n| Field | Details |\n|---|---|\n| Purpose | No boat waits |\n| Duties | Opens |\n';
    const [role] = catalogOf({ 'a.md': text }).roles;
    expect([role?.mission?.text, role?.properties, role?.notes]).toEqual(['No boat waits', [], []]);
  });
});
