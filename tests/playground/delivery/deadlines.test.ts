import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../src/playground/local-slack.ts';
import { type SmallApp, startHttpApp, startSocketApp } from '../small-app.ts';

let slack: LocalSlack;
let app: SmallApp | undefined;
const open = async (options: LocalSlackOptions = {}) => {
  slack = await startLocalSlack(options);
};
afterEach(async () => {
  await app?.stop();
  app = undefined;
  await slack.close();
});
const ask = () => slack.command(slack.addUser(), slack.addChannel(), '/role', 'x');

test('an ack after three seconds is too late, and not applied', async () => {
  await open();
  app = await startHttpApp(slack, (bolt) =>
    bolt.command('/role', async ({ ack }) => {
      await sleep(3100);
      await ack('too late');
    }),
  );
  const user = slack.addUser();
  const delivery = await slack.command(user, slack.addChannel(), '/role', 'x');
  expect(delivery).toMatchObject({ acked: false, late: true });
  expect(delivery.ms).toBeGreaterThanOrEqual(2990);
  await sleep(300);
  expect(slack.ephemerals(user)).toEqual([]);
  expect(slack.refusals).toMatchObject([{ method: 'slash_commands /role', error: 'operation_timeout' }]);
});

test('over a socket, too', async () => {
  await open({ ackDeadlineMs: 50 });
  app = await startSocketApp(slack, (bolt) =>
    bolt.command('/role', async ({ ack }) => {
      await sleep(100);
      await ack('too late');
    }),
  );
  expect(await ask()).toMatchObject({ acked: false, late: true });
  await sleep(100);
  expect(slack.refusals).toMatchObject([{ error: 'operation_timeout' }]);
});

test('an app that throws before the ack, or cannot be reached, is recorded', async () => {
  await open({ ackDeadlineMs: 200 });
  slack.deliverTo('http://127.0.0.1:1/slack/events');
  expect(await ask()).toMatchObject({ acked: false, late: false });
  app = await startHttpApp(slack, () => undefined);
  expect(await ask()).toMatchObject({ acked: false });
  expect(slack.refusals.map(({ error }) => error)).toEqual(['dispatch_failed', 'operation_timeout']);
});

test('nobody listening is a mistake of the test', async () => {
  await open();
  await expect(ask()).rejects.toThrow('No socket is open');
});

test('the ack of a command may be a message, which must be a good one', async () => {
  await open();
  const acks = [
    'plain',
    { text: 'for all', response_type: 'in_channel' as const },
    { text: '<!here>' },
    { blocks: [] },
  ];
  app = await startHttpApp(slack, (bolt) =>
    bolt.command('/role', ({ ack, command }) => ack(acks[Number(command.text)] as string)),
  );
  const [user, channel] = [slack.addUser(), slack.addChannel()];
  for (const index of ['0', '1', '2', '3']) await slack.command(user, channel, '/role', index);
  expect(slack.ephemerals(user).map(({ text }) => text)).toEqual(['plain']);
  expect(slack.messages(channel).map(({ text }) => text)).toEqual(['for all']);
  expect(slack.refusals.map(({ error }) => error)).toEqual(['broadcast', 'no_text']);
});

/** An app that says yes only to the n-th request, and keeps what Slack said about retries. */
async function stubborn(yesTo: number) {
  const retries: unknown[] = [];
  const server = createServer(async (request, response) => {
    const { event } = JSON.parse(await text(request));
    if (event.type !== 'app_mention') return void response.writeHead(200).end(); // what is said, is told as well
    retries.push([request.headers['x-slack-retry-num'], request.headers['x-slack-retry-reason']]);
    response.writeHead(retries.length === yesTo ? 200 : 500).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { retries, stop: async () => void server.close() };
}

test('an event that is not acknowledged comes again, if wanted, until it is', async () => {
  await open({ eventRetryDelaysMs: [0, 10, 20] });
  const { retries, stop } = await stubborn(3);
  const delivery = await slack.mention(slack.addUser(), slack.addChannel({ botIsMember: true }), 'hi');
  expect(delivery).toMatchObject({ acked: false, status: 500 });
  await expect.poll(() => retries.length).toBe(3);
  await sleep(50);
  const reason = 'http_error';
  expect(retries).toEqual([
    [undefined, undefined],
    ['1', reason],
    ['2', reason],
  ]);
  await stop();
});

test('what comes while the app is down: commands fail at once, events come again', async () => {
  await open({ eventRetryDelaysMs: [50] });
  slack.deliverTo('http://127.0.0.1:1/slack/events');
  const user = slack.addUser();
  expect(await ask()).toMatchObject({ acked: false, late: false });
  expect(await slack.mention(user, slack.addChannel({ botIsMember: true }), 'hi')).toMatchObject({
    acked: false,
  });
  const { retries, stop } = await stubborn(1);
  await expect.poll(() => retries).toEqual([['1', 'connection_failed']]);
  await stop();
});

test('several replicas get deliveries in turn; a redelivery goes where it is sent', async () => {
  await open();
  const seen: string[] = [];
  const start = async (name: string) => {
    const server = createServer((_request, response) => {
      seen.push(name);
      response.end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
  };
  const [a, b] = [await start('a'), await start('b')];
  slack.deliverTo([a.url, b.url]);
  const first = await ask();
  await ask();
  await ask();
  expect(seen).toEqual(['a', 'b', 'a']);
  await slack.redeliver(first, 1, a.url);
  await slack.redeliver(first, 1, a.url);
  expect(seen.slice(3)).toEqual(['a', 'a']);
  for (const { server } of [a, b]) server.close();
});

test('a test can send an event again itself: Bolt sees the same event with its retry number', async () => {
  await open();
  const seen: unknown[] = [];
  app = await startHttpApp(slack, (bolt) =>
    bolt.event('app_mention', async ({ body, context }) => {
      seen.push([body.event_id, context.retryNum, context.retryReason]);
    }),
  );
  const first = await slack.mention(slack.addUser(), slack.addChannel({ botIsMember: true }), 'hi');
  expect(await slack.redeliver(first, 2)).toMatchObject({ acked: true });
  const id = first.envelope?.payload.event_id;
  await expect
    .poll(() => seen)
    .toEqual([
      [id, undefined, undefined],
      [id, 2, 'http_timeout'],
    ]);
});

test('after close nothing listens', async () => {
  await open();
  await slack.close();
  await expect(fetch(`${slack.apiUrl}auth.test`)).rejects.toThrow();
});
