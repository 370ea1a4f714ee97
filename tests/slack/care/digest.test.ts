import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { createLibrary, type Library } from '../../../src/search/library.ts';
import {
  closeUnrefused,
  filledIn,
  formFor,
  isBots,
  reachableCompany,
  wordsIn,
} from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;
let clock: number;

const HOURS = {
  ...{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/London' },
  daysOff: [{ first: '2026-03-05', last: '2026-03-05' }],
};

/** The same company, whose security channel wants a list. */
function company(): Library {
  const { catalog } = reachableCompany();
  const roles = catalog.roles.map((role) =>
    role.slug === 'security-engineer'
      ? { ...role, routing: { ...role.routing, hours: HOURS, digest: true } }
      : role,
  );
  return createLibrary({ ...catalog, roles });
}

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z'); // a Tuesday
  running = await runApp('http', { now: () => clock });
  running.library = company();
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
});

afterEach(() => closeUnrefused(running));

const pause = (ms = 1200) => new Promise((done) => setTimeout(done, ms));
const lists = () =>
  slack.messages(security).filter((it) => isBots(it) && wordsIn(it).includes('What is open here today'));

async function ask(text: string) {
  await slack.command(ann, general, '/role', `ask ${text}`);
  const form = await formFor(slack, ann);
  await slack.submit(ann, filledIn(form, { text }));
  return slack.waitForMessage(security, (it) => isBots(it) && wordsIn(it).includes(text), 10_000);
}

test('a channel that wants it gets one list a working day, from whichever replica, and nobody is named', async () => {
  await pause();
  const card = await ask('someone committed an AWS key');
  await ask('someone committed an AWS key again');
  await slack.click(sam, card, 'request:claim');
  await pause();
  expect(lists()).toEqual([]); // nothing was open as the day began
  await running.replicate();
  clock = Date.parse('2026-03-04T08:30:00Z');
  await pause();
  expect(lists()).toEqual([]);
  clock = Date.parse('2026-03-04T09:30:00Z');
  await pause(2500);
  const [list, ...more] = lists();
  expect(more).toEqual([]);
  expect(list?.text).toContain('Nobody has claimed: 1');
  expect(list?.text).toContain('Under way: 1');
  expect(list?.text).toContain('“someone committed an AWS key again”');
  expect(wordsIn(list as never)).not.toMatch(new RegExp(`${sam.id}|${ann.id}`));
  for (const at of ['2026-03-04T16:00:00Z', '2026-03-05T10:00:00Z', '2026-03-07T10:00:00Z']) {
    clock = Date.parse(at); // the same day, a holiday, a Saturday
    await pause();
  }
  expect(lists()).toHaveLength(1);
});

const say = async (by: User, where: Channel, words: string) => {
  const before = slack.ephemerals(by).length;
  await slack.command(by, where, '/role', words);
  await expect.poll(() => slack.ephemerals(by).length).toBeGreaterThan(before);
  return slack.ephemerals(by).at(-1)?.text ?? '';
};

test('a channel says itself whether it wants one; the content says so where it has not', async () => {
  const guest = slack.addUser({ name: 'gus', guest: true });
  slack.invite(guest, security);
  expect(await say(sam, security, 'here')).toContain('a list of it is posted here');
  expect(await say(guest, security, 'here no digest')).toContain('Nothing is changed');
  expect(await say(sam, security, 'here no digest')).toContain('From now on: No daily list');
  expect(await say(sam, security, 'here')).toContain('No daily list');
  await ask('someone committed an AWS key');
  clock = Date.parse('2026-03-04T09:30:00Z');
  await pause();
  expect(lists()).toEqual([]);
  expect(await say(sam, security, 'here Digest')).toContain('From now on: On each working day');
  clock = Date.parse('2026-03-06T09:30:00Z');
  await expect.poll(() => lists().length, { timeout: 10_000 }).toBe(1);
});

test('a channel whose roles want none gets one as soon as it says so', async () => {
  running.library = reachableCompany();
  await ask('someone committed an AWS key');
  clock = Date.parse('2026-03-04T09:30:00Z');
  await pause();
  expect(lists()).toEqual([]);
  await say(sam, security, 'here digest');
  await expect.poll(() => lists().length, { timeout: 10_000 }).toBe(1);
});
