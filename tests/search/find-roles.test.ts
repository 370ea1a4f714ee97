import { expect, test } from 'vitest';
import { tokenize } from '../../src/search/words/words.ts';
import { aLibrary, aRole } from '../helpers/roles.ts';

const library = aLibrary(
  aRole({ name: 'IT Systems Manager', aliases: ['IT'] }),
  aRole({ name: 'Data Engineer' }),
  aRole({ name: 'Tester' }),
);
const namesIn = (text: string) =>
  library.find(tokenize(text)).flatMap(({ roles }) => roles.map(({ name }) => name));

test.each([
  ['who of IT can help', ['IT Systems Manager']],
  ['who of it can help', []],
  ['does the data engineer test', ['Data Engineer']],
  ['does the data engineers tester', ['Data Engineer', 'Tester']],
])('“%s” has the roles that it names, however often and after whatever else it is read', (text, names) => {
  expect(namesIn(text)).toEqual(names);
  namesIn(text.toUpperCase());
  namesIn(text.replaceAll(' ', ''));
  expect(namesIn(text)).toEqual(names);
});
