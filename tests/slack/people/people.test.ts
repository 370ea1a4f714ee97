import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharedIntents } from '../../../src/answers/reading/model/intent-model.ts';
import { rolePage } from '../../../src/blocks/home/home-page.ts';
import { homeView } from '../../../src/blocks/home/home-view.ts';
import { heldByNobody } from '../../../src/care/held-by-nobody.ts';
import { ANYBODY } from '../../../src/people/eyes.ts';
import { knownPeople } from '../../../src/people/known-people.ts';
import type { OnCallService } from '../../../src/people/on-call.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { isBots, wordsIn } from '../../helpers/front-desk.ts';
import { aLibrary, aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const source = { path: 'routing/security.yml', line: 4 };
const listed = (who: string, more = {}) => ({ who, duty: null, away: null, source, ...more });
const roles = () =>
  aLibrary(
    aRole({
      name: 'Security Engineer',
      routing: {
        ...noRouting,
        channel: '#security',
        people: '@security-team',
        holders: [listed('@security-team'), listed('kim@example.com', { duty: 'manager' })],
      },
    }),
    aRole({ name: 'Platform Architect', routing: { ...noRouting, people: '@architects' } }),
    aRole({
      name: 'Data Engineer',
      people: [
        { name: 'Old Hand', source },
        { name: 'Lee Doe', source },
      ],
    }),
    aRole({ name: 'UX Designer' }),
  );

const kimAlone = [
  { id: 'U9', name: 'Kim Kuhn', handles: [], mail: 'kim@example.com', isGuest: false, isGone: false },
];

const turn = {
  mails: ['kim@example.com'],
  words: 'Shift',
  from: 0,
  until: Date.parse('2026-12-28T09:00:00Z'),
};
const onCall: OnCallService = {
  start() {},
  stop() {},
  minute: () => 1,
  of: (slug) =>
    slug === 'security-engineer' ? { turns: [turn], fault: null, readAt: 1, isOld: false } : null,
};

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;
let people: Record<string, User>;

beforeEach(async () => {
  running = await runApp('http', { meetEvery: 100, now: () => Date.parse('2026-12-24T12:00:00Z'), onCall });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann', fullName: 'Ann Archer' });
  people = {
    kim: slack.addUser({ name: 'kim', fullName: 'Kim Kuhn', mail: 'kim@example.com', title: 'Keeps keys' }),
    bo: slack.addUser({ name: 'bo', fullName: 'Bo Berg' }),
    gus: slack.addUser({ name: 'gus', fullName: 'Gus Guest', guest: true }),
    old: slack.addUser({ name: 'old', fullName: 'Old Hand', deactivated: true }),
  };
  const { kim, bo, gus, old } = people as { kim: User; bo: User; gus: User; old: User };
  slack.addGroup({ handle: 'security-team', users: [bo, gus, old, kim] });
  general = slack.addChannel({ name: 'general', members: [ann, gus], botIsMember: true });
  running.library = roles();
  sharedIntents();
  await expect.poll(async () => (await ask('people security')).text).toContain('Kim Kuhn');
});

afterEach(async () => {
  expect(slack.refusals).toEqual([]);
  await running.close();
});

async function ask(words: string, user = ann): Promise<PostedMessage> {
  const before = slack.ephemerals(user, general).length;
  await slack.command(user, general, '/role', words, { raw: words.includes('<@') });
  await expect.poll(() => slack.ephemerals(user, general)).toHaveLength(before + 1);
  return slack.ephemerals(user, general).at(-1) as PostedMessage;
}

test.each(['who are the security engineers', 'people security engineer', 'people security'])(
  'names those of the user group, whoever leads first, marks guests, and leaves out who is gone: %s',
  async (words) => {
    const { text } = await ask(words);
    expect(text).toContain('Security Engineer: 3 people');
    expect(text.indexOf('Kim Kuhn (manager)')).toBeLessThan(text.indexOf('Bo Berg'));
    expect(text).toContain('Gus Guest (guest)');
    expect(text).not.toContain('Old Hand');
    expect(text).toContain('@security-team');
    expect(text).toContain('routing/security.yml');
  },
);

test('nobody is called by being named, and nothing is asked on the way', async () => {
  await ask('security engineer');
  const before = slack.calls.length;
  const message = await ask('people security engineer');
  const beside = ['users.list', 'usergroups.list', 'conversations.list']; // the listing in the background goes on
  expect(slack.calls.slice(before).filter(({ method }) => !beside.includes(method))).toEqual([]);
  expect(wordsIn(message)).not.toMatch(/<@|"type":"user"|<!subteam/);
});

test('the card names a few of them', async () => {
  const { text } = await ask('security engineer');
  expect(text).toContain('People: Kim Kuhn (manager), Bo Berg, Gus Guest (guest)');
});

test('the Home tab names them as well', async () => {
  await slack.openHome(ann);
  const home = () => JSON.stringify(slack.home(ann)?.view ?? '');
  await expect.poll(home).toContain('Security Engineer');
  const sight = { library: running.library, me: null, requests: null };
  const eyes = { known: knownPeople(kimAlone, [], 1), isHidden: false, today: '2026-12-24' };
  const page = rolePage('security-engineer', 'overview');
  expect(JSON.stringify(homeView(page, { ...sight, eyes }))).toContain('Kim Kuhn');
  expect(JSON.stringify(homeView(page, { ...sight, eyes: { ...eyes, ...ANYBODY } }))).not.toContain('Kim');
});

test('`gaps` tells of roles that nobody has', () => {
  expect(heldByNobody(running.library, knownPeople(kimAlone, [], 1), '2026-12-24')).toMatchObject([
    { role: 'security-engineer', why: 'lost' },
    { role: 'platform-architect', why: 'lost' },
    { role: 'ux-designer', why: 'unnamed' },
  ]);
});

test('who is on call is told to members, with the end of the turn', async () => {
  const { text } = await ask('who is on call for security');
  expect(text).toContain('On call now: Kim Kuhn, until Mon 28 Dec, 09:00 (UTC)');
  expect((await ask('who is on call for security', people.gus)).text).not.toMatch(/on call now|Kim/i);
});

test('what somebody does, by the same sources', async () => {
  const { kim, gus, old } = people as { kim: User; gus: User; old: User };
  const mention = (user: User) => `<@${user.id}|${user.name}>`; // what Slack makes of "@kim"
  const { text } = await ask(mention(kim));
  expect(text).toContain('What Kim Kuhn does');
  expect(text).toContain('Security Engineer (manager)');
  expect((await ask(mention(ann))).text).toContain('I know no role of this person');
  expect((await ask(mention(old))).text).toContain('I know no role of this person');
  expect((await ask(mention(kim), gus)).text).toContain('members of this workspace only');
});

const aboutKim = (words: string) => words.replace('@kim', `<@${(people.kim as User).id}>`);
const says = (isPublic: boolean, role = 'ux-designer') =>
  running.store.preferences.declare((people.kim as User).id, role, 4, isPublic);

test('a role that somebody gives herself is told while she shows it, to members, and never its level', async () => {
  const asked = async (by = ann) => (await ask(aboutKim('@kim'), by)).text;
  await says(false);
  expect(await asked()).not.toContain('UX Designer');
  await says(true);
  expect(await asked()).toMatch(/Security Engineer.*UX Designer.*says so/s);
  expect(await asked()).not.toMatch(/level 4/i);
  expect(await asked(people.gus)).not.toContain('UX Designer');
  await says(true, 'security-engineer');
  expect(await asked()).not.toContain('says so');
  await says(false);
  expect(await asked()).not.toContain('says so');
  await says(true, 'a-role-of-old');
  expect(await asked()).toContain('Security Engineer');
});

test.each(['what does @kim do?', 'Who is @kim', 'welche Rolle hat @kim', 'que fait @kim ?', 'qué hace @kim'])(
  'in words, in a direct message: %s',
  async (words) => {
    await slack.directMessage(ann, aboutKim(words), { raw: true });
    const { text } = await slack.waitForMessage(slack.directMessageChannel(ann), isBots);
    expect(text).toContain('What Kim Kuhn does');
    expect(text).toContain('In their Slack profile: Keeps keys');
  },
);

test('in a channel, whoever asks is told alone, and a mention of somebody in a request is no such question', async () => {
  await slack.mention(ann, general, aboutKim('what does @kim do?'), { raw: true });
  await expect.poll(() => slack.ephemerals(ann, general).at(-1)?.text).toContain('What Kim Kuhn does');
  expect(slack.messages(general).filter(isBots)).toEqual([]);
  expect((await ask(aboutKim('can @kim get a new laptop'))).text).not.toContain('What Kim Kuhn does');
});

test('without a database, what the documents and Slack say is told all the same', async () => {
  await says(true);
  await running.store.close();
  const { text } = await ask(aboutKim('@kim'));
  expect(text).toContain('Security Engineer');
  expect(text).not.toContain('UX Designer');
});

test('a guest is not told whom Slack would not show them', async () => {
  const { text } = await ask('who are the security engineers', people.gus);
  expect(text).toContain('members of this workspace only');
  expect(text).not.toContain('Kim');
});

test('where there are guests, names that members see are posted in no channel: who asked is told alone', async () => {
  await slack.mention(ann, general, 'who are the security engineers?');
  await expect.poll(() => slack.ephemerals(ann, general).at(-1)?.text).toContain('Kim Kuhn (manager)');
  expect(slack.messages(general).filter(isBots)).toEqual([]);
  await slack.mention(ann, general, 'security engineer');
  await expect.poll(() => slack.messages(general).filter(isBots)).toHaveLength(1);
  expect(JSON.stringify(slack.messages(general).find(isBots))).not.toContain('Kim');
});

test('sharing in a channel leaves them out as well', async () => {
  const message = await ask('people security engineer');
  await slack.click(ann, message, 'share');
  await expect.poll(() => slack.messages(general).filter(isBots)).toHaveLength(1);
  const shared = wordsIn(slack.messages(general).find(isBots) as PostedMessage);
  expect(shared).toContain('members of this workspace only');
  expect(shared).not.toContain('Kim');
});

test('where there are none, the channel is answered with names', async () => {
  slack.deactivate(people.gus as User);
  await expect.poll(async () => (await ask('people security')).text).not.toContain('Gus');
  await slack.mention(ann, general, 'who are the security engineers?');
  await expect.poll(() => slack.messages(general).filter(isBots)).toHaveLength(1);
  expect(wordsIn(slack.messages(general).find(isBots) as PostedMessage)).toContain('Kim Kuhn');
});

test('who is deactivated drops out, and a group that was deleted is said to be', async () => {
  slack.deactivate(people.bo as User);
  await expect.poll(async () => (await ask('people security')).text).not.toContain('Bo Berg');
  expect((await ask('who is the platform architect')).text).toContain('no user group @architects');
});

test('who left is not named by a document either, and whom Slack does not know stays as written', async () => {
  const { text } = await ask('who is the data engineer');
  expect(text).toContain('Lee Doe');
  expect(text).not.toContain('Old Hand');
});

test('a role without anybody says so', async () => {
  expect((await ask('who is the ux designer')).text).toContain(
    'No document and no user group says who that is.',
  );
});

test('while Slack does not answer, those known last stay', async () => {
  slack.failNext('users.list', { error: 'internal_error' }, 20);
  await expect.poll(() => running.logged.some((line) => line.includes('known last stay'))).toBe(true);
  expect((await ask('people security')).text).toContain('Kim Kuhn');
});
