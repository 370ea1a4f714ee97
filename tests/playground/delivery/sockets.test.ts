import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { call } from '../api/call.ts';
import { listen } from '../listeners.ts';
import { startSocketApp } from '../small-app.ts';

let slack: LocalSlack;
beforeEach(async () => {
  slack = await startLocalSlack();
});
afterEach(() => slack.close());

const address = async () =>
  String((await call(slack, 'apps.connections.open', {}, { token: slack.appToken })).url);

/** A bare connection that keeps what it was sent and acknowledges every envelope. */
async function connect(url: string) {
  const frames: { type: string; reason?: string; [key: string]: unknown }[] = [];
  const socket = new WebSocket(url);
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    frames.push(frame);
    if (frame.envelope_id) socket.send(JSON.stringify({ envelope_id: frame.envelope_id }));
  });
  await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
  return { socket, frames };
}

test('a socket greets, and its ticket opens no second one', async () => {
  const url = await address();
  const { frames } = await connect(url);
  expect(frames[0]).toMatchObject({
    type: 'hello',
    num_connections: 1,
    debug_info: { approximate_connection_time: 3600 },
  });
  await expect(connect(url)).rejects.toThrow();
});

test('payloads go to the connections in turn, each to one of them', async () => {
  const both = [await connect(await address()), await connect(await address())];
  const [user, channel] = [slack.addUser(), slack.addChannel({ botIsMember: true })];
  await slack.command(user, channel, '/role', 'a');
  await slack.mention(user, channel, 'b');
  const got = both.map(({ frames }) => frames.slice(1));
  const event = (type: string) => ({
    ...{ type: 'events_api', accepts_response_payload: false, retry_attempt: 0 },
    payload: { type: 'event_callback', event: { type } },
  });
  // A mention is two events: that somebody wrote, and that they mean the app.
  expect(got).toMatchObject([
    [
      { type: 'slash_commands', accepts_response_payload: true, payload: { command: '/role' } },
      event('app_mention'),
    ],
    [event('message')],
  ]);
});

test('an event that is sent again says so', async () => {
  const { frames } = await connect(await address());
  const first = await slack.mention(slack.addUser(), slack.addChannel({ botIsMember: true }), 'b');
  await slack.redeliver(first, 1);
  const last = frames.at(-1);
  expect(last).toMatchObject({
    retry_attempt: 1,
    retry_reason: 'http_timeout',
    payload: first.envelope?.payload,
  });
  expect(frames.filter(({ envelope_id }) => envelope_id === last?.envelope_id)).toHaveLength(1);
});

test('the eleventh connection is sent away', async () => {
  for (let count = 0; count < 10; count += 1) await connect(await address());
  expect((await connect(await address())).frames).toEqual([
    { type: 'disconnect', reason: 'too_many_websockets' },
  ]);
});

test('a connection that dies before the ack leaves the payload unanswered', async () => {
  const socket = new WebSocket(await address());
  socket.on('message', (data) => String(data).includes('envelope_id') && socket.terminate());
  await slack.waitForSockets();
  const delivery = await slack.command(slack.addUser(), slack.addChannel(), '/role', 'a');
  expect(delivery).toMatchObject({ acked: false, late: false });
  expect(slack.refusals).toMatchObject([{ error: 'dispatch_failed' }]);
});

test('between two connections nobody hears: Slack says so to the person, and sends events again', async () => {
  await slack.close();
  slack = await startLocalSlack({ eventRetryDelaysMs: [100] });
  const first = await connect(await address());
  const [user, channel] = [slack.addUser(), slack.addChannel({ botIsMember: true })];
  first.socket.close();
  await slack.waitForClosedSockets();
  expect(await slack.command(user, channel, '/role', 'a')).toMatchObject({
    acked: false,
    reason: 'no socket is open',
  });
  await slack.mention(user, channel, 'b');
  const { frames } = await connect(await address());
  await expect.poll(() => frames[1]).toMatchObject({ type: 'events_api', retry_attempt: 1 });
});

test('Bolt reconnects when it is told to, and works on', async () => {
  const app = await startSocketApp(slack, listen);
  const user = slack.addUser();
  slack.disconnectSocket('refresh_requested');
  await slack.waitForClosedSockets();
  await slack.waitForSockets(1);
  await slack.command(user, slack.addChannel(), '/role', 'again');
  expect(await slack.waitForEphemeral(user)).toMatchObject({ text: 'you asked again' });
  expect(slack.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(2);
  expect(slack.refusals).toEqual([]);
  await app.stop();
});
