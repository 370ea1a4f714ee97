import { expect, test } from 'vitest';
import { createLinks } from '../../../src/slack/answers/links.ts';

const open = {
  name: 'help',
  isPrivate: false,
  isShared: false,
  isAllowed: false,
  isArchived: false,
  hasBot: true,
};
const known = (name: string) => {
  if (name === '#help') return { ...open, id: 'C0000001' };
  if (name === '#secret') return { ...open, id: 'C0000002', isPrivate: true };
  return name === '#old' ? { ...open, id: 'C0000003', isArchived: true } : null;
};
const place = { path: 'roles/chef de rang.md', from: 12, to: 20 };

test.each([
  [
    'https://git.example/book/blob/main/content',
    'https://git.example/book/blob/main/content/roles/chef%20de%20rang.md#L12-L20',
  ],
  ['https://git.example/content/', 'https://git.example/content/roles/chef%20de%20rang.md#L12-L20'],
  [
    'https://git.example/src/{path}#lines-{line}:{last}',
    'https://git.example/src/roles/chef%20de%20rang.md#lines-12:20',
  ],
])('lines of a document under %s', (base, address) => {
  expect(createLinks(base, known).source(place)).toBe(address);
});

test('a single line has no range, and without an address there is none', () => {
  const line = { ...place, to: 12 };
  expect(createLinks('https://git.example/c', known).source(line)).toMatch(/#L12$/);
  expect(createLinks(null, known).source(line)).toBeNull();
});

test.each([
  ['#help', 'C0000001'],
  ['#secret', null],
  ['#old', null],
  ['#nowhere', null],
])('%s leads to %s', (name, id) => expect(createLinks(null, known).channel(name)).toBe(id));
