import { expect, test } from 'vitest';
import type { Role } from '../../src/catalog/role.ts';
import { roleChanges } from '../../src/catalog/role-changes.ts';
import { roleFacts } from '../../src/catalog/role-facts.ts';
import { aFramework, aRole, noRouting } from '../helpers/roles.ts';

const at = (line: number) => ({ path: 'a.md', line });
const duty = (title: string, metric: string | null = null, line = 1) => ({
  ...{ title, metric, primary: true },
  source: at(line),
});
const baker = (given: Partial<Role>) => aRole({ name: 'Baker', ...given });

const changed = (before: Partial<Role>, after: Partial<Role>) =>
  roleChanges(roleFacts(baker(before)), roleFacts(baker(after))).map(({ how, fact, before: was }) => [
    ...[how, fact.kind, fact.title, fact.text],
    was,
  ]);

test('says what is new, gone, or said otherwise', () => {
  expect(
    changed(
      { responsibilities: [duty('Bread', '300 loaves'), duty('Rolls')] },
      {
        responsibilities: [duty('Cakes'), duty('Bread', '400 loaves')],
        routing: { ...noRouting, channel: '#b' },
      },
    ),
  ).toEqual([
    ['added', 'Channel', '', '#b', null],
    ['added', 'Responsibility', 'Cakes', '', null],
    ['changed', 'Responsibility', 'Bread', '400 loaves', '300 loaves'],
    ['removed', 'Responsibility', 'Rolls', '', ''],
  ]);
});

test('what was only moved, or is said twice, has not changed', () => {
  const [bread, rolls] = [duty('Bread', '300 loaves'), duty('Rolls')];
  const moved = [rolls, { ...bread, source: at(99) }, { ...bread, source: at(100) }];
  expect(changed({ responsibilities: [bread, rolls] }, { responsibilities: moved })).toEqual([]);
});

test('knows the levels by their topics', () => {
  const ladder = (...criteria: string[]) => ({
    frameworks: [aFramework('Baking', 3, { dough: { 2: criteria } })],
  });
  expect(changed(ladder('Kneads'), ladder('Kneads', 'Waits'))).toEqual([
    ['added', 'Level 2, Dough', 'Waits', '', null],
  ]);
});
