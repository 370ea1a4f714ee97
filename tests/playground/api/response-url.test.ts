import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Channel,
  type LocalSlack,
  type PostedMessage,
  startLocalSlack,
  type User,
} from '../../../src/playground/local-slack.ts';
import { buttons } from '../listeners.ts';
import { type SmallApp, startHttpApp } from '../small-app.ts';
import { call } from './call.ts';

let slack: LocalSlack;
let app: SmallApp;
let now: number;
let user: User;
let channel: Channel;
beforeEach(async () => {
  now = Date.now();
  slack = await startLocalSlack({ now: () => now });
  app = await startHttpApp(slack, (bolt) => {
    bolt.command('/role', ({ ack }) => ack());
    bolt.action(/.*/, ({ ack }) => ack());
  });
  user = slack.addUser();
  channel = slack.addChannel({ botIsMember: true });
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

async function answer(url: string, message: object = { text: 'a' }, contentType = 'application/json') {
  const headers = { 'content-type': contentType };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) });
  return `${response.status} ${await response.text()}`;
}

describe('of a command', () => {
  const urlOf = async () =>
    String((await slack.command(user, channel, '/role', 'x')).envelope?.payload.response_url);

  test('works five times', async () => {
    const url = await urlOf();
    for (const _ of [1, 2, 3, 4, 5]) expect(await answer(url)).toBe('200 ok');
    expect(await answer(url)).toBe('404 used_url');
    expect(slack.ephemerals(user)).toHaveLength(5);
    expect(slack.refusals).toMatchObject([{ method: 'response_url', error: 'used_url' }]);
  });

  test('works for thirty minutes', async () => {
    const url = await urlOf();
    now += 30 * 60 * 1000;
    expect(await answer(url)).toBe('200 ok');
    now += 1;
    expect(await answer(url)).toBe('404 expired_url');
    expect(await answer(`${url}0`)).toBe('404 invalid_url');
  });

  test.each([
    [{ text: '' }, 'no_text'],
    [{ blocks: [{ type: 'divider' }] }, 'no_text_fallback'],
    [{ text: 'a', replace_original: true }, 'no_original_message'],
    [{ text: 'a', response_type: 'public' }, 'invalid_response_type'],
    [{ text: 'a', responseType: 'in_channel' }, 'invalid_arguments'],
    [{ text: 'a', response_type: 'in_channel', thread_ts: '1.1' }, 'thread_not_found'],
  ])('takes messages only if they are good: %j', async (message, error) => {
    expect(await answer(await urlOf(), message)).toBe(`400 ${error}`);
    expect(slack.refusals).toMatchObject([{ method: 'response_url', error }]);
  });

  test('wants JSON', async () => {
    expect(await answer(await urlOf(), {}, 'text/plain')).toBe('400 invalid_payload');
  });

  test('answers in a thread', async () => {
    const { ts } = await slack.write(user, channel, 'a question');
    const message = { text: 'a', response_type: 'in_channel', thread_ts: ts, replace_original: false };
    expect(await answer(await urlOf(), message)).toBe('200 ok');
    expect(slack.messages(channel)[1]).toMatchObject({ botId: slack.botId, threadTs: ts });
  });
});

describe('of a click', () => {
  const clicked = async (on: PostedMessage) =>
    String((await slack.click(user, on, 'share')).envelope?.payload.response_url);
  const posted = async () => {
    await call(slack, 'chat.postMessage', { channel: channel.id, text: 'a', blocks: buttons });
    return slack.waitForMessage(channel);
  };

  test('replaces and deletes the message', async () => {
    const message = await posted();
    const url = await clicked(message);
    expect(await answer(url, { text: 'b', replace_original: true })).toBe('200 ok');
    expect(slack.current(message)).toMatchObject({ text: 'b', blocks: [], edited: true });
    expect(await answer(url, { delete_original: true })).toBe('200 ok');
    expect(slack.messages(channel)).toEqual([]);
    expect(await answer(url, { text: 'c', replace_original: true })).toBe('400 message_not_found');
  });

  test('cannot change who sees it', async () => {
    const url = await clicked(await posted());
    const hide = { text: 'b', replace_original: true, response_type: 'ephemeral' };
    expect(await answer(url, hide)).toBe('400 cant_change_visibility');
  });

  test('the payload tells of the message, of its state now, and of nothing when it is ephemeral', async () => {
    const message = await posted();
    await call(slack, 'chat.update', { channel: channel.id, ts: message.ts, text: 'now', blocks: buttons });
    const seen = (await slack.click(user, message, 'pick', { choice: 'a' })).envelope?.payload;
    expect(seen).toMatchObject({
      container: { message_ts: message.ts, channel_id: channel.id, is_ephemeral: false },
      message: { text: 'now', ts: message.ts },
      actions: [{ action_id: 'pick', block_id: 'row', selected_option: { value: 'a' } }],
    });
    const hidden = { channel: channel.id, user: user.id, text: 'psst', blocks: buttons };
    slack.invite(user, channel);
    await call(slack, 'chat.postEphemeral', hidden);
    const ephemeral = await slack.waitForEphemeral(user);
    const payload = (await slack.click(user, ephemeral, 'share')).envelope?.payload;
    expect(payload).toMatchObject({ container: { is_ephemeral: true }, actions: [{ value: 'v1' }] });
    expect(payload).not.toHaveProperty('message');
  });
});
