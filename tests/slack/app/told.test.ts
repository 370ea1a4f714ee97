import { afterEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/lexicon/questions/command-words.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import type { PlannedFault } from '../../../src/playground/workspace/planned-fault.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;

async function open(transport: Transport) {
  running = await runApp(transport);
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann', admin: true });
  sam = slack.addUser({ name: 'sam' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  slack.addChannel({ name: 'ask-anything', members: [sam], botIsMember: true });
}

afterEach(() => running?.close());

const TRANSPORTS: readonly Transport[] = ['http', 'socket'];

/** What a sub-command needs of Slack after its acknowledgement. */
const NEEDS: Readonly<Record<string, 'views.open' | 'response_url'>> = {
  ask: 'views.open',
  growth: 'views.open',
  'growth markdown': 'response_url',
  gaps: 'response_url',
  here: 'response_url',
  requests: 'response_url',
  stats: 'response_url',
};

const FAULTS: readonly (readonly [string, PlannedFault])[] = [
  ['asks to slow down', { status: 429, retryAfter: 2 }],
  ['answers with 500', { status: 500 }],
  ['breaks off', { drop: true }],
  ['has a bad day', { error: 'fatal_error' }],
];

/** Whose answer is the acknowledgement itself. */
const ANSWERED_AT_ONCE = ['people'];

test('every sub-command is in the table', () => {
  const tried = new Set([...ANSWERED_AT_ONCE, ...Object.keys(NEEDS).map((text) => text.split(' ')[0])]);
  expect(COMMANDS.filter((name) => !tried.has(name))).toEqual([]);
});

describe.each(TRANSPORTS)('over %s, whoever asked is told', (transport) => {
  describe.each(FAULTS)('when Slack %s', (_, fault) => {
    test.each(Object.entries(NEEDS))('after `/role %s`, which needs %s', async (text, method) => {
      await open(transport);
      const isRetried = method === 'views.open' && !('error' in fault) && !('retryAfter' in fault);
      slack.failNext(method, fault, isRetried ? 3 : 1);
      await slack.command(ann, general, '/role', text);
      const word = await slack.waitForEphemeral(ann, (it) => /try again/i.test(it.text), 9_000);
      expect(word.text).toMatch(/Something went wrong|Slack refused/);
      expect(running.logged.some((line) => line.includes('could not tell the person'))).toBe(false);
    });
  });
});

describe.each(TRANSPORTS)('over %s, a form whose opening was answered too late or never', (transport) => {
  test.each([
    ['ask', 'word for word'],
    ['growth', 'growth'],
  ])('`/role %s` is filled all the same', async (text, words) => {
    await open(transport);
    slack.failNext('views.open', { drop: true, after: true });
    await slack.command(ann, general, '/role', text);
    const form = await slack.waitForModal(ann, (view) => !wordsIn(view).includes('One moment'));
    expect(wordsIn(form)).toContain(words);
  });
});

describe.each(TRANSPORTS)('over %s, a click that is delivered or made twice', (transport) => {
  const becomes = (card: PostedMessage, words: string) =>
    slack.waitForMessage(security, (it) => it.ts === card.ts && wordsIn(it).includes(words));

  async function aCard() {
    await open(transport);
    await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    return slack.waitForMessage(security, isBots);
  }
  async function twice(action: string, by: User, on: PostedMessage) {
    const delivery = await slack.click(by, on, action);
    await slack.redeliver(delivery);
    await slack.click(by, on, action);
    await new Promise((done) => setTimeout(done, 500));
    return slack.ephemerals(by).map(({ text }) => text);
  }

  test('is silent: Claim, Hand back, Resolve, Reopen', async () => {
    const card = await aCard();
    const at = () => slack.current(card) as PostedMessage;
    expect(await twice('request:claim', sam, at())).toEqual([]);
    const claimed = await becomes(card, 'Claimed');
    expect(await twice('request:release', sam, claimed)).toEqual([]);
    await becomes(card, 'Open');
    expect(await twice('request:resolve', sam, at())).toEqual([]);
    const resolved = await becomes(card, 'Resolved');
    expect(await twice('request:reopen', sam, resolved)).toEqual([]);
    await becomes(card, 'Open');
  });

  test('of somebody else is not', async () => {
    const card = await aCard();
    const claimed = async () => {
      await slack.click(sam, slack.current(card) as PostedMessage, 'request:claim');
      return becomes(card, 'Claimed');
    };
    const shown = await claimed();
    await slack.click(sam, shown, 'request:release');
    await becomes(card, 'Open');
    slack.invite(ann, security);
    await slack.click(ann, shown, 'request:release').catch(() => {});
    expect((await running.store.requests.list({ limit: 1 }))[0]?.state).toBe('open');
  });
});
