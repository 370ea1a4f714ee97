import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { program } from '../../../src/installation.ts';
import { createLog } from '../../../src/log.ts';
import { createHealthMonitor, type Vitals } from '../../../src/slack/health/health.ts';
import { createHealthServer } from '../../../src/slack/health/health-server.ts';
import { createWatch, type WatchNeeds } from '../../../src/slack/health/watch.ts';
import { makeSmallDisk } from '../../helpers/machine/small-disk.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

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
  app.slack.disconnectSocket('link_disabled');
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

/** The monitor alone, for states that a whole app is not brought into easily. */
async function askDesk(vitals: Partial<Vitals>, work: (port: number) => Promise<void>): Promise<void> {
  const well = {
    isStopping: () => false,
    isConnected: () => true,
    isPaused: () => false,
    complaint: async () => null,
  };
  const server = createServer(createHealthMonitor({ ...well, ...vitals })).listen(0);
  const address = server.address();
  await work(typeof address === 'object' && address ? address.port : 0);
  server.close();
}

const quiet = createLog(
  'error',
  () => {},
  () => new Date(),
);

/** The watch over a store of which these parts are broken. */
const watchOver = (store: Partial<WatchNeeds['store']>, log = quiet) =>
  createWatch({
    store: {
      complaint: async () => null,
      errands: { overdue: async () => ({ count: 0, oldest: null }) },
      ...store,
    },
    isPaused: () => false,
    now: () => 3_600_000,
    log,
  });

const AWAY = 'The database does not answer. Rolecall goes on as soon as it does.';

test('a database that is away: not ready, but alive, for a restart would not bring it back', () =>
  askDesk(watchOver({ complaint: async () => AWAY }), async (port) => {
    expect(await ask({ port }, '/healthz')).toEqual({ status: 503, text: `${AWAY}\n` });
    expect((await ask({ port }, '/readyz')).status).toBe(503);
    expect((await ask({ port }, '/livez')).status).toBe(200);
  }));

test('a store that fails in a way of its own gives no secret away', () => {
  const complaint = () => Promise.reject(new Error('postgres://user:secret@db'));
  return askDesk(watchOver({ complaint }), async (port) => {
    const { status, text } = await ask({ port }, '/healthz');
    expect(status).toBe(503);
    expect(text).toMatch(/^The database does not answer in time\./);
  });
});

test('errands that are overdue: somebody is to be woken, but work may still be sent here', () => {
  const oldest = {
    ...({ id: 'R1-1-0', kind: 'card', subject: 'R1', failures: 9, isUnderWay: false } as const),
    ...{ createdAt: 0, dueAt: 0, lastError: 'not_in_channel' },
  };
  const errands = { overdue: async () => ({ count: 2, oldest }) };
  return askDesk(watchOver({ errands }), async (port) => {
    expect(await ask({ port }, '/healthz')).toEqual({
      status: 503,
      text: `2 errands are overdue, the oldest for 60 minutes: the card of R1 (not_in_channel). See: ${program} errands\n`,
    });
    expect((await ask({ port }, '/readyz')).status).toBe(200);
  });
});

test('while it is paused it is well, and says so', () =>
  askDesk({ isPaused: () => true }, async (port) => {
    const { status, text } = await ask({ port }, '/healthz');
    expect({ status, text }).toEqual({
      status: 200,
      text: `Rolecall is paused, and takes nothing on. To go on: ${program} resume\n`,
    });
  }));

test('while it stops it says so', () =>
  askDesk({ isStopping: () => true }, async (port) => {
    const text = 'Rolecall is stopping: it finishes what it has begun.\n';
    expect(await ask({ port }, '/healthz')).toEqual({ status: 503, text });
  }));

test('however many ask at once, the database is asked once', () => {
  let asked = 0;
  let answer = () => {};
  const complaint = () => {
    asked++;
    return new Promise<null>((resolve) => {
      answer = () => resolve(null);
    });
  };
  return askDesk(watchOver({ complaint }), async (port) => {
    const all = Array.from({ length: 20 }, () => ask({ port }, '/healthz'));
    while (asked === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let i = 0; i < 5; i++) await ask({ port }, '/livez'); // by now all the others have come in
    expect(asked).toBe(1);
    answer();
    expect((await Promise.all(all)).every(({ status }) => status === 200)).toBe(true);
  });
});

test('a database file that is deleted while the bot runs is noticed, and nothing more is taken on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-health-'));
  running = await runApp('http', { databaseUrl: `file:${join(folder, 'rolecall.db')}` });
  expect((await ask(running, '/healthz')).status).toBe(200);
  rmSync(folder, { recursive: true });
  await expect.poll(async () => (await ask(running as RunningApp, '/healthz')).status).toBe(503);
  expect((await ask(running, '/healthz')).text).toMatch(/^The database file was deleted or moved away while/);
});

const disk = makeSmallDisk(4);
if ('missing' in disk) test.skip(`a full disk (${disk.missing})`, () => {});
else
  test('a full disk is noticed, and that there is room again', async () => {
    onTestFinished(disk.remove);
    running = await runApp('http', { databaseUrl: `file:${join(disk.folder, 'rolecall.db')}` });
    const app = running;
    disk.fill();
    await expect.poll(async () => (await ask(app, '/healthz')).status).toBe(503);
    expect((await ask(app, '/healthz')).text).toMatch(/^The disk that holds the database is full/);
    disk.empty();
    await expect.poll(async () => (await ask(app, '/healthz')).status).toBe(200);
  });
