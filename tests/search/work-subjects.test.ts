import { expect, test } from 'vitest';
import { createRouter } from '../../src/search/router/router.ts';
import { OCCUPATIONS } from '../../src/search/work-subjects/occupations.ts';
import { MORE_OCCUPATIONS } from '../../src/search/work-subjects/occupations-more.ts';
import { workSubjects } from '../../src/search/work-subjects/subjects.ts';
import { aRole } from '../helpers/roles.ts';

const subjects = workSubjects();
const numbersOf = (hints: readonly (readonly [number, number])[]) => hints.map(([subject]) => subject);

test('every subject of an occupation is one of the lists', () => {
  const lines = `${OCCUPATIONS.trim()}\n${MORE_OCCUPATIONS.trim()}`
    .split('\n')
    .map((line) => line.split(': '));
  const unknown = lines.flatMap(([names = '', typical = '']) => {
    const [name = ''] = names.split(' ');
    const hints = subjects.ofOccupation(name.replaceAll('-', ' '));
    return hints.length >= typical.split(' ').length && hints.every(([it]) => Number.isInteger(it))
      ? []
      : [name];
  });
  expect(unknown).toEqual([]);
});

test('two words in a row are one word, and only in that order', () => {
  const pair = numbersOf(subjects.ofPair('pay', 'slip'));
  expect(pair.length).toBeGreaterThan(0);
  expect(numbersOf(subjects.of('payslip'))).toEqual(expect.arrayContaining(pair));
  expect(subjects.ofPair('slip', 'pay')).toEqual([]);
});

test('a word in another case or number is the same word', () => {
  expect(subjects.of('gehalt').length).toBeGreaterThan(0);
  expect(numbersOf(subjects.of('gehaltes'))).toEqual(numbersOf(subjects.of('gehalt')));
  expect(numbersOf(subjects.of('gehalter'))).toEqual(numbersOf(subjects.of('gehalt')));
});

test('a name in the female form, or as a part of a longer word, is the same occupation', () => {
  const own = subjects.ofOccupation('Buchhalter');
  expect(own.length).toBeGreaterThan(0);
  expect(subjects.ofOccupation('Buchhalterin')).toEqual(own);
  expect(subjects.ofOccupation('Hauptbuchhalter')).toEqual(own);
  expect(subjects.ofOccupation('Astronaut')).toEqual([]);
});

test('what goes without saying of an occupation need not stand in the documents', () => {
  const names = ['Accountant', 'Gardener', 'Head Chef', 'Site Manager', 'Librarian'];
  const router = createRouter({
    roles: names.map((name) => aRole({ name })),
    problems: [],
    outOfScope: [],
    reviews: new Map(),
    owned: [],
    fallbackChannel: null,
  });
  expect(router.route('the supplier says that his invoice is still unpaid').owners[0]?.role).toBe(
    'accountant',
  );
  expect(router.route('a branch of the old tree broke off in the park').owners[0]?.role).toBe('gardener');
});
