import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createHealthDesk, type Vitals } from '../../src/slack/health.ts';
import { createHealthServer } from '../../src/slack/health-server.ts';
import { type RunningApp, runApp, type Transport } from '../helpers/running-app.ts';

let running: RunningApp | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(transport: Transport): Promise<RunningApp> {
  running = await runApp(transport, {}, { healthPort: 0 });
  return running;
}

async function ask({ port }: { readonly port: number | null }, path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return { status: response.status, text: await response.text() };
}

describe.each(['http', 'socket'] as const)('over %s', (transport) => {
  test('all is well', async () => {
    const app = await start(transport);
    expect(await ask(app, '/healthz')).toEqual({ status: 200, text: 'Rolecall is well.\n' });
    expect(await ask(app, '/livez')).toEqual({ status: 200, text: 'Rolecall lives.\n' });
    expect((await ask(app, '/healthz?from=probe')).status).toBe(200);
    expect((await ask(app, '/healthz', { method: 'HEAD' })).status).toBe(200);
  });

  test('anything else is answered with no', async () => {
    const app = await start(transport);
    expect((await ask(app, '/')).status).toBe(404);
    expect((await ask(app, '/healthz', { method: 'POST' })).status).toBeGreaterThanOrEqual(404);
  });
});

test('a socket that Slack closed: not ready until it is open again', async () => {
  const app = await start('socket');
  app.slack.disconnectSocket();
  await app.slack.waitForClosedSockets();
  const { status, text } = await ask(app, '/healthz');
  expect(status).toBe(503);
  expect(text).toBe('Rolecall is not connected to Slack at the moment. It tries again by itself.\n');
});

test('in Socket Mode no port is opened unless one is set', async () => {
  running = await runApp('socket');
  expect(running.port).toBeNull();
});

test('a port that is taken is no reason to hang', async () => {
  const app = await start('socket');
  const transport = { kind: 'socket', appToken: 'xapp-1', healthPort: app.port ?? 0 } as const;
  const second = createHealthServer(() => {}, transport);
  await expect(second.open()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close();
});

/** The desk alone, for states that a whole app is not brought into easily. */
async function askDesk(vitals: Partial<Vitals>, work: (port: number) => Promise<void>): Promise<void> {
  const well = { isStopping: () => false, isConnected: () => true, reachDatabase: async () => {} };
  const server = createServer(createHealthDesk({ ...well, ...vitals })).listen(0);
  const address = server.address();
  await work(typeof address === 'object' && address ? address.port : 0);
  server.close();
}

test('a database that is away: not ready, but alive, for a restart would not bring it back', () =>
  askDesk({ reachDatabase: () => Promise.reject(new Error('postgres://user:secret@db')) }, async (port) => {
    expect(await ask({ port }, '/healthz')).toEqual({
      status: 503,
      text: 'The database does not answer. Rolecall goes on as soon as it does.\n',
    });
    expect((await ask({ port }, '/livez')).status).toBe(200);
  }));

test('while it stops it says so', () =>
  askDesk({ isStopping: () => true }, async (port) => {
    const text = 'Rolecall is stopping: it finishes what it has begun.\n';
    expect(await ask({ port }, '/healthz')).toEqual({ status: 503, text });
  }));

test('however many ask at once, the database is asked once', () => {
  let asked = 0;
  let answer = () => {};
  const reachDatabase = () => {
    asked++;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  };
  return askDesk({ reachDatabase }, async (port) => {
    const all = Array.from({ length: 20 }, () => ask({ port }, '/healthz'));
    while (asked === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let i = 0; i < 5; i++) await ask({ port }, '/livez'); // by now all the others have come in
    expect(asked).toBe(1);
    answer();
    expect((await Promise.all(all)).every(({ status }) => status === 200)).toBe(true);
  });
});
