import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMetrics } from '../../src/metrics/metrics-server.ts';
import { createPrometheus, type Prometheus } from '../../src/metrics/prometheus.ts';
import type { Channel, LocalSlack, User } from '../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';

const SECRET = 'someone committed the zanzibar key';

let prometheus: Prometheus;
let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;

beforeEach(async () => {
  prometheus = createPrometheus(Date.now);
  running = await runApp('http', { metrics: prometheus });
  running.library = reachableCompany();
  slack = running.slack;
  const { figures } = running.store;
  prometheus.observe(async () => ({
    requests: await figures.standings(),
    errands: await figures.errands(),
  }));
  ann = slack.addUser({ name: 'ann' });
  sam = slack.addUser({ name: 'sam' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
});
afterEach(() => running.close());

const samples = async () => (await prometheus.text()).split('\n').filter((line) => !line.startsWith('#'));
const figure = async (name: string) =>
  Number(
    (await samples())
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1) ?? Number.NaN,
  );

test('what happens is counted, and no label holds a person, a place, a text or a token', async () => {
  await slack.command(ann, general, '/role', 'security-engineer');
  await slack.command(ann, general, '/role', `ask ${SECRET}`);
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  const card = await slack.waitForMessage(security, isBots);
  await slack.click(ann, card, 'request:claim');
  await slack.waitForEphemeral(ann, (it) => it.text.startsWith('Only members'));
  await slack.click(sam, card, 'request:claim');
  await expect.poll(async () => (await running.store.requests.list({ limit: 1 }))[0]?.state).toBe('claimed');
  await slack.mention(ann, general, 'who owns the clusters?');
  await slack.waitForMessage(general, isBots);

  await expect.poll(() => figure('rolecall_handling_seconds_count{kind="command",outcome="done"}')).toBe(2);
  expect(await figure('rolecall_acknowledgement_seconds_count{kind="command"}')).toBe(2);
  expect(await figure('rolecall_acknowledgement_seconds_count{kind="view"}')).toBe(1);
  expect(await figure('rolecall_acknowledgement_seconds_count{kind="action"}')).toBe(2);
  expect(await figure('rolecall_answers_total{kind="role"}')).toBe(1);
  await expect.poll(() => figure('rolecall_answer_confidence_count')).toBe(2);
  expect(await figure('rolecall_requests_open{role="security-engineer"}')).toBe(1);
  expect(await figure('rolecall_requests_unclaimed{role="security-engineer"}')).toBe(0);
  expect(await figure('rolecall_request_oldest_seconds{role="security-engineer"}')).toBeLessThan(600);
  expect(await figure('rolecall_database_up')).toBe(1);
  expect(await figure('rolecall_slack_call_seconds_count{method="users.info",result="ok"}')).toBeGreaterThan(
    0,
  );

  const [request] = await running.store.requests.list({ limit: 1 });
  const text = await prometheus.text();
  const never = [ann, sam, general, security].flatMap(({ id, name }) => [id, `"${name}"`]);
  for (const word of [...never, 'zanzibar', 'clusters', request?.id ?? '-', 'xoxb', 'xapp', slack.botToken])
    expect(text).not.toContain(word);
  const labels = [...text.matchAll(/\{([^}]*)\}/g)].flatMap(([, all = '']) => all.match(/\w+(?==)/g) ?? []);
  const ours = ['kind', 'outcome', 'method', 'result', 'role', 'le'];
  const nodes = ['type', 'space', 'version', 'major', 'minor', 'patch', 'quantile'];
  expect([...new Set(labels)].filter((label) => ![...ours, ...nodes].includes(label))).toEqual([]);
});

test('what Slack refuses is told by its code, and what looks like no code by none', async () => {
  prometheus.called('chat.postMessage', 'ratelimited', 0.1);
  prometheus.called('views.open?token=secret words', 'my secret words', 0.1);
  prometheus.answered(SECRET, 0.4);
  expect(await figure('rolecall_slack_rate_limited_total{method="chat.postMessage"}')).toBe(1);
  expect(await figure('rolecall_slack_call_seconds_count{method="other",result="other"}')).toBe(1);
  expect(await prometheus.text()).not.toMatch(/secret|zanzibar/);
});

test('while the database is away, its figures are missing and it says so', async () => {
  prometheus.observe(() => Promise.reject(new Error('away')));
  expect(await figure('rolecall_database_up')).toBe(0);
  expect((await samples()).filter((line) => line.startsWith('rolecall_requests_open'))).toEqual([]);
});

test('GET /metrics answers at an address of its own, and nothing else does', async () => {
  const server = await openMetrics(prometheus, { host: '127.0.0.1', port: 0 });
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  try {
    const answer = await ask('/metrics');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await answer.text()).toMatch(/^# HELP /);
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/metrics', 'POST')).status).toBe(405);
  } finally {
    await server.close();
  }
});
