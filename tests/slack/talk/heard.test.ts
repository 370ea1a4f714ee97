import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/messages.ts';
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

const { asker } = messagesIn('en');

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let bob: User;
let general: Channel;
let security: Channel;
let platform: Channel;
let secret: Channel;
let dm: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam, bob] = ['ann', 'sam', 'bob'].map((name) => slack.addUser({ name })) as [User, User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann, bob], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam, ann], botIsMember: true });
  platform = slack.addChannel({ name: 'platform', members: [sam], botIsMember: true });
  slack.addChannel({ name: 'law', members: [sam], botIsMember: true });
  secret = slack.addChannel({ name: 'secret', private: true, members: [ann, bob], botIsMember: true });
  dm = slack.directMessageChannel(ann);
});

afterEach(() => closeUnrefused(running));

const said = (where: Channel, words: string) => saidIn(slack, where, words);
const allIn = (where: Channel) => allSaidIn(slack, where);
const pause = (ms = 900) => new Promise((done) => setTimeout(done, ms));
const write = (by: User, where: Channel, threadTs: string, text: string) =>
  slack.write(by, where, text, { threadTs, raw: true });
/** What only they see there. */
const told = (user: User, where: Channel) => slack.ephemerals(user, where).map(wordsIn).join('\n');
const timesTold = (user: User, where: Channel, words: string) =>
  slack.ephemerals(user, where).filter((it) => wordsIn(it).includes(words)).length;
const isTold = (user: User, where: Channel, words: string) =>
  expect.poll(() => told(user, where), { timeout: 10_000 }).toContain(words);

async function sentFrom(answer: PostedMessage): Promise<PostedMessage> {
  await slack.click(ann, answer, 'request:start');
  await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'someone committed an AWS key' }));
  return slack.waitForMessage(security, isBots);
}

async function ask() {
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  const card = await slack.waitForMessage(security, isBots);
  return { card, notice: await said(dm, 'is with') };
}

/** Asked in a thread of this channel. */
async function askIn(where: Channel) {
  const root = await slack.write(ann, where, 'hello');
  await slack.mention(ann, where, 'someone committed an AWS key', { threadTs: root.ts });
  const card = await sentFrom(await said(where, 'request:start'));
  await said(where, 'is with');
  return { card, root };
}

/** Asked in a thread of the direct messages with Rolecall. */
async function askDirectly() {
  await slack.directMessage(ann, 'hello');
  const root = slack.messages(dm)[0] as PostedMessage;
  await slack.directMessage(ann, 'someone committed an AWS key', { threadTs: root.ts, raw: true });
  const card = await sentFrom(await said(dm, 'request:start'));
  await said(dm, 'is with');
  return { card, root };
}

async function needInfo(card: PostedMessage, where: Channel) {
  await slack.click(sam, slack.current(card) ?? card, 'request:info');
  await slack.submit(sam, filledIn(await formFor(slack, sam), { text: 'Which repository?' }));
  return said(where, 'Which repository?');
}

async function passOn(card: PostedMessage) {
  await slack.click(sam, card, 'request:pass');
  const form = await formFor(slack, sam);
  await slack.submit(sam, filledIn(form, { pass_role: 'platform-engineer', text: 'their pipeline' }));
  return said(platform, 'Request for');
}

async function resolve(card: PostedMessage) {
  await slack.click(sam, slack.current(card) ?? card, 'request:resolve');
  await slack.waitForMessage(security, (it) => it.ts === card.ts && wordsIn(it).includes('Resolved'));
}

describe('in a thread of direct messages where it was asked', () => {
  test('a question is answered, and stays there, while the request is open and after', async () => {
    const { card, root } = await askDirectly();
    await write(ann, dm, root.ts, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    await resolve(card);
    await write(ann, dm, root.ts, 'who reads contracts?');
    await said(dm, 'Lawyer');
    await pause();
    expect(allIn(security)).not.toMatch(/clusters|contracts/);
  });

  test('what comes right after a question of its people is the answer', async () => {
    const { card, root } = await askDirectly();
    await needInfo(card, dm);
    await write(ann, dm, root.ts, 'the website');
    await said(security, 'the website');
    await said(dm, 'I have passed this on to the Security Engineer.');
    await write(ann, dm, root.ts, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
  });
});

describe('in that thread, what asks nothing is about the request', () => {
  test.each(['sorry forgot: it is the stripe key', 'number 7', 'done, deleted', 'it is on chrome only'])(
    'and reaches its people: %s',
    async (text) => {
      const { root } = await askDirectly();
      await write(ann, dm, root.ts, text);
      await said(security, text);
      await said(dm, 'I have passed this on to the Security Engineer.');
      expect(allIn(dm)).not.toMatch(/Gladly|I don’t know|Not written/);
    },
  );

  test.each(['what does a lawyer do', 'please read this contract', 'help', 'who owns kafka'])(
    'and else it is for Rolecall: %s',
    async (text) => {
      const { root } = await askDirectly();
      await write(ann, dm, root.ts, text);
      await pause();
      expect(allIn(security)).not.toContain(text);
      expect(allIn(dm)).not.toContain('I have passed this on');
    },
  );

  test('once it is resolved, it can be reopened there', async () => {
    const { card, root } = await askDirectly();
    await resolve(card);
    await write(ann, dm, root.ts, 'it happens again');
    const hint = await said(dm, 'is resolved, so I pass on nothing more');
    expect(wordsIn(hint)).toContain('request:reopen');
    expect(hint.threadTs).toBe(root.ts);
  });
});

describe('people are told where their words go before they write any', () => {
  const talk = 'What you write in this thread reaches the person who asked.';

  test('below the card from the first, and where they hear of it directly', async () => {
    const { card, notice } = await ask();
    expect(wordsIn(card)).toContain(talk);
    expect(wordsIn(notice)).toContain(asker.whatReaches.own);
    await running.restart();
    await slack.click(sam, card, 'request:claim');
    await slack.waitForMessage(security, (it) => it.ts === card.ts && wordsIn(it).includes('Claimed by'));
    expect(wordsIn(slack.current(card) as PostedMessage)).toContain(talk);
    await write(sam, security, card.ts, 'which account is it?');
    expect(wordsIn(await said(dm, 'which account'))).toContain(
      'To reply, write in the thread of this message',
    );
  });

  test('in the thread where they asked in public', async () => {
    const { card } = await askIn(general);
    expect(allIn(general)).toContain(asker.whatReaches.thread);
    expect(allIn(general)).not.toContain('I hear nothing');
    await needInfo(card, general);
    expect(allIn(general)).toContain(asker.howToAnswer.thread);
  });

  test('in a private place, and in a thread of direct messages', async () => {
    const { card } = await askIn(secret);
    expect(allIn(secret)).toContain('What is written in this thread stays here.');
    await needInfo(card, secret);
    expect(allIn(secret)).toContain(asker.howToAnswer.none);
    await askDirectly();
    expect(allIn(dm)).toContain(asker.whatReaches.next);
  });
});

test('in a thread in which several have asked, each speaks about their own', async () => {
  const { root } = await askIn(general);
  await slack.mention(bob, general, 'please read this contract', { threadTs: root.ts });
  await slack.click(bob, await said(general, 'Lawyer'), 'request:start');
  await slack.submit(bob, filledIn(await formFor(slack, bob), { text: 'please read this contract' }));
  const law = slack.channels().find(({ name }) => name === 'law') as Channel;
  await said(law, 'Request for the Lawyer');
  await write(ann, general, root.ts, 'it is the old key');
  await write(bob, general, root.ts, 'it is the lease');
  await said(security, 'it is the old key');
  await said(law, 'it is the lease');
  expect(told(bob, general)).not.toContain('passed this on');
  await slack.mention(ann, general, 'please read this contract', { threadTs: root.ts });
  const offers = () =>
    slack.messages(general).filter((it) => isBots(it) && wordsIn(it).includes('request:start'));
  await expect.poll(() => offers().length).toBe(3);
  await slack.click(ann, offers().at(-1) as PostedMessage, 'request:start');
  await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'and this one' }));
  await said(law, 'and this one');
  await write(ann, general, root.ts, 'it is about the car');
  await said(law, 'it is about the car');
  await isTold(ann, general, 'I have passed this on to the Lawyer.');
});

test('without the events of channels nothing is promised that they would be needed for', async () => {
  await running.close();
  running = await runApp('http', { replies: false });
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  const { card } = await askIn(general);
  expect(wordsIn(card)).not.toContain('What you write in this thread');
  expect(allIn(general)).toContain('What is written in this thread stays here.');
});

test('where they asked in the private channel that has the request, the same people read the thread', async () => {
  const home = slack.addChannel({ name: 'qa', private: true, members: [ann, sam], botIsMember: true });
  const root = await slack.write(ann, home, 'hello');
  await slack.mention(ann, home, 'this release has a flaky suite', { threadTs: root.ts });
  await slack.click(ann, await said(home, 'request:start'), 'request:start');
  await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'a flaky suite' }));
  const card = await said(home, 'Request for the QA Engineer');
  expect(wordsIn(await said(home, 'is with'))).toContain(asker.whatReaches.thread);
  await write(sam, home, card.ts, 'which one?');
  const mirrored = await said(home, 'which one?');
  expect(mirrored.threadTs).toBe(root.ts);
  await write(ann, home, root.ts, 'the first');
  expect((await said(home, 'the first')).threadTs).toBe(card.ts);
  expect(allIn(dm)).not.toMatch(/which one|the first/);
});

describe('a closed request hears nothing, and says so once', () => {
  test('where it was asked in public', async () => {
    const { card, root } = await askIn(general);
    await resolve(card);
    await write(ann, general, root.ts, 'lunch at noon, anyone?');
    await isTold(ann, general, 'is resolved, so I pass on nothing more');
    expect(told(ann, general)).toContain('request:reopen');
    await write(ann, general, root.ts, 'or at one?');
    await pause();
    expect(timesTold(ann, general, 'pass on nothing more')).toBe(1);
    expect(allIn(security)).not.toMatch(/lunch|at one/);
    const hint = slack.ephemerals(ann, general).find((it) => wordsIn(it).includes('request:reopen'));
    await slack.click(ann, hint as PostedMessage, 'request:reopen');
    await slack.waitForMessage(
      security,
      (it) => it.ts === card.ts && wordsIn(it).includes('nobody has claimed'),
    );
    await write(ann, general, root.ts, 'it is not done');
    await said(security, 'it is not done');
  });

  test('directly, where the question is answered as well', async () => {
    const { card, notice } = await ask();
    await resolve(card);
    await write(ann, dm, notice.ts, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    const hint = await said(dm, 'is resolved, so I pass on nothing more');
    expect(hint.threadTs).toBe(notice.ts);
    await slack.click(ann, hint, 'request:reopen');
    await slack.waitForMessage(
      security,
      (it) => it.ts === card.ts && wordsIn(it).includes('nobody has claimed'),
    );
    await write(ann, dm, notice.ts, 'it happens again');
    await said(security, 'it happens again');
    expect(allIn(security)).not.toContain('clusters');
  });

  test.each([
    ['resolved', 'This request is resolved'],
    ['cancelled', 'Whoever asked has cancelled this request'],
  ])('below the card, where it is %s', async (how, words) => {
    const { card, notice } = await ask();
    if (how === 'resolved') await resolve(card);
    else await slack.click(ann, notice, 'request:cancel');
    await said(security, how === 'resolved' ? 'Resolved' : 'has cancelled');
    await write(sam, security, card.ts, 'it was the old key');
    await isTold(sam, security, words);
    await write(sam, security, card.ts, '! among us');
    await pause();
    expect(allIn(dm)).not.toMatch(/old key|among us/);
  });

  test('but what was said before can still be taken back', async () => {
    const { card, notice } = await ask();
    const mine = await write(ann, dm, notice.ts, 'the password is hunter2');
    await slack.echo(mine);
    const mirrored = await said(security, 'hunter2');
    await resolve(card);
    await slack.echoChange(mine, 'message_deleted');
    await expect.poll(() => slack.current(mirrored), { timeout: 10_000 }).toBeUndefined();
  });
});

test('below a card that the request has left, people hear once where it is', async () => {
  const { card } = await ask();
  await passOn(card);
  await write(sam, security, card.ts, 'we found the second key');
  await isTold(sam, security, 'it is with the Platform Engineer now');
  expect(told(sam, security)).toContain(platform.id);
  await write(sam, security, card.ts, 'and the third');
  await pause();
  expect(timesTold(sam, security, 'moved on')).toBe(1);
  expect(allIn(dm)).not.toMatch(/second key|third/);
});

test('whoever asked answers below the card, where they read along', async () => {
  const { card } = await ask();
  await needInfo(card, dm);
  const mine = await write(ann, security, card.ts, '! the website');
  await slack.waitForMessage(
    security,
    (it) => it.ts === card.ts && wordsIn(it).includes('nobody has claimed'),
  );
  await slack.echoChange(mine, 'message_deleted');
  await pause();
  expect(allIn(dm)).not.toContain('the website');
  expect(allIn(security)).not.toContain('the website');
});

describe('a sign at the beginning', () => {
  test('keeps nothing of whoever asked', async () => {
    const { notice } = await ask();
    await write(ann, dm, notice.ts, '!!! URGENT it is happening again');
    await said(security, 'URGENT');
  });

  test('can be taken away, and put back, by those who have it', async () => {
    const { card } = await ask();
    const { ts } = await write(sam, security, card.ts, '! she is new');
    const edit = (text: string, at: string) =>
      slack.deliverEvent({
        ...{ type: 'message', subtype: 'message_changed', channel: security.id, channel_type: 'channel' },
        ...{ ts: at, event_ts: at },
        message: {
          type: 'message',
          user: sam.id,
          text,
          ts,
          thread_ts: card.ts,
          edited: { user: sam.id, ts: at },
        },
      });
    await edit('she is new', '2000000001.000000');
    const first = await said(dm, 'she is new');
    await edit('! she is new', '2000000002.000000');
    await expect.poll(() => slack.current(first), { timeout: 10_000 }).toBeUndefined();
    await edit('ask her', '2000000003.000000');
    await said(dm, 'ask her');
  });
});

test('in a private place what is said stays there, and whoever should answer hears so', async () => {
  const { card, root } = await askIn(secret);
  await write(ann, secret, root.ts, 'for us: she is leaving');
  await needInfo(card, secret);
  expect(told(ann, secret)).toBe('');
  await write(ann, secret, root.ts, 'the website');
  await isTold(ann, secret, 'What is written in this thread stays here');
  expect(allIn(security)).not.toMatch(/leaving|the website/);
});

describe('directly below what they have written', () => {
  test('it is said to them, once, and that is confirmed', async () => {
    const { card } = await ask();
    await write(sam, security, card.ts, 'which account is it?');
    await said(dm, 'which account');
    await slack.directMessage(ann, 'the production account');
    await said(security, 'the production account');
    const mine = slack.messages(dm).find(({ text }) => text === 'the production account') as PostedMessage;
    const confirmed = await said(dm, 'I have passed this on to the Security Engineer');
    expect(confirmed.threadTs).toBe(mine.ts);
    await write(ann, dm, mine.ts, 'number 7');
    await said(security, 'number 7');
    await slack.directMessage(ann, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
  });

  test.each(['reply', 'need info'])('a notice in between ends no waiting: %s', async (how) => {
    const { card } = await ask();
    if (how === 'reply') await write(sam, security, card.ts, 'Which repository?');
    else await needInfo(card, dm);
    await said(dm, 'Which repository?');
    await slack.click(sam, slack.current(card) ?? card, 'request:claim');
    await said(dm, 'has claimed your request');
    await slack.directMessage(ann, 'done, deleted');
    await said(security, 'done, deleted');
    await slack.directMessage(ann, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
  });

  test('past a notice, what was answered in its thread is not answered again', async () => {
    const { card } = await ask();
    await write(sam, security, card.ts, 'Which repository?');
    const mirrored = await said(dm, 'Which repository?');
    await write(ann, dm, mirrored.ts, 'the website');
    await said(security, 'the website');
    await slack.click(sam, slack.current(card) ?? card, 'request:claim');
    await said(dm, 'has claimed your request');
    await slack.directMessage(ann, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
  });

  test('it is a question once the request is closed', async () => {
    const { card } = await ask();
    await write(sam, security, card.ts, 'done, bye');
    await said(dm, 'done, bye');
    await slack.click(sam, slack.current(card) as PostedMessage, 'request:resolve');
    await slack.directMessage(ann, 'who owns the clusters?');
    await said(dm, 'Platform Engineer');
    expect(allIn(security)).not.toContain('clusters');
  });
});

test.each([
  ['a forwarded message', { attachments: [{ is_share: true, text: 'runbook step seven' }] }],
  ['blocks', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'runbook step seven' } }] }],
])('%s without words of its own is passed on', async (_, what) => {
  const { card } = await ask();
  const ts = '2000000000.000100';
  await slack.deliverEvent({
    ...{ type: 'message', channel: security.id, channel_type: 'channel', user: sam.id, text: '' },
    ...{ ts, event_ts: ts, thread_ts: card.ts, ...what },
  });
  await said(dm, 'runbook step seven');
});

test('the preview that Slack adds to a link is no word of whoever wrote it', async () => {
  const { card } = await ask();
  const ts = '2000000000.000100';
  await slack.deliverEvent({
    ...{ type: 'message', channel: security.id, channel_type: 'channel', user: sam.id },
    ...{ text: 'see <https://example.com/a>', ts, event_ts: ts, thread_ts: card.ts },
    attachments: [{ from_url: 'https://example.com/a', title: 'A page', text: 'its first lines' }],
  });
  await said(dm, 'https://example.com/a');
  expect(allIn(dm)).not.toContain('its first lines');
});
