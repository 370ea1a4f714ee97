import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWebHook } from '../../src/agents/web-hook.ts';
import type { Channel, LocalSlack, User } from '../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';
const SECRET = `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`;

interface Heard {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let heard: Heard[];
let statuses: number[];
let receiver: Server;
let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;
let child: ChildProcess | null;

beforeEach(async () => {
  [heard, statuses, child] = [[], [], null];
  receiver = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    heard.push({ url: request.url ?? '', headers: request.headers, text });
    response.writeHead(statuses.shift() ?? 201).end('{}');
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
});

afterEach(async () => {
  child?.kill();
  receiver.close();
  await running.close();
});

const addressOf = (port: number) => `http://127.0.0.1:${port}`;
const receiverAddress = () => addressOf((receiver.address() as AddressInfo).port);

async function open(url = receiverAddress(), withWords = false, now = Date.now) {
  const hook = createWebHook({ url: `${url}/events`, secret: SECRET, withWords, fetch, now });
  running = await runApp('http', { hook, now });
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  sam = slack.addUser({ name: 'sam' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  slack.addChannel({ name: 'security-private', private: true, members: [sam], botIsMember: true });
}

async function send(flags: readonly string[] = []) {
  await slack.command(ann, general, '/role', `ask ${KEY}`);
  await slack.submit(ann, filledIn(await formFor(slack, ann), { flags }));
}

const types = () => heard.map(({ text }) => JSON.parse(text).type);

test('each event is posted once, signed, and names neither people nor what they wrote', async () => {
  await open();
  await send();
  const card = await slack.waitForMessage(security, isBots);
  await slack.click(sam, card, 'request:claim');
  await expect.poll(types, { timeout: 10_000 }).toEqual(['request.submitted', 'request.claimed']);
  for (const { headers, text, url } of heard) {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
    const signature = createHmac('sha256', 'k'.repeat(32)).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(url).toBe('/events');
    for (const secret of [KEY, ann.id, sam.id]) expect(text).not.toContain(secret);
  }
  expect(JSON.parse(heard[1]?.text ?? '')).toMatchObject({
    data: { state: 'claimed', role: 'security-engineer', roleName: 'Security Engineer', urgent: false },
  });
});

test('of what is confidential nothing is told, even with words', async () => {
  await open(receiverAddress(), true);
  await send(['confidential']);
  await expect.poll(() => running.logged.join()).toContain('a card is posted');
  await send();
  await expect.poll(types, { timeout: 10_000 }).toEqual(['request.submitted']);
  expect(JSON.parse(heard[0]?.text ?? '').data.text).toBe(KEY);
});

test('an address that fails is asked again under the same id, and holds up nothing in Slack', async () => {
  let ahead = 0;
  await open(receiverAddress(), false, () => Date.now() + ahead);
  statuses = [500, 302];
  await send();
  await slack.waitForMessage(security, isBots);
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1);
  const later = () => {
    ahead += 15_000; // whenever it is put off, and until when
    return heard.length;
  };
  await expect.poll(later, { timeout: 20_000, interval: 500 }).toBeGreaterThanOrEqual(3);
  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(running.logged.join()).not.toContain(receiverAddress());
});

test.each([
  ['GitHub', { GITHUB_REPO: 'acme/requests', GITHUB_TOKEN: 't' }, '/repos/acme/requests/issues'],
  ['Jira', { JIRA_PROJECT: 'OPS', JIRA_USER: 'u', JIRA_TOKEN: 't' }, '/rest/api/3/issue'],
])('the recipe copies a request to %s, and takes nothing that is not signed', async (_, settings, path) => {
  const upstream = receiverAddress();
  const env = {
    ...{ PATH: process.env.PATH, PORT: '0', WEB_HOOK_SECRET: SECRET, GITHUB_API: upstream },
    ...('JIRA_PROJECT' in settings ? { JIRA_URL: upstream } : {}),
    ...settings,
  };
  child = spawn(process.execPath, ['docs/recipes/copy-issues.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data');
  const port = Number(/listening on (\d+)/.exec(String(line))?.[1]);
  const forged = await fetch(addressOf(port), {
    method: 'POST',
    body: '{"type":"request.submitted","data":{}}',
  });
  expect(forged.status).toBe(401);
  await open(addressOf(port), true);
  await send(['urgent']);
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1);
  expect(heard[0]).toMatchObject({ url: path });
  const issue = JSON.parse(heard[0]?.text ?? '');
  expect(issue.title ?? issue.fields.summary).toBe(`[urgent] ${KEY} (Security Engineer)`);
});
