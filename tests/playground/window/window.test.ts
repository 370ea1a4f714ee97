import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { furnish } from '../../../src/playground/window/furnish.ts';
import { openWindow, type PlaygroundWindow } from '../../../src/playground/window/open-window.ts';
import { asSent } from '../../../src/playground/window/showing/typed-text.ts';
import type { Deed, Outcome, Snapshot } from '../../../src/playground/window/wire.ts';

let slack: LocalSlack;
let window: PlaygroundWindow;

const person = (handle: string, guest = false) => ({ handle, fullName: handle, title: '', guest });

beforeEach(async () => {
  slack = await startLocalSlack();
  const cast = await furnish(slack, {
    workspace: 'Harbor',
    people: [person('mia'), person('sam'), person('rosa', true)],
    channels: [
      { name: 'general', private: false, people: ['mia', 'sam', 'rosa'] },
      { name: 'tower', private: false, people: ['sam'] },
      { name: 'secrets', private: true, people: ['sam'] },
    ],
    groups: [{ handle: 'keepers', people: ['sam'] }],
    lines: [{ by: 'sam', channel: 'general', text: 'hello' }],
  });
  window = await openWindow(slack, { cast, tour: [], port: 0 });
});

afterEach(async () => {
  await window.close();
  await slack.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(window.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, headers, method: body === undefined ? 'GET' : 'POST' },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const key = () => ({
  authorization: `Bearer ${new URLSearchParams(new URL(window.url).hash.slice(1)).get('key')}`,
});
const look = async (as: string, channel = 'general', thread = ''): Promise<Snapshot> =>
  JSON.parse((await ask(`/api/state?${new URLSearchParams({ as, channel, thread })}`, key())).body);
const act = async (as: string, deed: Deed): Promise<Outcome> =>
  JSON.parse((await ask(`/api/deed?as=${as}`, key(), JSON.stringify(deed))).body);
const names = ({ channels }: Snapshot) => channels.map(({ name }) => name).sort();
const idOf = (name: string) => slack.channels().find((channel) => channel.name === name)?.id ?? '';

test('only whoever has the address of this start gets in', async () => {
  expect((await ask('/api/state')).status).toBe(401);
  expect((await ask('/api/state', { authorization: 'Bearer guessed' })).status).toBe(401);
  expect((await ask('/api/state', key())).status).toBe(200);
});

test.each([
  ['another name for this machine', { host: 'evil.example:80' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['another page', { origin: 'https://evil.example' }],
  ['a sandboxed page', { origin: 'null' }],
])('a request from %s is turned away, key or not', async (_from, headers) => {
  expect((await ask('/', headers)).status).toBe(403);
  expect((await ask('/api/state', { ...key(), ...headers })).status).toBe(403);
});

test('its page may load nothing from elsewhere, and nobody may frame it or read it', async () => {
  const { status, headers } = await ask('/');
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(rule);
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/parts/../../../package.json',
  '/tsconfig.json',
  '/win.ts',
  '/nothing.js',
])('serves the page’s own files only: not %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('each person sees the channels that they would see in Slack', async () => {
  expect(names(await look('mia'))).toEqual(['Rolecall', 'general', 'tower']);
  expect(names(await look('sam'))).toEqual(['Rolecall', 'general', 'secrets', 'tower']);
  expect(names(await look('rosa'))).toEqual(['Rolecall', 'general']);
});

test('what stood there before counts as read, what comes is unread, for everybody but its author', async () => {
  const general = idOf('general');
  await act('mia', { kind: 'say', channel: general, text: 'anyone, @sam? or @keepers?' });
  const unread = async (as: string) => {
    const line = (await look(as)).channels.find(({ name }) => name === 'general');
    return [line?.unread, line?.mentions];
  };
  expect([await unread('mia'), await unread('sam'), await unread('rosa')]).toEqual([
    [0, 0],
    [1, 1],
    [1, 0],
  ]);
  await act('sam', { kind: 'read', channel: general });
  expect(await unread('sam')).toEqual([0, 0]);
});

test('replies stand in the thread, and are counted in the channel', async () => {
  const general = idOf('general');
  const first = (await look('mia')).messages[0];
  await act('mia', { kind: 'say', channel: general, text: 'hi sam', threadTs: first?.ts });
  const seen = await look('sam', 'general', first?.ts);
  expect(seen.messages.map(({ text, replies }) => [text, replies])).toEqual([['hello', 1]]);
  expect(seen.thread.map(({ text }) => text)).toEqual(['hello', 'hi sam']);
});

test.each([
  ['/dance', undefined, '/dance is no command here. There is /role.'],
  [
    '/role list',
    '1.000001',
    '/role does not work in threads, as everywhere in Slack. Mention @rolecall instead.',
  ],
  ['  ', undefined, 'There is nothing to send yet.'],
])('%j cannot be sent, and a sentence says why', async (text, threadTs, reason) => {
  const said = await act('mia', { kind: 'say', channel: idOf('general'), text, threadTs });
  expect(said).toEqual({ ok: false, reason });
});

test('a guest cannot act where they were not invited, and nobody can click what is gone', async () => {
  const outside = await act('rosa', { kind: 'say', channel: idOf('tower'), text: 'hi' });
  expect(outside).toEqual({ ok: false, reason: 'rosa is no member of tower, and cannot act there.' });
  const on = { kind: 'message', channel: idOf('general'), ts: '1.000001' } as const;
  const gone = await act('mia', { kind: 'click', on, blockId: 'b', actionId: 'a' });
  expect(gone).toEqual({ ok: false, reason: 'This message is gone.' });
});

test('what is no deed is turned away', async () => {
  expect((await ask('/api/deed?as=mia', key(), '{"kind":"steal"}')).status).toBe(400);
  expect((await ask('/api/deed?as=mia', key(), 'garbage')).status).toBe(400);
});

test('a taken port is no obstacle', async () => {
  const cast = { workspace: 'Second', members: [] };
  const second = await openWindow(slack, { cast, tour: [], port: Number(new URL(window.url).port) });
  expect(new URL(second.url).port).not.toBe(new URL(window.url).port);
  await second.close();
});

test('known names become mentions, and nothing else does', () => {
  const known = {
    users: new Map([['sam', 'U1']]),
    groups: new Map([['keepers', 'S1']]),
    channels: new Map([['tower', 'C1']]),
  };
  expect(asSent('@sam, see #tower (@keepers). mail@sam @bob <@U1> a&b', known)).toBe(
    '<@U1>, see <#C1|tower> (<!subteam^S1|@keepers>). mail@sam @bob &lt;@U1&gt; a&amp;b',
  );
  expect(asSent('@Sam, @KEEPERS', known)).toBe('<@U1>, <!subteam^S1|@keepers>');
});
