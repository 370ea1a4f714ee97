import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import {
  allSaidIn,
  closeUnrefused,
  filledIn,
  formFor,
  isBots,
  reachableCompany,
  saidIn,
  wordsIn,
} from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let bob: User;
let general: Channel;
let security: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam, bob] = ['ann', 'sam', 'bob'].map((name) => slack.addUser({ name })) as [User, User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann, bob], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  slack.addChannel({ name: 'security-private', private: true, members: [sam], botIsMember: true });
  slack.addChannel({ name: 'platform', members: [sam], botIsMember: true });
});

afterEach(() => closeUnrefused(running));

const dmOf = (person: User) => slack.directMessageChannel(person);
const said = (where: Channel, words: string) => saidIn(slack, where, words);
const allIn = (where: Channel) => allSaidIn(slack, where);
const pause = (ms = 900) => new Promise((done) => setTimeout(done, ms));

interface Asked {
  readonly card: PostedMessage;
  /** Where the person hears of it. */
  readonly notice: PostedMessage;
}

async function ask(fields: Readonly<Record<string, unknown>> = {}, where = security): Promise<Asked> {
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  await slack.submit(ann, filledIn(await formFor(slack, ann), fields));
  return { card: await slack.waitForMessage(where, isBots), notice: await said(dmOf(ann), 'is with') };
}

const inThread = (by: User, where: Channel, of: PostedMessage, text: string) =>
  slack.write(by, where, text, { threadTs: of.threadTs ?? of.ts, raw: true });
const directly = (by: User, of: PostedMessage, text: string) =>
  slack.directMessage(by, text, { threadTs: of.ts, raw: true });

describe('what is said in one thread', () => {
  test('reaches the other, both ways, once, in order, with who said it, links and code', async () => {
    const { card, notice } = await ask();
    await directly(ann, notice, 'it is in <https://git.example.com/a/b?c=1|this commit>');
    await directly(ann, notice, 'and in `config.yml`');
    await said(security, 'config.yml');
    const there = slack.messages(security).filter(isBots);
    expect(there.map(({ threadTs }) => threadTs ?? null)).toEqual([null, card.ts, card.ts]);
    expect(wordsIn(there[1] as PostedMessage)).toContain('<https://git.example.com/a/b?c=1|this commit>');
    expect(wordsIn(there[1] as PostedMessage)).toContain(ann.id);
    expect(wordsIn(there[2] as PostedMessage)).toContain('`config.yml`');
    await inThread(sam, security, card, 'thanks, I revoke it. <!channel> please wait');
    const back = await said(dmOf(ann), 'I revoke it');
    expect(wordsIn(back)).toContain(sam.id);
    expect(wordsIn(back)).toContain('@channel please wait');
    await directly(ann, back, 'great!');
    await said(security, 'great!');
    expect(slack.messages(security).filter((it) => wordsIn(it).includes('great!'))).toHaveLength(1);
    expect(allIn(dmOf(ann))).not.toContain('I don’t know');
  });

  test('stays inside where it begins with an exclamation mark, or is said by others or by bots', async () => {
    const { card } = await ask();
    await inThread(sam, security, card, '! is she new?');
    await inThread(sam, security, card, 'on it');
    await said(dmOf(ann), 'on it');
    expect(allIn(dmOf(ann))).not.toContain('is she new');
  });

  test('follows edits and deletions, whatever is delivered twice', async () => {
    const { card } = await ask();
    const message = await inThread(sam, security, card, 'which commit?');
    const mirrored = await said(dmOf(ann), 'which commit?');
    const event = (text: string, edit: string) => ({
      ...{ type: 'message', subtype: 'message_changed', hidden: true },
      ...{ channel: security.id, channel_type: 'channel', ts: edit, event_ts: edit },
      message: {
        ...{ type: 'message', user: sam.id, text, ts: message.ts, thread_ts: card.ts },
        edited: { user: sam.id, ts: edit },
      },
    });
    await slack.deliverEvent(event('which commit, and which key?', '2000000002.000000'));
    await slack.deliverEvent(event('which?', '2000000001.000000'));
    await said(dmOf(ann), 'and which key?');
    await slack.echoChange(message, 'message_deleted');
    await slack.echoChange(message, 'message_deleted');
    await pause();
    expect(slack.current(mirrored)).toBeUndefined();
    expect(allIn(dmOf(ann))).not.toContain('which');
  });

  test('follows an edit that says nothing of itself, and takes no preview for one', async () => {
    const { card } = await ask();
    const { ts } = await inThread(sam, security, card, 'which commit?');
    await said(dmOf(ann), 'which commit?');
    const change = (text: string, before: string, at: string) => ({
      ...{ type: 'message', subtype: 'message_changed', channel: security.id, ts: at, event_ts: at },
      message: { type: 'message', user: sam.id, text, ts, thread_ts: card.ts },
      previous_message: { type: 'message', user: sam.id, text: before, ts, thread_ts: card.ts },
    });
    await slack.deliverEvent(change('which key?', 'which commit?', '2000000001.000000'));
    await said(dmOf(ann), 'which key?');
    const calls = () => slack.calls.filter(({ method }) => method === 'chat.update').length;
    const before = calls();
    await slack.deliverEvent(change('which key?', 'which key?', '2000000002.000000'));
    await pause();
    expect(calls()).toBe(before);
  });

  test('is gone there, too, where it was taken back before anybody knew that it was posted', async () => {
    const { card, notice } = await ask();
    const isThere = ({ thread_ts: threadTs }: Record<string, unknown>) => threadTs === card.ts;
    slack.failNext('chat.postMessage', { drop: true, after: true }, 1, isThere);
    const mine = await slack.write(ann, dmOf(ann), 'not the password, sorry', {
      threadTs: notice.ts,
      raw: true,
    });
    await slack.echo(mine);
    const mirrored = await said(security, 'not the password');
    await slack.echoChange(mine, 'message_deleted');
    await expect.poll(() => slack.current(mirrored), { timeout: 10_000 }).toBeUndefined();
  });

  test('is looked for once before it is posted again', async () => {
    const { card, notice } = await ask();
    const isThere = ({ thread_ts: threadTs }: Record<string, unknown>) => threadTs === card.ts;
    slack.failNext('chat.postMessage', { drop: true }, 1, isThere);
    await directly(ann, notice, 'the key of the shop');
    await said(security, 'the key of the shop');
    const looks = slack.calls.filter(
      (it) => it.method === 'conversations.replies' && it.arguments.ts === card.ts,
    );
    expect(looks).toHaveLength(1);
  });

  test('is kept before it is acknowledged, and passed on once however often it comes', async () => {
    const { card } = await ask();
    const ts = '2000000000.000100';
    const event = {
      ...{ type: 'message', channel: security.id, channel_type: 'channel', user: sam.id },
      ...{ text: 'twice told', ts, event_ts: ts, thread_ts: card.ts },
    };
    await Promise.all([1, 2, 3].map((again) => slack.deliverEvent(event, { eventId: `Ev${again}` })));
    await said(dmOf(ann), 'twice told');
    await running.restart();
    await slack.deliverEvent(event);
    await pause();
    expect(slack.messages(dmOf(ann)).filter((it) => wordsIn(it).includes('twice told'))).toHaveLength(1);
  });
});

describe('a plain answer', () => {
  test('to what its people asked is the answer', async () => {
    const { card } = await ask();
    await slack.click(sam, card, 'request:info');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { text: 'Which repository?' }));
    const question = await said(dmOf(ann), 'Which repository?');
    await directly(ann, question, 'the website');
    await said(security, 'the website');
    await slack.waitForMessage(
      security,
      (it) => it.ts === card.ts && wordsIn(it).includes('nobody has claimed it yet'),
    );
  });
});

describe('written to Rolecall outside of threads', () => {
  const clearly = () => said(security, 'nobody has claimed it yet');
  async function askedBack(): Promise<PostedMessage> {
    const { card } = await ask();
    await slack.click(sam, card, 'request:info');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { text: 'Which repository?' }));
    await said(dmOf(ann), 'Which repository?');
    return card;
  }

  test('what comes right after a question of its people is the answer; what comes then is a question', async () => {
    await askedBack();
    const delivery = await slack.directMessage(ann, 'the website');
    await slack.redeliver(delivery);
    await said(security, 'the website');
    await clearly();
    await said(dmOf(ann), 'Answered.');
    await slack.directMessage(ann, 'who owns the clusters?');
    await said(dmOf(ann), 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
    expect(slack.messages(security).filter((it) => wordsIn(it).includes('the website'))).toHaveLength(1);
  });

  test('an answer can be changed and taken back', async () => {
    await askedBack();
    await slack.directMessage(ann, 'the website');
    const mirrored = await said(security, 'the website');
    const mine = slack.messages(dmOf(ann)).find(({ text }) => text === 'the website') as PostedMessage;
    await slack.echoChange(mine, 'message_deleted');
    await expect.poll(() => slack.current(mirrored), { timeout: 10_000 }).toBeUndefined();
  });

  test('it is a question where something else was said in between, or nothing is waited for', async () => {
    await askedBack();
    await slack.directMessage(ann, `<@${slack.botUserId}> who reads contracts?`, { raw: true });
    await said(dmOf(ann), 'Lawyer');
    await slack.directMessage(ann, 'who owns the clusters?');
    await said(dmOf(ann), 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
    expect(allIn(security)).not.toContain('contracts');
  });
});

test('what is said while a request changes hands is read below its new card once', async () => {
  const { card, notice } = await ask();
  const platform = slack.channels().find(({ name }) => name === 'platform') as Channel;
  const isNewCard = ({ channel }: { channel?: unknown }) => channel === platform.id;
  slack.failNext('chat.postMessage', { error: 'ratelimited', retryAfter: 2 }, 1, isNewCard);
  await slack.click(sam, card, 'request:pass');
  await slack.submit(
    sam,
    filledIn(await formFor(slack, sam), { pass_role: 'platform-engineer', text: 'their pipeline' }),
  );
  await directly(ann, notice, 'it is the deploy key');
  await said(platform, 'it is the deploy key');
  await said(platform, 'their pipeline');
  await pause();
  const there = slack.messages(platform).filter((it) => wordsIn(it).includes('it is the deploy key'));
  expect(there).toHaveLength(1);
});

describe('where it is asked in a thread', () => {
  async function askInThread(where: Channel) {
    const question = await slack.write(ann, where, 'hello');
    await slack.mention(ann, where, 'someone committed an AWS key', { threadTs: question.ts });
    const answer = await said(where, 'request:start');
    await slack.click(ann, answer, 'request:start');
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    await slack.waitForMessage(security, isBots);
    return question;
  }

  test('its thread is the conversation, and what others say there is not passed on', async () => {
    const question = await askInThread(general);
    await said(general, 'is with');
    await inThread(bob, general, question, 'I had that last week');
    await inThread(ann, general, question, 'it is the old key');
    await said(security, 'it is the old key');
    expect(allIn(security)).not.toContain('last week');
  });

  test('nothing from a private conversation goes on by itself', async () => {
    const secret = slack.addChannel({
      name: 'secret',
      private: true,
      members: [ann, bob],
      botIsMember: true,
    });
    const question = await askInThread(secret);
    await inThread(ann, secret, question, 'for us: she is leaving');
    await pause();
    expect(allIn(security)).not.toContain('leaving');
  });
});

test('of a confidential request, words go to the person who asked alone', async () => {
  const priv = slack.channels().find(({ name }) => name === 'security-private') as Channel;
  const { card, notice } = await ask({ flags: ['confidential'] }, priv);
  await inThread(sam, priv, card, 'her name is on the list');
  await said(dmOf(ann), 'her name');
  await directly(ann, notice, 'I see');
  await said(priv, 'I see');
  expect(allIn(general)).not.toContain('her name');
});

test('passed on, the new card has what was said, who passed it on and why; the old one leads there', async () => {
  const { card, notice } = await ask();
  const platform = slack.channels().find(({ name }) => name === 'platform') as Channel;
  await directly(ann, notice, 'it is the deploy key');
  await directly(ann, notice, `see <https://git.example.com/deploy/7|this>, as <@${sam.id}> knows`);
  await said(security, 'it is the deploy key');
  await said(security, 'git.example.com/deploy/7');
  await slack.click(sam, card, 'request:pass');
  const form = await formFor(slack, sam);
  await slack.submit(sam, filledIn(form, { pass_role: 'platform-engineer', text: 'their pipeline' }));
  const below = await said(platform, 'What was said so far');
  expect(wordsIn(below)).toContain('it is the deploy key');
  expect(wordsIn(below)).toContain('their pipeline');
  expect(wordsIn(below)).toContain('see this (https://git.example.com/deploy/7), as @sam knows');
  expect(wordsIn(below)).toContain(sam.id);
  expect(linksIn(below)).toContain(`${security.id}/p${card.ts.replace('.', '')}`);
  expect(wordsIn(below)).not.toMatch(/left out|shortened/);
  await slack.waitForMessage(
    security,
    (it) => it.ts === card.ts && it.text.includes('Passed on to the Platform Engineer. See its present card'),
  );
});

const linksIn = (message: PostedMessage) =>
  [...wordsIn(message).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url).join();

test('passed on after a long conversation, it is said that earlier lines were left out, and where they are', async () => {
  const { card } = await ask();
  const platform = slack.channels().find(({ name }) => name === 'platform') as Channel;
  for (let index = 0; index < 22; index++)
    await inThread(sam, security, card, `line ${index}: ${'deploy failed '.repeat(index === 21 ? 60 : 1)}`);
  await said(dmOf(ann), 'line 21');
  await slack.click(sam, card, 'request:pass');
  const form = await formFor(slack, sam);
  await slack.submit(sam, filledIn(form, { pass_role: 'platform-engineer', text: 'their pipeline' }));
  const below = await said(platform, 'What was said so far');
  expect(wordsIn(below)).toContain('2 earlier messages are left out here, and long ones are shortened.');
  expect(wordsIn(below)).not.toContain('line 1:');
  expect(linksIn(below)).toContain(`${security.id}/p${card.ts.replace('.', '')}`);
});

test('passed on before anybody could read it, every word is there, in order and whole', async () => {
  const { card, notice } = await ask();
  const platform = slack.channels().find(({ name }) => name === 'platform') as Channel;
  slack.failNext(
    'chat.postMessage',
    { status: 429, retryAfter: 2 },
    1,
    ({ channel }) => channel === security.id,
  );
  const lines = Array.from({ length: 24 }, (_, index) => `line ${String(index).padStart(2, '0')}`);
  const long = `the log says ${'deploy failed '.repeat(60)}END`;
  for (const line of [...lines, long]) await directly(ann, notice, line);
  await slack.click(sam, card, 'request:pass');
  const form = await formFor(slack, sam);
  await slack.submit(sam, filledIn(form, { pass_role: 'platform-engineer', text: 'their pipeline' }));
  await said(platform, 'END');
  const there = slack.messages(platform).filter((it) => isBots(it) && wordsIn(it).includes('line '));
  expect(there.map((it) => /line \d\d/.exec(wordsIn(it))?.[0])).toEqual(lines);
  expect(allIn(security)).not.toContain('line 00');
});
