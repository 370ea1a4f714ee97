import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AgentsServer, createAgentsServer } from '../../src/agents/agents-server.ts';
import { createLookUps } from '../../src/agents/look-ups.ts';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLog } from '../../src/log.ts';
import { ANYBODY } from '../../src/people/eyes.ts';
import type { Channel, LocalSlack, User } from '../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

const TOKEN = 'a-token-of-twenty-four-letters';
const KEY = 'someone committed an AWS key';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let security: Channel;
let agents: AgentsServer;
let client: Client;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp('http', { now: () => clock, meetEvery: 100 });
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann', mail: 'ann@example.com' });
  security = slack.addChannel({ name: 'security', members: [slack.addUser()], botIsMember: true });
  const library = () => running.library;
  agents = createAgentsServer({
    ...{ token: TOKEN, port: 0, library, version: '1', offer: running.app.offer },
    lookUps: createLookUps(createAnswerer(library), library, ANYBODY),
    log: createLog(
      'error',
      () => {},
      () => new Date(),
    ),
  });
  const address = new URL(`http://127.0.0.1:${await agents.open()}/mcp`);
  client = new Client({ name: 'test', version: '1' });
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers } }));
});

afterEach(async () => {
  expect(slack.refusals.filter(({ error }) => error !== 'user_not_found')).toEqual([]);
  await client.close();
  await agents.close();
  await running.close();
});

const open = (given: Record<string, unknown>) => client.callTool({ name: 'open_request', arguments: given });
const direct = () => slack.directMessageChannel(ann);

test('a program prepares, the person sees who would read it, and sends', async () => {
  const given = await open({ person: ann.id, text: KEY });
  expect(given).toMatchObject({ structuredContent: { sent: false, shownTo: 'ann' } });
  const shown = await slack.waitForMessage(direct(), isBots);
  expect(wordsIn(shown)).toContain(KEY);
  expect(wordsIn(shown)).toContain('Send this to #security');
  expect(slack.messages(security)).toEqual([]);
  await slack.click(ann, shown, 'request:start');
  const form = await formFor(slack, ann);
  expect(slack.messages(security)).toEqual([]);
  await slack.submit(ann, filledIn(form, { text: KEY }));
  expect(wordsIn(await slack.waitForMessage(security, isBots))).toContain(KEY);
});

test('nobody is shown one after the other, and nobody who is no member', async () => {
  const gus = slack.addUser({ name: 'gus', guest: true });
  const old = slack.addUser({ name: 'old', deactivated: true });
  for (const person of [gus.id, old.id, 'U0NOBODY1', 'who@example.com', '<@U1> everybody'])
    expect(await open({ person, text: KEY })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('no full member') }],
    });
  await expect
    .poll(async () => (await open({ person: 'ANN@example.com', text: KEY })).isError ?? false)
    .toBe(false);
  expect(await open({ person: ann.id, text: KEY })).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('Wait a minute') }],
  });
  clock += 61_000;
  expect(await open({ person: ann.id, text: KEY, role: 'security' })).not.toHaveProperty('isError', true);
  expect(slack.messages(direct()).filter(isBots)).toHaveLength(2);
});

test.each([
  ['no words', { person: 'U1', text: '  ' }],
  ['nobody', { text: KEY }],
  ['a role that there is not', { person: 'U1', text: KEY, role: 'astronaut' }],
  ['something else than words', { person: 'U1', text: { a: 1 } }],
  ['too many words', { person: 'U1', text: 'x'.repeat(1501) }],
])('with %s is refused in a sentence, and shown to nobody', async (_, given) => {
  const before = slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
  const told = await open(given).catch((error: Error) => ({
    isError: true,
    content: [{ text: error.message }],
  }));
  expect(told.isError).toBe(true);
  expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(before);
});
