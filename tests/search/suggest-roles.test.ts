import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestRoles } from '../../src/search/suggest-roles.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aLibrary, aRole, sampleLibrary } from '../helpers/roles.ts';

const library = sampleLibrary();
const suggested = (typed: string, most = 100) => suggestRoles(library, typed, most).map(({ name }) => name);

describe('what somebody may mean who types', () => {
  test('nothing yet: all roles, in their order', () => {
    expect(suggested('')).toEqual(library.catalog.roles.map(({ name }) => name));
    expect(suggested('  ', 2)).toHaveLength(2);
  });

  test('one letter is enough: names that begin so come first', () => {
    expect(suggested('p').slice(0, 4)).toEqual([
      'Platform Engineer',
      'Platform Architect',
      'Product Manager',
      'Project Manager/Scrum Master',
    ]);
  });

  test.each([
    ['plat', 'Platform Engineer'],
    ['eng sec', 'Security Engineer'],
    ['SECURITY ENGINEER', 'Security Engineer'],
    ['scrum', 'Project Manager/Scrum Master'],
    ['front-end', 'Frontend Engineer'],
    ['infra', 'DevOps & Infrastructure Administrator'],
  ])('%j means first of all the %s', (typed, name) => expect(suggested(typed)[0]).toBe(name));

  test.each([
    ['secrity enginer', 'Security Engineer'],
    ['platfrom', 'Platform Engineer'],
    ['desginer', 'UX Designer'],
  ])('misspelled %j still finds the %s', (typed, name) =>
    expect(suggested(typed).slice(0, 3)).toContain(name),
  );

  test('an alias finds all who answer to it, and whoever is called just that comes first', () => {
    expect(suggested('pm').slice(0, 2)).toEqual(['Product Manager', 'Project Manager/Scrum Master']);
    const two = aLibrary(aRole({ name: 'Operations', aliases: ['Ops'] }), aRole({ name: 'Ops' }));
    expect(suggestRoles(two, 'ops', 5).map(({ name }) => name)).toEqual(['Ops', 'Operations']);
  });

  test('who has to do with a topic, a skill or a tool is found after who is called so', () => {
    const source = { path: 'roles/a.md', line: 1 };
    const capability = (name: string) => ({ name, level: null, details: null, source });
    const company = aLibrary(
      aRole({ name: 'Baker', capabilities: [capability('Sourdough'), capability('Ovens')] }),
      aRole({ name: 'Oven Fitter' }),
      aRole({ name: 'Cook', capabilities: [capability('Gas ovens')] }),
    );
    const found = (typed: string) => suggestRoles(company, typed, 9).map(({ name }) => name);
    expect(found('sourd')).toEqual(['Baker']);
    expect(found('sordough')).toEqual(['Baker']);
    expect(found('oven')).toEqual(['Oven Fitter', 'Baker', 'Cook']);
    expect(found('accounting')).toEqual([]);
  });

  test('names in other scripts are found by their beginning', () => {
    const other = aLibrary(
      aRole({ name: 'プラットフォームエンジニア', slug: 'p' }),
      aRole({ name: 'مهندس المنصة', slug: 'm' }),
    );
    expect(suggestRoles(other, 'プラット', 5).map(({ slug }) => slug)[0]).toBe('p');
    expect(suggestRoles(other, '\u202eالمن', 5).map(({ slug }) => slug)[0]).toBe('m');
  });

  test('whatever is typed, each role is offered once and no more than asked for', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 100 }), (typed, most) => {
        const found = suggested(typed, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 200 },
    );
    expect(suggested('?!*')).toEqual([]);
  });
});
