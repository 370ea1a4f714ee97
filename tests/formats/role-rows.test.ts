import { describe, expect, it } from 'vitest';
import { catalogOf } from '../catalog/catalog-of.ts';

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
