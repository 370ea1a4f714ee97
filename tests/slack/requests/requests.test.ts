import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Channel,
  LocalSlack,
  OpenView,
  PostedMessage,
  User,
} from '../../../src/playground/local-slack.ts';
import type { Request as Wish } from '../../../src/requests/request.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { aRequest } from '../../helpers/requests.ts';
import { PATIENCE, type RunningApp, runApp } from '../../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let sue: User;
let general: Channel;
let security: Channel;
let qa: Channel;
let anything: Channel;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp('http', { now: () => clock });
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  sam = slack.addUser({ name: 'sam' });
  sue = slack.addUser({ name: 'sue' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam, sue], botIsMember: true });
  slack.addChannel({ name: 'platform', members: [sue], botIsMember: true });
  qa = slack.addChannel({ name: 'qa', members: [sue], botIsMember: true });
  anything = slack.addChannel({ name: 'ask-anything', members: [sue], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  // A trigger that is delivered twice is used twice; that Slack refuses the second use is what keeps it to one form. Then the
  // form is looked for by its name, in case it was never filled, and it has none any more.
  const fair = ['exchanged_trigger_id', 'not_found'];
  expect(slack.refusals.filter(({ error }) => !fair.includes(error))).toEqual([]);
});

async function openForm(text = KEY, by = ann, where = general): Promise<OpenView> {
  await slack.command(by, where, '/role', `ask ${text}`);
  return formFor(slack, by);
}

async function send(fields: Readonly<Record<string, unknown>> = {}, by = ann) {
  const form = await formFor(slack, by);
  return slack.submit(by, filledIn(form, fields));
}

const cardIn = (channel: Channel) => slack.waitForMessage(channel, isBots);
const now = (message: PostedMessage) => slack.current(message) as PostedMessage;
const dmOf = (person: User) => slack.directMessageChannel(person);
const told = (person: User, words: string) =>
  slack.waitForMessage(dmOf(person), (it) => isBots(it) && new RegExp(words).test(it.text), 10_000);
const toldPrivately = (person: User, words: string) =>
  slack.waitForEphemeral(person, (it) => it.text.includes(words));

async function aCard(text = KEY): Promise<PostedMessage> {
  await openForm(text);
  await send();
  return cardIn(security);
}

/** Somebody's request that has waited in the channel since then. */
async function waiting(id: string, since: number, more: Partial<Wish> = {}): Promise<void> {
  const place = { channel: security.id, cardTs: null, remindAt: null, ...more };
  const request = aRequest({ id, text: `number ${since}`, createdAt: since, ...place });
  const what = {
    request: id,
    kind: 'submitted',
    at: since,
    actor: 'UASKER',
    role: null,
    detail: null,
  } as const;
  await running.store.requests.create(request, { event: { ...what, key: id }, errands: [] });
}

/** Resolves when the message reads so. */
async function becomes(message: PostedMessage, words: string): Promise<PostedMessage> {
  return slack.waitForMessage(
    { id: message.channel } as Channel,
    (it) => it.ts === message.ts && wordsIn(it).includes(words),
  );
}

describe('preview and confirmation', () => {
  test('`/role ask` shows role, channel, why, alternatives and the text; nothing is posted before "Send"', async () => {
    const form = await openForm();
    const words = wordsIn(form);
    expect(words).toContain('Security Engineer');
    expect(words).toContain('#security');
    expect(words).toContain('Revoke leaked keys and committed secrets');
    expect(words).toContain(`"initial_value":"${KEY}"`);
    expect(words.match(/request:instead/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(slack.messages(security).filter(isBots)).toEqual([]);
    await slack.closeView(ann);
    expect(slack.messages(security).filter(isBots)).toEqual([]);
  });

  test('what was confirmed, word for word, is what is posted, and the person is told', async () => {
    await openForm();
    const delivery = await send({ text: 'a key of ours is on GitHub', flags: ['urgent'] });
    expect(delivery.acked).toBe(true);
    const card = await cardIn(security);
    expect(wordsIn(card)).toContain('a key of ours is on GitHub');
    expect(wordsIn(card)).not.toContain(KEY);
    expect(wordsIn(card)).toMatch(/urgent/i);
    expect(wordsIn(card)).toContain(ann.id);
    await told(ann, '#security|Security Engineer');
  });

  test('another role may be chosen, in the menu or by a button; that is a correction', async () => {
    const form = await openForm();
    await slack.click(ann, form, 'request:role', { choice: 'qa-engineer' });
    const changed = await slack.waitForModal(ann, (view) => wordsIn(view).includes('What #qa will read'));
    expect(wordsIn(changed)).toContain(KEY);
    await send();
    await cardIn(qa);
    expect(running.corrections()).toMatchObject([
      { text: KEY, role: 'qa-engineer', instead: 'security-engineer', isPublic: true, state: 'pending' },
    ]);
  });

  test('an empty text stands at its field', async () => {
    await openForm('');
    const form = await formFor(slack, ann);
    const values = filledIn(form, { text: ' ', 'request:role': 'qa-engineer' });
    const delivery = await slack.submit(ann, values);
    expect(JSON.stringify(delivery.body)).toMatch(/"errors":\{"request_text:0":"Write what you need/);
  });

  test('a mention is answered in its thread with a button; the person hears in that thread', async () => {
    await slack.mention(ann, general, KEY);
    const answer = await slack.waitForMessage(general, isBots);
    await slack.click(ann, answer, 'request:start');
    const form = await formFor(slack, ann);
    expect(wordsIn(form)).toContain(`"initial_value":"${KEY}"`);
    await send();
    const card = await cardIn(security);
    expect(wordsIn(card)).toContain('/archives/');
    const note = await slack.waitForMessage(general, (it) => isBots(it) && it.ts !== answer.ts);
    expect(note.threadTs).toBe(answer.threadTs);
    expect(note.text).toContain('Security Engineer');
  });

  test('the message shortcut takes somebody’s words to the form', async () => {
    const message = await slack.write(sam, security, 'the contract needs reading');
    await slack.shortcut(ann, 'route_message', message);
    expect(wordsIn(await formFor(slack, ann))).toContain('the contract needs reading');
    await send({ 'request:role': 'lawyer' });
    slack.addChannel({ name: 'law', botIsMember: true });
    await told(ann, 'Lawyer|ask-anything');
  });

  test('the form is opened at once, and another delivery of the same click opens no second one', async () => {
    const delivery = await slack.command(ann, general, '/role', `ask ${KEY}`);
    await formFor(slack, ann);
    await slack.redeliver(delivery);
    expect(slack.ephemerals(ann, general)).toEqual([]);
    expect(
      slack.calls.filter(({ method }) => method === 'views.open' || method === 'views.update')[0]?.method,
    ).toBe('views.open');
  });

  test('where Slack opens no form in time, another press opens it', async () => {
    slack.failNext('views.open', { error: 'expired_trigger_id' }, 1);
    await slack.command(ann, general, '/role', `ask ${KEY}`);
    const word = await toldPrivately(ann, 'too slow');
    await slack.click(ann, word, 'request:start');
    expect(wordsIn(await formFor(slack, ann))).toContain(KEY);
  });
});

describe('private places', () => {
  test('nothing said in a direct message is quoted, unless the person chooses to', async () => {
    await slack.directMessage(ann, KEY);
    const answer = await slack.waitForMessage(dmOf(ann), isBots);
    await slack.click(ann, answer, 'request:start');
    const form = await formFor(slack, ann);
    expect(wordsIn(form)).not.toContain('initial_value');
    await send();
    const card = await cardIn(security);
    expect(wordsIn(card)).not.toContain(KEY);
    expect(wordsIn(card)).not.toContain('/archives/');
  });

  test('one click puts the words into the text', async () => {
    await slack.directMessage(ann, KEY);
    await slack.click(ann, await slack.waitForMessage(dmOf(ann), isBots), 'request:start');
    await slack.click(ann, await formFor(slack, ann), 'request:quote');
    await slack.waitForModal(ann, (view) => wordsIn(view).includes(`"initial_value":"${KEY}"`));
    await send();
    expect(wordsIn(await cardIn(security))).toContain(KEY);
  });

  test.each([
    ['a private channel', { private: true }],
    ['a channel shared with another company', { extShared: true }],
  ])('the same goes for a message in %s', async (_, kind) => {
    const secret = slack.addChannel({ name: 'secret', members: [ann], botIsMember: true, ...kind });
    const message = await slack.write(ann, secret, KEY);
    await slack.shortcut(ann, 'route_message', message);
    expect(wordsIn(await formFor(slack, ann))).not.toContain('initial_value');
    await send();
    const card = await cardIn(security);
    expect(wordsIn(card)).not.toContain(KEY);
    expect(wordsIn(card)).not.toContain(secret.id);
  });
});

describe('the card', () => {
  test('the first click wins; the second person is told privately who was first', async () => {
    const card = await aCard();
    await slack.click(sam, card, 'request:claim');
    await becomes(card, 'Claimed');
    await slack.click(sue, card, 'request:claim');
    expect((await toldPrivately(sue, 'was first')).text).toContain(sam.id);
    await told(ann, sam.id);
    expect(slack.messages(security).filter(isBots)).toHaveLength(1);
  });

  test('a crowd at once: one winner', async () => {
    const crowd = Array.from({ length: 60 }, (_, index) => slack.addUser({ name: `holder${index}` }));
    for (const one of crowd) slack.invite(one, security);
    const card = await aCard();
    await Promise.all(crowd.map((one) => slack.click(one, card, 'request:claim')));
    await becomes(card, 'Claimed');
    const losers = crowd.filter((one) =>
      slack.ephemerals(one, security).some((it) => it.text.includes('was first')),
    );
    const [request] = await running.store.requests.list({ limit: 1 });
    expect(request).toMatchObject({ state: 'claimed' });
    await expect
      .poll(() => crowd.filter((one) => slack.ephemerals(one).length > 0).length, { timeout: 10_000 })
      .toBe(59);
    expect(losers.map(({ id }) => id)).not.toContain(request?.claimant);
  });

  test('asking back, answering, resolving, reopening', async () => {
    const card = await aCard();
    await slack.click(sam, card, 'request:info');
    await send({ text: 'Which repository?' }, sam);
    await becomes(card, 'Waiting');
    const question = await told(ann, 'Which repository');
    await slack.click(ann, question, 'request:add');
    await send({ text: 'the website' });
    const reply = await slack.waitForMessage(security, (it) => it.threadTs === card.ts && isBots(it));
    expect(wordsIn(reply)).toContain('the website');
    await slack.click(sam, now(card), 'request:resolve');
    await becomes(card, 'Resolved');
    const end = await told(ann, 'esolved');
    await slack.click(ann, end, 'request:reopen');
    await becomes(card, 'Open');
    expect(slack.messages(security).filter((it) => isBots(it) && it.threadTs === undefined)).toHaveLength(1);
  });

  test('*Not ours* takes it to another role, with the reason, and never back', async () => {
    const card = await aCard();
    await slack.click(sam, card, 'request:pass');
    await send({ pass_role: 'qa-engineer', text: 'a test key, not a real one' }, sam);
    const next = await cardIn(qa);
    expect(wordsIn(next)).toContain(KEY);
    await becomes(card, 'QA Engineer');
    expect(wordsIn(now(card))).not.toContain('request:claim');
    await told(ann, 'a test key');
    await slack.click(sue, next, 'request:pass');
    const form = await formFor(slack, sue);
    expect(wordsIn(form)).not.toContain('security-engineer');
    expect(wordsIn(form)).toContain('platform-engineer');
    expect(running.corrections()).toMatchObject([{ role: 'qa-engineer', instead: 'security-engineer' }]);
  });

  test('an old card, forwarded or left behind, acts on nothing', async () => {
    const card = await aCard();
    await slack.click(sam, card, 'request:pass');
    await send({ pass_role: 'qa-engineer', text: 'theirs' }, sam);
    await cardIn(qa);
    await slack.click(sam, card, 'request:claim');
    await toldPrivately(sam, 'out of date');
    expect((await running.store.requests.list({ limit: 1 }))[0]?.state).toBe('open');
  });

  test('a button of a request that is not kept any more says so', async () => {
    const card = await aCard();
    await slack.click(sam, card, 'request:resolve');
    await becomes(card, 'Resolved');
    clock += 366 * 24 * 3_600_000;
    await running.store.requests.forgetClosedBefore(clock);
    await slack.click(sam, now(card), 'request:reopen');
    await toldPrivately(sam, 'do not keep');
  });

  test('a role that the documents have lost can still be claimed and resolved', async () => {
    const card = await aCard();
    const { catalog } = running.library;
    const left = catalog.roles.filter(({ slug }) => slug !== 'security-engineer');
    running.library = { ...running.library, catalog: { ...catalog, roles: left }, role: () => undefined };
    await slack.click(sam, card, 'request:claim');
    await becomes(card, 'Claimed');
  });
});

describe('who may', () => {
  test.each([
    ['somebody outside the channel', {}, false, 'Only members of this channel'],
    ['a guest', { guest: true }, true, 'Only members of this workspace'],
    ['somebody of another company', { stranger: true }, true, 'Only members of this workspace'],
  ])('%s may not claim', async (_, kind, isInside, words) => {
    const other = slack.addUser({ name: 'other', ...kind });
    const card = await aCard();
    if (isInside) slack.invite(other, security);
    await slack.click(other, card, 'request:claim');
    await toldPrivately(other, words);
    expect((await running.store.requests.list({ limit: 1 }))[0]?.state).toBe('open');
  });

  test('where the role has a user group, its members may', async () => {
    slack.addGroup({ handle: 'security-team', users: [sue] });
    const card = await aCard();
    await slack.click(sam, card, 'request:claim');
    await toldPrivately(sam, '@security-team');
    await slack.click(sue, card, 'request:claim');
    await becomes(card, 'Claimed');
  });

  test('only the person who asked may cancel', async () => {
    const card = await aCard();
    const note = await told(ann, 'Security Engineer');
    await slack.click(sam, note, 'request:cancel').catch(() => undefined);
    expect((await running.store.requests.list({ limit: 1 }))[0]?.state).toBe('open');
    await slack.click(ann, note, 'request:cancel');
    await becomes(card, 'ancelled');
  });
});

describe('confidential requests', () => {
  test('go to the private channel of the role only', async () => {
    const closed = slack.addChannel({
      name: 'security-private',
      private: true,
      members: [sam],
      botIsMember: true,
    });
    await openForm();
    await send({ flags: ['confidential'] });
    const card = await cardIn(closed);
    expect(wordsIn(card)).toContain(KEY);
    expect(slack.messages(security).filter(isBots)).toEqual([]);
    await slack.click(sam, card, 'request:pass');
    const passed = await send({ pass_role: 'qa-engineer', text: 'theirs' }, sam);
    expect(JSON.stringify(passed.body)).toContain('no private channel');
    expect(slack.messages(qa).filter(isBots)).toEqual([]);
    expect(slack.messages(anything).filter(isBots)).toEqual([]);
    expect(running.corrections()).toEqual([]);
  });

  test('that nobody claims stay where they are when the fallback channel is public', async () => {
    const closed = slack.addChannel({
      name: 'security-private',
      private: true,
      members: [sam],
      botIsMember: true,
    });
    await openForm();
    await send({ flags: ['confidential'] });
    const card = await cardIn(closed);
    await told(ann, 'Security Engineer');
    clock += 2 * 3_600_000 + 1000;
    await slack.waitForMessage(closed, (it) => isBots(it) && it.ts !== card.ts, 15_000);
    clock += 4 * 3_600_000 + 1000;
    await slack.waitForMessage(dmOf(ann), (it) => it.text.includes('Nobody has claimed'), 15_000);
    expect(slack.messages(anything).filter(isBots)).toEqual([]);
    expect(wordsIn(now(card))).toContain('request:claim');
  }, 40_000);

  test('ticking it changes at once what the form says, and who will read it', async () => {
    slack.addChannel({ name: 'security-private', private: true, members: [sam], botIsMember: true });
    const form = await openForm();
    expect(wordsIn(form)).toContain('#security');
    expect(wordsIn(form)).not.toContain('security-private');
    await slack.click(ann, form, 'flags', { choice: ['confidential'] });
    const changed = await slack.waitForModal(ann, (view) => wordsIn(view).includes('security-private'));
    expect(wordsIn(changed)).toContain('What #security-private will read');
    expect(wordsIn(changed)).not.toContain('a public channel.');
  });

  test('where there is none, it is not offered; a role that has none cannot be chosen in passing', async () => {
    slack.addChannel({ name: 'security-private', private: true, members: [sam], botIsMember: true });
    const form = await openForm('which tests run on a pull request?');
    await slack.click(ann, form, 'request:role', { choice: 'qa-engineer' });
    const plain = await slack.waitForModal(ann, (view) => wordsIn(view).includes('QA Engineer'));
    expect(JSON.stringify(plain)).not.toContain('"value":"confidential"');
    await slack.click(ann, plain, 'request:role', { choice: 'security-engineer' });
    const other = await slack.waitForModal(ann, (view) =>
      JSON.stringify(view).includes('"value":"confidential"'),
    );
    await slack.submit(ann, filledIn(other, { flags: ['confidential'], 'request:role': 'qa-engineer' }));
    await running.store.requests.list({ limit: 1 }).then((found) => expect(found).toEqual([]));
    expect(slack.messages(qa).filter(isBots)).toEqual([]);
  });

  test('asked in a thread, they are spoken of in a direct message', async () => {
    slack.addChannel({ name: 'security-private', private: true, members: [sam], botIsMember: true });
    await slack.mention(ann, general, KEY);
    await slack.click(ann, await slack.waitForMessage(general, isBots), 'request:start');
    await send({ flags: ['confidential'] });
    await told(ann, 'Security Engineer');
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
  });
});

describe('places that cannot take it', () => {
  test.each([
    ['archived', () => slack.archive(security)],
    ['without the bot', () => slack.remove('bot', security)],
  ])(
    'a channel that is %s: the fallback channel has it, the person hears why, the log too',
    async (_, spoil) => {
      spoil();
      await openForm();
      await send();
      const card = await cardIn(anything);
      expect(wordsIn(card)).toContain(KEY);
      await told(ann, 'ask-anything|fallback|instead');
      expect(running.logged.join('\n')).toMatch(/cannot reach its role.*(is_archived|not_in_channel)/);
    },
  );

  test('a channel shared with another company gets nothing', async () => {
    const shared = slack.addChannel({ name: 'law', extShared: true, botIsMember: true });
    await openForm('please read this contract');
    await send({ 'request:role': 'lawyer' });
    await cardIn(anything);
    expect(slack.messages(shared).filter(isBots)).toEqual([]);
  });

  test('where not even the fallback channel can be reached, it is kept, and delivered when somebody mends it', async () => {
    slack.remove('bot', security);
    slack.archive(anything);
    await openForm();
    await send();
    await told(ann, '/invite @rolecall');
    slack.invite('bot', security);
    clock += 3_600_000;
    await cardIn(security);
    await told(ann, 'is with the Security Engineer now');
  });

  test('a renamed channel is still found', async () => {
    const first = await aCard('someone committed an AWS key once');
    slack.rename(security, 'sec-help');
    clock += 3_600_000;
    await openForm(KEY);
    await send();
    await slack.waitForMessage(security, (it) => isBots(it) && it.ts !== first.ts);
  });

  test.each([
    ['a lost answer', { drop: true, after: true }],
    ['a lost connection', { drop: true }],
    ['an error page', { status: 500 }],
    ['an error page after the effect', { status: 503, after: true }],
    ['a rate limit', { status: 429, error: 'ratelimited', retryAfter: 1 }],
  ])('%s: one card all the same', async (_, fault) => {
    slack.failNext('chat.postMessage', fault, 1, (args) => args.channel === security.id);
    await openForm();
    await send();
    const timer = setInterval(() => {
      clock += 10_000;
    }, 100);
    await told(ann, 'is with the Security Engineer now').finally(() => clearInterval(timer));
    expect(slack.messages(security).filter(isBots)).toHaveLength(1);
  });
});

describe('time', () => {
  const HOUR = 3_600_000;

  test('one reminder for all that waits in a channel, then the fallback channel', async () => {
    await aCard();
    await openForm('someone committed another AWS key');
    await send();
    await expect.poll(() => slack.messages(security).filter(isBots).length).toBe(2);
    clock += 2 * HOUR + 1000;
    const reminder = await slack.waitForMessage(
      security,
      (it) => isBots(it) && it.text.includes('2 requests'),
      15_000,
    );
    expect(reminder.text).not.toMatch(/<!|<@/);
    expect(wordsIn(reminder).match(/archives\/[^"/]+\/p\d+(?=")/g)).toHaveLength(2);
    clock += 4 * HOUR + 1000;
    await expect.poll(() => slack.messages(anything).filter(isBots).length, { timeout: 15_000 }).toBe(2);
    expect(slack.messages(security).filter(isBots)).toHaveLength(3);
    await told(ann, 'obody');
  }, 40_000);
});

describe('lists and figures', () => {
  test('`/role requests`: what one has asked, and what is open for one’s roles', async () => {
    await aCard();
    await told(ann, 'Security Engineer');
    await slack.command(ann, general, '/role', 'requests');
    const mine = await slack.waitForEphemeral(ann, (it) => it.text.startsWith('Your requests'));
    expect(wordsIn(mine)).toContain(KEY);
    await slack.command(sam, security, '/role', 'requests');
    const his = await slack.waitForEphemeral(sam, (it) => it.text.startsWith('Your requests'));
    expect(wordsIn(his)).toContain('Open for your roles');
    expect(wordsIn(his)).toContain(`/archives/${security.id}/p`);
    await slack.click(ann, mine, 'request:cancel:0');
    await expect
      .poll(async () => (await running.store.requests.list({ limit: 1 }))[0]?.state)
      .toBe('cancelled');
  });

  test('`/role requests` goes on to what waits for one’s roles, until all of it was there, and back', async () => {
    for (let index = 10; index < 24; index++) await waiting(`R${index}`, index);
    await slack.command(sam, security, '/role', 'requests');
    const list = await slack.waitForEphemeral(sam, (it) => it.text.startsWith('Your requests'));
    expect(wordsIn(list)).toContain('“number 10”, open');
    expect(list.text).toMatch(/“number 21”, open in #security.\nAnd 2 more.$/);
    await slack.click(sam, list, 'request:page:roles');
    const rest = await slack.waitForEphemeral(sam, (it) => it.text.includes('number 22'));
    expect(rest.text).toMatch(/“number 23”, open in #security.$/);
    expect(rest.text).not.toContain('number 21');
    await slack.click(sam, rest, 'request:page:first');
    await slack.waitForEphemeral(sam, (it) => it.text.includes('number 10'));
  });

  test('what is clicked on a later page of `/role requests` leaves the list at that page, while there is one', async () => {
    for (let index = 10; index < 20; index++) await waiting(`R${index}`, index, { asker: ann.id });
    await slack.command(ann, general, '/role', 'requests');
    const list = await slack.waitForEphemeral(ann, (it) => it.text.startsWith('Your requests'));
    await slack.click(ann, list, 'request:page:mine');
    const page = await slack.waitForEphemeral(ann, (it) => /number 11[\s\S]*number 10/.test(it.text));
    expect(page.text).not.toContain('number 12');
    await slack.click(ann, page, 'request:cancel:0');
    const rest = await slack.waitForEphemeral(ann, (it) => !/number 1[1-9]/.test(it.text));
    expect(rest.text).toContain('number 10');
    await slack.click(ann, rest, 'request:cancel:0');
    await slack.waitForEphemeral(ann, (it) => it.text.includes('number 19'));
  });

  test('`/role stats`: roles, never persons', async () => {
    const card = await aCard();
    clock += 600_000;
    await slack.click(sam, card, 'request:claim');
    await becomes(card, 'Claimed');
    await slack.command(ann, general, '/role', 'stats');
    const stats = await slack.waitForEphemeral(ann, (it) => it.text.includes('Where requests stand'));
    expect(stats.text).toContain('Security Engineer: 1 open, half are claimed within 10 min');
    expect(wordsIn(stats)).not.toContain(sam.id);
  });
});

describe('a request that is not in the database', () => {
  test('is said to have been deleted for its age only where it is so old', async () => {
    const card = await aCard();
    await slack.click(sam, card, 'request:resolve');
    const resolved = await becomes(card, 'Resolved by');
    expect(await running.store.requests.forgetClosedBefore(clock + 1)).toBe(1);
    await slack.click(sam, resolved, 'request:reopen');
    await toldPrivately(sam, 'I have no record of this request. It may have been lost');
    clock += PATIENCE.retention + 1;
    await slack.click(sam, resolved, 'request:reopen');
    await toldPrivately(sam, 'closed requests are deleted after 365 days');
  });
});
