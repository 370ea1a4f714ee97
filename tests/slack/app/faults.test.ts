import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;

beforeEach(async () => {
  running = await runApp();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
});

afterEach(async () => running.close());

const isBots = (message: PostedMessage) => message.botId !== undefined;

describe('requests that do not come from Slack', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const bodyOf = (user: string) =>
    `command=%2Frole&text=help&user_id=${user}&channel_id=C1&team_id=T1&trigger_id=1.1&response_url=http%3A%2F%2F127.0.0.1%2Fx`;
  const form = 'application/x-www-form-urlencoded';

  test.each([
    ['a forged signature', { signature: 'v0=0000' }],
    ['a stale time stamp', { timestamp: now() - 3600 }],
    ['a time stamp from the future', { timestamp: now() + 3600 }],
    ['a time stamp that is no number', { timestamp: 'tomorrow' }],
  ])('%s is refused', async (_, forged) => {
    const delivery = await slack.deliverRaw({ body: bodyOf('U1'), contentType: form, ...forged });
    expect(delivery.status).toBe(401);
  });

  test('a form whose content type names a charset is understood', async () => {
    const delivery = await slack.deliverRaw({
      body: bodyOf(ann.id),
      contentType: `${form}; charset=utf-8`,
    });
    expect(delivery.status).toBe(200);
    expect(JSON.stringify(delivery.body)).toContain('What you can ask');
  });

  test('garbage is refused and the app lives on', async () => {
    for (const garbage of ['', '[]', '{', '{"type":"event_callback"}', 'payload=%7B']) {
      await slack.deliverRaw({ body: garbage, contentType: 'application/json' });
    }
    expect((await slack.command(ann, general, '/role', 'help')).acked).toBe(true);
  });
});

describe('Slack in trouble', () => {
  test.each([
    ['an error page', { status: 500 }],
    ['a lost connection', { drop: true }],
    ['a short rate limit', { retryAfter: 1 }],
  ])('%s: the answer still arrives, once', async (_, fault) => {
    slack.failNext('chat.postMessage', fault, 1);
    await slack.mention(ann, general, 'platform engineer');
    await slack.waitForMessage(general, isBots, 6000);
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
  });

  test.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])(
    '%s: the person is told, with the reason',
    async (error) => {
      slack.failNext('chat.postMessage', { error }, 1);
      await slack.mention(ann, general, 'platform engineer');
      const word = await slack.waitForEphemeral(ann, () => true);
      expect(word.text).toContain(error);
      const reference = /reference:? ([0-9a-f]{8})|Rolecall: ([0-9a-f]{8})/.exec(word.text)?.[1];
      expect(running.logged.some((line) => reference !== undefined && line.includes(reference))).toBe(true);
    },
  );

  test('where not even that works, a direct message tells the person', async () => {
    slack.failNext('chat.postMessage', { error: 'is_archived' }, 1);
    slack.failNext('chat.postEphemeral', { error: 'is_archived' }, 1);
    await slack.mention(ann, general, 'platform engineer');
    const word = await slack.waitForMessage(slack.directMessageChannel(ann), isBots);
    expect(word.text).toContain('is_archived');
  });

  test('a response URL that fails leads to a word by another way', async () => {
    await slack.command(ann, general, '/role', 'platform-engineer');
    const [card] = slack.ephemerals(ann, general);
    slack.failNext('response_url', { status: 500 }, 2);
    await slack.click(ann, card as PostedMessage, 'ask:0');
    const word = await slack.waitForEphemeral(ann, (message) => message.text.includes('try again'));
    expect(word.text).toContain('Something went wrong');
  });
});

describe('what takes longer than Slack waits', () => {
  test.each(['http', 'socket'] as const)(
    'over %s, a command is acknowledged all the same and answered afterwards',
    async (way) => {
      await running.close();
      running = await runApp(way);
      slack = running.slack;
      ann = slack.addUser({ name: 'ann' });
      general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
      Object.assign(running.store.preferences, { of: () => sleep(3500, null) });
      const delivery = await slack.command(ann, general, '/role', 'what is my next level?');
      expect(delivery.acked).toBe(true);
      expect(slack.ephemerals(ann, general)).toEqual([]);
      const answer = await slack.waitForEphemeral(ann, ({ text }) => text !== '');
      expect(answer.text).not.toContain('Something went wrong');
      expect(running.logged.join('\n')).not.toContain('could not answer');
    },
  );
});

describe('a bug', () => {
  test('the person hears of it with a reference, and the log holds no word of theirs', async () => {
    running.library = new Proxy(running.library, {
      get() {
        throw new Error('a bug for the test');
      },
    });
    const delivery = await slack.command(ann, general, '/role', 'my secret question');
    expect(delivery.acked).toBe(true);
    expect(slack.ephemerals(ann, general)[0]?.text).toMatch(/Something went wrong.*[0-9a-f]{8}/s);
    const log = running.logged.join('\n');
    expect(log).toMatch(/Error at .*faults\.test\.ts:\d+:\d+/); // where it happened, but not its words
    expect(log).not.toContain('a bug for the test');
    expect(log).not.toMatch(/secret question/);
    expect(log).not.toContain(slack.botToken);
    expect(log).not.toContain(slack.signingSecret);
  });
});

describe('stopping', () => {
  test('lets the answer under way finish', async () => {
    slack.failNext('chat.postMessage', { delayMs: 700 }, 1);
    await slack.mention(ann, general, 'platform engineer');
    await running.app.stop();
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
    running.app.start = async () => ({ port: null });
    running.app.stop = async () => {};
  });
});

describe('buttons of old messages', () => {
  test('a role that has left the documents is said to be gone', async () => {
    await slack.mention(ann, general, 'platform engineer');
    const answer = await slack.waitForMessage(general, isBots);
    const { sampleLibrary, aLibrary, aRole } = await import('../../helpers/roles.ts');
    expect(sampleLibrary().role('platform-engineer')).toBeDefined();
    running.library = aLibrary(aRole({ name: 'Platform Owner' }));
    await slack.click(ann, answer, 'ask:0');
    const word = await slack.waitForEphemeral(ann, () => true);
    expect(word.text).toContain('No document describes platform-engineer any more');
    expect(JSON.stringify(word.blocks)).toContain('Platform Owner');
  });
});
