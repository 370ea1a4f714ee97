import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { PATIENCE, type RunningApp, runApp } from '../../helpers/running-app.ts';

const SECRET = 'my manager reads my mail';
const HOUR = 3_600_000;

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let law: Channel;
let requestService: Channel;
let anything: Channel;
let clock: number;

function company(fallbackChannel: string | null = '#ask-anything') {
  const examples = [{ text: SECRET, source: { path: 'routing.yml', line: 7 } }];
  const role = (name: string, channel: string, given: object = {}) =>
    aRole({ name, routing: { ...noRouting, channel, ...given } });
  const roles = [
    role('Counsel', '#law', { confidentialChannel: '#law', examples }),
    role('Office Manager', '#office'),
    role('Judge', '#court'),
  ];
  return createLibrary({
    roles,
    problems: [],
    outOfScope: [],
    owned: [],
    reviews: new Map(),
    fallbackChannel,
  });
}

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp('http', { now: () => clock });
  running.library = company();
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  law = slack.addChannel({ name: 'law', members: [sam], botIsMember: true, private: true });
  requestService = slack.addChannel({ name: 'office', members: [sam], botIsMember: true });
  anything = slack.addChannel({ name: 'ask-anything', members: [sam], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals.filter((it) => !isFair(it))).toEqual([]);
});

/** It asks for a channel that it was just removed from, or draws a form that was just closed: neither can be known before. */
const isFair = ({ method, error }: { readonly method: string; readonly error: string }): boolean =>
  [
    'conversations.info channel_not_found',
    'chat.postMessage channel_not_found',
    'chat.update channel_not_found',
    'views.update not_found',
  ].includes(`${method} ${error}`);

async function openForm(role = 'counsel') {
  await slack.command(ann, general, '/role', `ask ${SECRET}`);
  const form = await formFor(slack, ann);
  await slack.click(ann, form, 'request:role', { choice: role });
  const name = role === 'counsel' ? 'Counsel' : 'Office Manager';
  return slack.waitForModal(ann, (view) => wordsIn(view).includes(`"${name}"`));
}

async function send(role = 'counsel', flags: readonly string[] = []) {
  const form = await openForm(role);
  await slack.submit(ann, filledIn(form, { flags }));
}

const cardIn = (channel: Channel) => slack.waitForMessage(channel, isBots);
const dm = () => slack.directMessageChannel(ann);
const told = (words: string) =>
  slack.waitForMessage(dm(), (it) => isBots(it) && it.text.includes(words), 10_000);
const wordsOfBot = (channel: Channel) => JSON.stringify(slack.messages(channel).filter(isBots));
const settle = (ms = 400) => new Promise((done) => setTimeout(done, ms));
const yes = (note: PostedMessage) => slack.click(ann, note, 'request:widen');
const no = (note: PostedMessage) => slack.click(ann, note, 'request:decline');

/** Nobody claims it, until it would go to the fallback channel. */
async function nobodyClaims() {
  clock += PATIENCE.untilReminder + 1;
  await slack.waitForMessage(law, (it) => it.text.includes('waits for somebody'));
  clock += PATIENCE.untilFallback + HOUR;
}

describe('the form', () => {
  test('says beforehand what happens if nobody claims it, and who reads it then', async () => {
    expect(wordsIn(await openForm())).toMatch(
      /a private channel.*I ask you before it goes to #ask-anything, which everybody here can read/,
    );
    await slack.closeView(ann);
    expect(wordsIn(await openForm('office-manager'))).toMatch(
      /a public channel.*it goes to #ask-anything, a public channel/,
    );
    await slack.closeView(ann);
    running.library = company(null);
    expect(wordsIn(await openForm())).toMatch(
      /it stays there, and I tell you. Before anybody else reads it, I ask/,
    );
  });
});

describe('what was sent to a private channel goes to a public one only by a yes', () => {
  test('when nobody claims it', async () => {
    await send();
    const card = await cardIn(law);
    await nobodyClaims();
    const note = await told('Nobody has claimed your request');
    await settle();
    expect(slack.messages(anything).filter(isBots)).toEqual([]);
    expect(slack.current(card)?.text).toContain('Open');
    await yes(note);
    await yes(note);
    expect(wordsIn(await cardIn(anything))).toContain(SECRET);
    await settle();
    expect(slack.messages(anything).filter(isBots)).toHaveLength(1);
    const [request] = await running.store.requests.list({ limit: 1 });
    const trail = await running.store.requests.events(request?.id ?? '');
    expect(trail.filter(({ kind }) => kind === 'widened')).toMatchObject([{ actor: ann.id }]);
  });

  test('and stays where it is by a no', async () => {
    await send();
    await cardIn(law);
    await nobodyClaims();
    await no(await told('Nobody has claimed your request'));
    clock += 48 * HOUR;
    await settle(800);
    expect(slack.messages(anything).filter(isBots)).toEqual([]);
    expect(await running.store.requests.list({ limit: 1 })).toMatchObject([
      { state: 'open', channel: law.id },
    ]);
  });

  test.each([
    ['is archived', () => slack.archive(law)],
    ['has lost the bot', () => slack.remove('bot', law)],
    ['has been opened to everybody', () => slack.change(law, { private: false })],
  ])('when the channel %s after the form was read', async (_, happens) => {
    const form = await openForm();
    happens();
    clock += 120_000; // longer than what is known of a channel counts
    await slack.submit(ann, filledIn(form, {}));
    const note = await told('has not reached the Counsel');
    await settle();
    expect(wordsOfBot(law) + wordsOfBot(anything)).not.toContain(SECRET);
    await yes(note);
    const card = await Promise.race([cardIn(anything), cardIn(law)]);
    expect(wordsIn(card)).toContain(SECRET);
  });

  test('when it is opened to everybody in the moment before it is posted', async () => {
    const form = await openForm();
    slack.change(law, { private: false });
    await slack.submit(ann, filledIn(form, {}));
    await settle(800);
    expect(wordsOfBot(law) + wordsOfBot(anything)).not.toContain(SECRET);
  });

  test('when it is passed on to a role with a public channel; a no cancels it', async () => {
    await send();
    const card = await cardIn(law);
    await slack.click(sam, card, 'request:pass');
    const form = await formFor(slack, sam);
    await slack.submit(sam, filledIn(form, { pass_role: 'office-manager', text: 'not law' }));
    await told('has passed on your request');
    const note = await told('It could go to #office');
    await settle();
    expect(wordsOfBot(requestService) + wordsOfBot(anything)).not.toContain(SECRET);
    await no(note);
    await settle();
    expect(await running.store.requests.list({ limit: 1 })).toMatchObject([{ state: 'cancelled' }]);
    expect(wordsOfBot(requestService) + wordsOfBot(anything)).not.toContain(SECRET);
  });
});

describe('a channel that was opened to others gets nothing more', () => {
  const words = 'and my door has no lock';
  const add = async () => {
    const note = await told('is with the Counsel now');
    await slack.click(ann, note, 'request:add');
    const form = await slack.waitForModal(ann, (view) => wordsIn(view).includes('request:add-form'));
    await slack.submit(ann, filledIn(form, { text: words }));
  };

  test.each([
    ['to everybody', { private: false }, [], 'has been opened'],
    ['to everybody, and it is confidential', { private: false }, ['confidential'], 'I add nothing more'],
    ['to another company', { extShared: true }, [], 'I add nothing more'],
  ])('%s: no addition, no redraw, no reminder', async (_, how, flags, said) => {
    await send('counsel', flags);
    const card = await cardIn(law);
    const before = JSON.stringify(slack.current(card));
    await told('is with the Counsel now');
    slack.change(law, how);
    await add();
    await told(said);
    clock += PATIENCE.untilReminder + 1;
    await settle(1000);
    await slack.click(sam, card, 'request:claim');
    await told('has claimed your request');
    await settle();
    expect(JSON.stringify(slack.current(card))).toBe(before);
    expect(slack.messages(law).filter(isBots)).toHaveLength(1);
    expect(slack.messages(dm()).filter((it) => it.text.includes(said))).toHaveLength(1);
  });

  test('what the person who asked writes meanwhile is kept, and posted once they have said yes, and no sooner', async () => {
    await send();
    const card = await cardIn(law);
    const sent = await told('is with the Counsel now');
    const write = (text: string) => slack.directMessage(ann, text, { threadTs: sent.ts, raw: true });
    slack.change(law, { private: false });
    await write('her name is Zoe Quill');
    const first = await told('has been opened');
    expect(first.text).toContain('all that you write about it, before and after');
    await add();
    await told('I keep it, and do not post it');
    await no(first);
    await write('she sits in office 5');
    await expect.poll(() => questions().length, { timeout: 5000 }).toBe(2);
    expect(wordsOfBot(law)).not.toMatch(/Zoe Quill|no lock|office 5/);
    await yes(questions()[1] as PostedMessage);
    await slack.waitForMessage(law, (it) => it.threadTs === card.ts && it.text.includes('office 5'));
    const below = slack.messages(law).filter((it) => isBots(it) && it.threadTs === card.ts);
    const said = ['Zoe Quill', 'no lock', 'office 5'];
    expect(said.map((one) => below.filter((it) => wordsIn(it).includes(one)).length)).toEqual([1, 1, 1]);
  });

  test('words that Slack does not take there are not dropped without one', async () => {
    await send();
    await cardIn(law);
    const sent = await told('is with the Counsel now');
    slack.failNext(
      'chat.postMessage',
      { error: 'restricted_action' },
      1,
      ({ channel }) => channel === law.id,
    );
    await slack.directMessage(ann, 'her name is Zoe Quill', { threadTs: sent.ts, raw: true });
    await told('nor what you write about it, because only some people may post');
  });

  const questions = () => slack.messages(dm()).filter((it) => it.text.includes('has been opened'));

  test('but by a yes of the person who asked it goes on', async () => {
    await send();
    const card = await cardIn(law);
    await told('is with the Counsel now');
    slack.change(law, { private: false });
    await slack.click(sam, card, 'request:claim');
    await yes(await told('has been opened'));
    await slack.waitForMessage(law, (it) => it.ts === card.ts && it.text.includes('Claimed by'));
  });
});

test('from one private channel to another it is passed on at once, and leads nowhere that others may not read', async () => {
  const court = slack.addChannel({ name: 'court', members: [sam], botIsMember: true, private: true });
  await send();
  const card = await cardIn(law);
  await slack.write(sam, law, 'one of ours, perhaps', { threadTs: card.ts });
  await told('one of ours');
  await slack.click(sam, card, 'request:pass');
  const form = await slack.waitForModal(sam, ({ view }) => view.submit !== undefined);
  await slack.submit(sam, filledIn(form, { pass_role: 'judge', text: 'It is theirs.' }));
  const next = await cardIn(court);
  expect(wordsIn(next)).toContain(SECRET);
  const below = await slack.waitForMessage(court, (it) => it.threadTs === next.ts, 10_000);
  expect(wordsIn(below)).toContain('It is theirs.');
  expect(wordsIn(below)).not.toContain('perhaps');
  expect(wordsIn(below)).not.toContain(law.id);
  await slack.waitForMessage(law, (it) => it.ts === card.ts && wordsIn(it).includes('See its present card'));
});

test('what a private channel asks back is not said in the thread in which others read along', async () => {
  const question = 'was it about the contract?';
  await slack.mention(ann, general, SECRET);
  const answer = await slack.waitForMessage(general, isBots);
  await slack.click(ann, answer, 'request:start');
  await slack.click(ann, await formFor(slack, ann), 'request:role', { choice: 'counsel' });
  const form = await slack.waitForModal(ann, (view) => wordsIn(view).includes('What #law will read'));
  await slack.submit(ann, filledIn(form, { text: SECRET }));
  const card = await cardIn(law);
  await slack.click(sam, card, 'request:info');
  await slack.submit(sam, filledIn(await formFor(slack, sam), { text: question }));
  await told(question);
  await settle();
  expect(wordsOfBot(general)).toContain('is with the Counsel now');
  expect(wordsOfBot(general)).not.toContain(question);
});
