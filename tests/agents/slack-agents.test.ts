import { createHmac } from 'node:crypto';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AgentsServer, createAgentsServer } from '../../src/agents/agents-server.ts';
import { createLookUps } from '../../src/agents/look-ups.ts';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLog } from '../../src/log.ts';
import { ANYBODY } from '../../src/people/eyes.ts';
import type { LocalSlack, User } from '../../src/playground/local-slack.ts';
import { isBots, wordsIn } from '../helpers/front-desk.ts';
import { aLibrary, aRole, noRouting } from '../helpers/roles.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

const source = { path: 'routing/security.yml', line: 4 };
const holders = [{ who: '@security-team', duty: null, away: null, source }];
const roles = () =>
  aLibrary(
    aRole({
      name: 'Security Engineer',
      routing: { ...noRouting, channel: '#security', people: '@security-team', holders },
    }),
  );

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let gus: User;
let agents: AgentsServer;
let url: string;

beforeEach(async () => {
  running = await runApp('http', { meetEvery: 100 });
  slack = running.slack;
  running.library = roles();
  ann = slack.addUser({ name: 'ann', fullName: 'Ann Archer' });
  gus = slack.addUser({ name: 'gus', fullName: 'Gus Guest', guest: true });
  slack.addGroup({ handle: 'security-team', users: [slack.addUser({ name: 'bo', fullName: 'Bo Berg' })] });
  const library = () => running.library;
  const answerer = createAnswerer(library);
  const slackAgents = {
    ...{ signingSecret: slack.signingSecret, admit: running.app.admit, now: Date.now },
    floor: { answerer, library },
  };
  agents = createAgentsServer({
    ...{ token: null, port: 0, library, version: '1', slack: slackAgents },
    lookUps: createLookUps(answerer, library, ANYBODY),
    log: createLog(
      'error',
      () => {},
      () => new Date(),
    ),
  });
  url = `http://127.0.0.1:${await agents.open()}/mcp`;
});

afterEach(async () => {
  await agents.close();
  await running.close();
});

/** Seconds by which the clock of the sender is ahead. */
function signed(body: string, { secret = slack.signingSecret, ahead = 0 } = {}): Record<string, string> {
  const stamp = String(Math.floor(Date.now() / 1000) + ahead);
  const hash = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': stamp, 'x-slack-signature': `v0=${hash}` };
}

/** The SDK's own client, which signs what it sends as Slack does. */
async function connect(): Promise<Client> {
  const client = new Client({ name: 'Slackbot', version: '1' });
  const fetchSigned = (address: string | URL, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(signed(String(init.body ?? '')))) headers.set(name, value);
    return fetch(address, { ...init, headers });
  };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { fetch: fetchSigned }));
  return client;
}

const forWhom = ({ id }: { readonly id: string }, team = slack.teamId) => ({
  _meta: { slack: { user_id: id, team_id: team } },
});

async function call(name: string, given: Record<string, unknown>, meta = {}): Promise<string> {
  const client = await connect();
  await client.listTools();
  const told = await client.callTool({ name, arguments: given, ...meta });
  await client.close();
  return JSON.stringify(told);
}

const post = (body: string, headers: Record<string, string>) =>
  fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
  });

test('members are told whom Slack shows them, and guests are not', async () => {
  const who = (user: User) => call('who_is_in', { role: 'security engineer' }, forWhom(user));
  await expect.poll(() => who(ann)).toContain('Bo Berg');
  const told = await who(gus);
  expect(told).toContain('to members of this workspace only');
  expect(told).not.toContain('Bo Berg');
});

test('a request is shown to whoever asks, to nobody else, and sent by nobody', async () => {
  const told = await call('open_request', { text: 'a leaked key', role: 'security' }, forWhom(ann));
  expect(told).toContain('"sent":false');
  expect(wordsIn(await slack.waitForMessage(slack.directMessageChannel(ann), isBots))).toContain(
    'a leaked key',
  );
  const client = await connect();
  const { tools } = await client.listTools();
  const tool = tools.find(({ name }) => name === 'open_request');
  expect(Object.keys(tool?.inputSchema.properties ?? {})).toEqual(['text', 'role']);
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint)).toHaveLength(tools.length - 1);
  await client.close();
});

describe('nothing is told', () => {
  test.each([
    ['where Slack names nobody', () => ({}), 'slack_identity_auth'],
    ['to somebody from elsewhere', () => forWhom({ id: 'U0ELSEWHERE' }), 'Only members of this workspace'],
    ['to somebody who has left', () => forWhom(slack.addUser({ deactivated: true })), 'Only members'],
    ['where the name is none', () => forWhom({ id: '<!channel>' }), 'slack_identity_auth'],
  ])('%s', async (_, meta, words) => {
    const given = meta();
    // A machine that is busy may first say that it cannot check in time.
    for (const name of ['search', 'open_request'])
      await expect
        .poll(() => call(name, { query: 'security', text: 'security' }, given), { timeout: 10_000 })
        .toMatch(new RegExp(`"isError":true.*${words}|${words}.*"isError":true`));
    const client = await connect();
    await expect(client.readResource({ uri: 'rolecall://roles', ...given })).rejects.toThrow(words);
    expect((await client.listTools()).tools.length).toBeGreaterThan(0);
    await client.close();
  });

  test('while Rolecall is paused', async () => {
    await running.store.pause.begin({ words: 'moving', since: Date.now() });
    await expect.poll(() => call('search', { query: 'security' }, forWhom(ann))).toContain('paused');
  });

  const LIST = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
  test.each([
    ['signed by somebody else', () => signed(LIST, { secret: 'another secret' })],
    ['for other words', () => signed(`${LIST} `)],
    ['old', () => signed(LIST, { ahead: -400 })],
    ['from the future', () => signed(LIST, { ahead: 400 })],
    [
      'without a time',
      () => ({
        'x-slack-signature': signed(LIST)['x-slack-signature'] ?? '',
        'x-slack-request-timestamp': '',
      }),
    ],
    ['without a signature', () => ({ 'x-slack-signature': '' })],
    ['with a token that nobody has', () => ({ authorization: 'Bearer null' })],
  ])('to what is %s', async (_, headers) => {
    const response = await post(LIST, headers());
    expect([response.status, await response.text()]).toEqual([
      401,
      expect.not.stringContaining('find_owner'),
    ]);
  });

  test.each([
    ['several messages in one', (body: string) => `[${body},${body}]`, 400],
    ['what is no JSON', () => '{', 400],
    ['what is too long', () => 'x'.repeat(70_000), 413],
  ])('to %s', async (_, write, status) => {
    const body = write(LIST);
    expect((await post(body, signed(body))).status).toBe(status);
  });
});
