import { expect, test } from 'vitest';
import { knownPeople } from '../../../src/people/known-people.ts';
import { createLinks, linksFor } from '../../../src/slack/answers/links.ts';

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

test.each([
  ['U1', 'C0123ABCD'],
  ['U2', null],
  ['U3', 'C0123ABCD'],
  [null, 'C0123ABCD'],
])('a guest reads the name of a channel, as a link would hide it: %s', (userId, channel) => {
  const somebody = { handles: [], mail: null, isGone: false };
  const ann = { ...somebody, id: 'U1', name: 'Ann', isGuest: false };
  const gus = { ...somebody, id: 'U2', name: 'Gus', isGuest: true };
  const links = { source: () => 'https://git.example', channel: () => 'C0123ABCD' };
  const given = linksFor({ links, people: () => knownPeople([ann, gus], [], 0) }, userId);
  expect([given.channel('#deck'), given.source(place)]).toEqual([channel, 'https://git.example']);
});
