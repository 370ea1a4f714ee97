import { expect, test } from 'vitest';
import { answerPerson } from '../../src/answers/kinds/person-answer.ts';
import { holdersOf } from '../../src/people/holders.ts';
import { knownPeople } from '../../src/people/known-people.ts';
import { aLibrary, aRole, noRouting } from '../helpers/roles.ts';

const person = (index: number) => ({
  ...{ id: `U${index}`, name: `Person ${index}`, handles: [`person${index}`], mail: `p${index}@example.com` },
  ...{ isGuest: index % 10 === 9, isGone: false },
});
const all = Array.from({ length: 5000 }, (_, index) => person(index));
const known = knownPeople(
  all,
  [{ id: 'S1', handle: 'everybody', isDisabled: false, users: all.map(({ id }) => id) }],
  1,
);

test('5,000 people have a role, each once, whatever else names them', () => {
  const source = { path: 'people.csv', line: 2 };
  const role = aRole({
    name: 'Crew',
    people: all.map(({ name, mail }) => ({ name: name.toUpperCase(), mail, source })),
    routing: { ...noRouting, people: '@everybody' },
  });
  const { people } = holdersOf(role, known, '2026-12-24');
  expect(people).toHaveLength(5000);
  expect(people.filter(({ isGuest }) => isGuest)).toHaveLength(500);
});

test('somebody who has twelve roles is told to have all of them, each with what says so', () => {
  const roles = Array.from({ length: 12 }, (_, index) =>
    aRole({ name: `Role ${index + 1}`, routing: { ...noRouting, people: '@everybody' } }),
  );
  const sight = { known, isHidden: false, today: '2026-12-24' };
  const { page, roles: slugs } = answerPerson(person(3), null, aLibrary(...roles), sight);
  expect(slugs).toHaveLength(12);
  expect(JSON.stringify(page).match(/@everybody/g)).toHaveLength(12);
});
