import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary, type Library } from '../../../src/search/library.ts';
import { formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const source = { path: 'crew.md', line: 4 };
const duty = (title: string) => ({ title, primary: true, metric: null, source });
const role = (name: string, channel: string, ...duties: readonly string[]) =>
  aRole({ name, responsibilities: duties.map(duty), routing: { ...noRouting, channel } });

/** A ferry company: boats and timetables are released by two crews. */
const ferries = (): Library =>
  createLibrary({
    roles: [
      role('Deck Officer', '#deck', 'Release the moorings and the boats', 'Sound the horn in fog'),
      role('Timetable Planner', '#timetables', 'Release the timetables of all lines'),
      role('Cook', '#galley', 'Bake bread for the crossing'),
    ],
    problems: [],
    outOfScope: [],
    reviews: new Map(),
    owned: [],
    fallbackChannel: '#harbour',
  });

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let timetables: Channel;
let deck: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = ferries();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  timetables = slack.addChannel({ name: 'timetables', members: [ann], botIsMember: true });
  deck = slack.addChannel({ name: 'deck', members: [ann], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

async function say(by: User, channel: Channel, words: string): Promise<string> {
  const before = slack.ephemerals(by).length;
  await slack.command(by, channel, '/role', words);
  await expect.poll(() => slack.ephemerals(by).length).toBeGreaterThan(before);
  return wordsIn(slack.ephemerals(by).at(-1) as PostedMessage);
}

async function mention(channel: Channel, words: string): Promise<string> {
  const before = slack.messages(channel).filter(isBots).length;
  await slack.mention(ann, channel, words);
  await expect.poll(() => slack.messages(channel).filter(isBots).length).toBeGreaterThan(before);
  return wordsIn(slack.messages(channel).filter(isBots).at(-1) as PostedMessage);
}

test('a word that several roles may mean goes to the one that the channel asks first, and says so', async () => {
  expect(await say(ann, timetables, 'here')).toContain('/role here prefers');
  expect(await say(ann, timetables, 'here prefers timetable planner')).toContain('From now on');
  expect(await say(ann, timetables, 'here')).toContain('asks first: Timetable Planner');
  for (const answer of [await mention(timetables, 'release?'), await say(ann, timetables, 'release?')]) {
    expect(answer).toContain('In this channel the Timetable Planner is asked first');
    expect(answer).toContain('Deck Officer');
  }
  expect(await mention(deck, 'release?')).not.toContain('asked first');
  expect(await say(ann, timetables, 'here prefers none')).toContain('asks no role before others');
  expect(await mention(timetables, 'release?')).not.toContain('asked first');
});

test('a form opened in the channel suggests the role that is asked first there, and says so', async () => {
  await say(ann, timetables, 'here prefers timetable planner');
  const question = await slack.write(ann, timetables, 'release?');
  const ways: (() => Promise<unknown>)[] = [
    () => slack.command(ann, timetables, '/role', 'ask release?'),
    () => slack.shortcut(ann, 'route_message', question),
  ];
  for (const open of ways) {
    await open();
    const form = wordsIn(await formFor(slack, ann));
    expect(form).toMatch(/goes to the .{0,30}Timetable Planner/);
    expect(form).toContain('is asked first');
    expect(form).toContain('Ask the Deck Officer instead');
    await slack.closeView(ann);
  }
  await slack.command(ann, deck, '/role', 'ask release?');
  expect(wordsIn(await formFor(slack, ann))).not.toContain('is asked first');
});

test('what clearly belongs to another role still goes there', async () => {
  await say(ann, timetables, 'here prefers Timetable Planner');
  expect(await mention(timetables, 'can somebody bake more bread for the crossing?')).toContain('Cook');
  expect(await mention(timetables, 'horn?')).not.toContain('asked first');
});

test('several roles, in any case; a name that nobody has changes nothing', async () => {
  expect(await say(ann, deck, 'here prefers deck officer, cook')).toContain('Deck Officer, Cook');
  expect(await say(ann, deck, 'here prefers cook, astronaut')).toContain('no role called “astronaut”');
  expect(await running.store.channelWays.preferred(deck.id)).toEqual(['deck-officer', 'cook']);
  await say(ann, deck, 'here private');
  expect(await running.store.channelWays.preferred(deck.id)).toEqual(['deck-officer', 'cook']);
});

test('guests and people of other channels do not say who is asked first', async () => {
  const guest = slack.addUser({ name: 'gus', guest: true });
  slack.invite(guest, deck);
  for (const somebody of [guest, slack.addUser({ name: 'bob' })])
    expect(await say(somebody, deck, 'here prefers cook')).toContain('Nothing is changed');
  expect(await running.store.channelWays.preferred(deck.id)).toEqual([]);
});
