import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;

beforeEach(async () => {
  running = await runApp();
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  sam = slack.addUser({ name: 'sam' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
});

afterEach(() => running.close());

const refusals = () => running.logged.filter((line) => line.includes('security: refused'));

test('a click of somebody who may not is logged: who, what, which request, why', async () => {
  await slack.command(ann, general, '/role', `ask ${KEY}`);
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  const card = await slack.waitForMessage(security, isBots);
  await slack.click(ann, card, 'request:claim');
  await slack.waitForEphemeral(ann, (it) => it.text.startsWith('Only members'));
  const [request] = await running.store.requests.list({ limit: 1 });
  expect(refusals()).toHaveLength(1);
  expect(refusals()[0]).toMatch(
    new RegExp(`who="${ann.id}" what="request:claim" request="${request?.id}" why="not-in-`),
  );
  await slack.click(sam, card, 'request:claim');
  await expect.poll(async () => (await running.store.requests.list({ limit: 1 }))[0]?.state).toBe('claimed');
  expect(refusals()).toHaveLength(1);
});

test('`/role gaps` of somebody who may not', async () => {
  await slack.command(ann, general, '/role', 'gaps');
  await slack.waitForEphemeral(ann, (it) => it.text.includes('people who run Rolecall'));
  expect(refusals()[0]).toContain(`who="${ann.id}" what="gaps" request=null why="not-an-admin"`);
});

test('bodies that cannot be read leave none of their words in the log', async () => {
  const bodies = [
    ['application/json', '{"event": my secret words'],
    ['application/json', '"my secret words"'],
    ['application/json', 'my secret words'],
    ['application/x-www-form-urlencoded', `payload=${encodeURIComponent('my secret words')}`],
    ['application/x-www-form-urlencoded', `payload=${encodeURIComponent('{"type":"my secret words"}')}`],
    ['application/json', JSON.stringify({ type: 'event_callback', event: { type: 'my secret words' } })],
    ['application/json', JSON.stringify({ type: 'my secret words', user: 'my secret words' })],
    ['text/plain', 'my secret words'],
  ] as const;
  for (const [contentType, body] of bodies) {
    await slack.deliverRaw({ body, contentType });
    await slack.deliverRaw({ body, contentType, signature: 'v0=00' });
  }
  expect(running.logged.length).toBeGreaterThan(0);
  expect(running.logged.join('\n')).not.toContain('secret');
});

test('unsigned requests cannot fill the log', async () => {
  const before = running.logged.length;
  const body = 'command=%2Frole&text=help';
  for (let n = 0; n < 200; n++)
    await slack.deliverRaw({ body, contentType: 'application/x-www-form-urlencoded', signature: 'v0=00' });
  expect(running.logged.length - before).toBeLessThanOrEqual(25);
});
