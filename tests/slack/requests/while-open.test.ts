import { afterEach, describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary, type Library } from '../../../src/search/library.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';
import { clientOf } from '../../helpers/slack-client.ts';

const KEY = 'someone committed an AWS key';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let kim: User;
let general: Channel;
let security: Channel;
let law: Channel;
let design: Channel;
let anything: Channel;
let clock: number;

const role = (name: string, channel: string, given: object = {}) =>
  aRole({ name, routing: { ...noRouting, channel, ...given } });

function company(changed: { readonly without?: string; readonly channel?: string } = {}): Library {
  const examples = [{ text: KEY, source: { path: 'routing.yml', line: 7 } }];
  const roles = [
    role('Security Engineer', changed.channel ?? '#security', { examples }),
    role('Counsel', '#law'),
    role('Designer', '#design'),
  ].filter(({ slug }) => slug !== changed.without);
  return createLibrary({
    ...{ roles, problems: [], outOfScope: [], owned: [], reviews: new Map() },
    fallbackChannel: '#ask-anything',
  });
}

async function open(transport: Transport) {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp(transport, { now: () => clock });
  running.library = company();
  slack = running.slack;
  [ann, sam, kim] = ['ann', 'sam', 'kim'].map((name) => slack.addUser({ name })) as [User, User, User];
  general = slack.addChannel({ name: 'general', members: [ann, kim], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam, kim], botIsMember: true });
  law = slack.addChannel({ name: 'law', members: [sam], botIsMember: true, private: true });
  design = slack.addChannel({ name: 'design', members: [sam], botIsMember: true });
  anything = slack.addChannel({ name: 'ask-anything', members: [sam], botIsMember: true });
}

/** What a channel refuses that was closed a moment before. */
const FAIR = ['is_archived', 'not_in_channel', 'channel_not_found', 'thread_not_found', 'message_not_found'];

afterEach(async () => {
  await running.close();
  expect(slack.refusals.filter(({ error }) => !FAIR.includes(error))).toEqual([]);
  const isToldOf = (line: string) => line.includes('cannot reach its role');
  expect(running.logged.filter((line) => / error /.test(line) && !isToldOf(line))).toEqual([]);
});

async function cardIn(channel: Channel): Promise<PostedMessage> {
  const card = await slack.waitForMessage(channel, (it) => isBots(it) && !it.threadTs, 10_000);
  await isDone(); // what is said before that, Slack is asked to bring again
  return card;
}
const said = (where: Channel, words: string) =>
  slack.waitForMessage(where, (it) => isBots(it) && wordsIn(it).includes(words), 10_000);
const dm = () => slack.directMessageChannel(ann);
const wordsOfBot = (channel: Channel) => JSON.stringify(slack.messages(channel).filter(isBots));
/** Nothing is left to be told. */
const isDone = () =>
  expect.poll(async () => (await running.store.errands.list(clock)).length, { timeout: 10_000 }).toBe(0);
const settle = (ms = 700) => new Promise((done) => setTimeout(done, ms));
const now = (card: PostedMessage) => slack.current(card) as PostedMessage;
const below = (by: User, where: Channel, of: PostedMessage, text: string) =>
  slack.write(by, where, text, { threadTs: of.ts, raw: true });

/** By the command: the person hears of it directly. */
async function asked(): Promise<PostedMessage> {
  await slack.command(ann, general, '/role', `ask ${KEY}`);
  await slack.submit(ann, filledIn(await formFor(slack, ann), { text: KEY }));
  await said(dm(), 'is with the Security Engineer now');
  return cardIn(security);
}

/** In a thread that others read along. */
async function askedInThread(): Promise<PostedMessage> {
  await slack.mention(ann, general, KEY);
  const answer = await slack.waitForMessage(general, isBots);
  await slack.click(ann, answer, 'request:start');
  await slack.submit(ann, filledIn(await formFor(slack, ann), { text: KEY }));
  await said(general, 'is with the Security Engineer now');
  return cardIn(security);
}

async function passOn(card: PostedMessage, to: string, reason = 'It is theirs.') {
  await slack.click(sam, now(card), 'request:pass');
  await slack.submit(sam, filledIn(await formFor(slack, sam), { pass_role: to, text: reason }));
}

async function askBack(card: PostedMessage, question: string) {
  await slack.click(sam, now(card), 'request:info');
  await slack.submit(sam, filledIn(await formFor(slack, sam), { text: question }));
}

async function add(text: string) {
  const note = await said(dm(), 'is with the Security Engineer now');
  await slack.click(ann, note, 'request:add');
  const form = await slack.waitForModal(ann, (view) => wordsIn(view).includes('request:add-form'));
  await slack.submit(ann, filledIn(form, { text }));
}

const TRANSPORTS: readonly Transport[] = ['http', 'socket'];

describe.each(TRANSPORTS)('what a private channel says, over %s, reaches the person and no thread', (way) => {
  const question = 'was it about the contract?';

  test('where a public one has passed the request on to it', async () => {
    await open(way);
    await passOn(await askedInThread(), 'counsel');
    const card = await cardIn(law);
    await below(sam, law, card, 'a matter for the court');
    await said(dm(), 'a matter for the court');
    await askBack(card, question);
    await said(dm(), question);
    await settle();
    expect(wordsOfBot(general)).not.toMatch(/court|contract/);
  });

  test('where it has become private since', async () => {
    await open(way);
    const card = await askedInThread();
    await below(sam, security, card, 'in the open');
    await said(general, 'in the open');
    slack.change(security, { private: true });
    await below(sam, security, card, 'among us');
    await said(dm(), 'among us');
    await askBack(card, question);
    await said(dm(), question);
    await settle();
    expect(wordsOfBot(general)).not.toMatch(/among us|contract/);
  });

  test('nor what it asked back the next channel, which is public', async () => {
    await open(way);
    await passOn(await asked(), 'counsel');
    const card = await cardIn(law);
    await askBack(card, question);
    await said(dm(), question);
    await passOn(card, 'designer', 'No court needed.');
    await said(design, 'No court needed.');
    expect(wordsOfBot(design)).not.toContain('contract');
  });
});

describe.each(TRANSPORTS)('over %s, a channel that takes nothing any more', (way) => {
  test.each([
    ['archived', 'their channel is archived', () => slack.archive(security)],
    [
      'without the bot',
      messagesIn('en').reasons.known.not_in_channel.why,
      () => slack.remove('bot', security),
    ],
  ])(
    '%s: the person hears so once, and what they wrote is not lost',
    async (_, why, happens) => {
      await open(way);
      await asked();
      happens();
      clock += 120_000;
      const notice = await said(dm(), 'is with the Security Engineer now');
      await isDone();
      await slack.directMessage(ann, 'and of the bakery', { threadTs: notice.ts, raw: true });
      await add('it is the key of the shop');
      const card = await cardIn(anything);
      await said(dm(), why);
      await said(anything, 'it is the key of the shop');
      await said(anything, 'and of the bakery');
      await settle();
      for (const words of ['key of the shop', 'of the bakery', KEY])
        expect(wordsOfBot(anything).split(words)).toHaveLength(3); // in the text and in the blocks of one message;
      expect(slack.messages(dm()).filter((it) => it.text.includes(why))).toHaveLength(1);
      await slack.click(sam, card, 'request:claim');
      await said(dm(), 'has claimed');
    },
    30_000,
  );
});

describe.each(TRANSPORTS)('over %s, the documents change while it is open', (way) => {
  test('the role is to be found elsewhere: what is open stays where it is, and what comes goes there', async () => {
    await open(way);
    const card = await asked();
    const vault = slack.addChannel({ name: 'vault', members: [sam], botIsMember: true });
    running.library = company({ channel: '#vault' });
    clock += 700_000; // longer than the list of channels is remembered
    await add('it is the key of the shop');
    await said(security, 'it is the key of the shop');
    await slack.click(sam, now(card), 'request:claim');
    await said(dm(), 'has claimed');
    expect(slack.messages(vault).filter(isBots)).toEqual([]);
    await slack.command(ann, general, '/role', `ask ${KEY}`);
    await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'another one' }));
    expect(wordsIn(await cardIn(vault))).toContain('another one');
  }, 30_000);

  test('the role is gone: its people go on to the end all the same', async () => {
    await open(way);
    const card = await asked();
    running.library = company({ without: 'security-engineer' });
    await askBack(card, 'which key?');
    const question = await said(dm(), 'which key?');
    await slack.click(ann, question, 'request:add');
    const form = await slack.waitForModal(ann, (view) => wordsIn(view).includes('request:add-form'));
    await slack.submit(ann, filledIn(form, { text: 'the one of the shop' }));
    await said(security, 'the one of the shop');
    await passOn(card, 'designer');
    const next = await cardIn(design);
    await slack.click(sam, next, 'request:resolve');
    await said(dm(), 'has resolved');
  }, 30_000);
});

test('somebody has deleted the card: what the person adds brings it back, once', async () => {
  await open('http');
  const card = await asked();
  await clientOf(slack).chat.delete({ channel: security.id, ts: card.ts });
  await add('it is the key of the shop');
  const next = await cardIn(security);
  await said(security, 'it is the key of the shop');
  await slack.click(sam, next, 'request:claim');
  await said(dm(), 'has claimed');
  expect(slack.messages(security).filter((it) => isBots(it) && !it.threadTs)).toHaveLength(1);
}, 30_000);

test('who asked is not here any more: its people go on, and nobody else hears what was meant for that person', async () => {
  await open('http');
  const card = await askedInThread();
  slack.deactivate(ann);
  clock += 600_000;
  await askBack(card, 'which key?');
  await slack.click(sam, now(card), 'request:claim');
  await slack.click(sam, now(card), 'request:resolve');
  await slack.waitForMessage(security, (it) => it.ts === card.ts && wordsIn(it).includes('Resolved by'));
});
