import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { outcomeOf } from '../../../src/slack/people/outcome.ts';
import { carefulClientOf } from '../../helpers/slack-client.ts';

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startLocalSlack();
});
afterEach(async () => slack.close());

const ask = () => outcomeOf(() => carefulClientOf(slack).auth.test());

test('what Slack answers is the value', async () => {
  expect(await ask()).toMatchObject({ kind: 'done', value: { team_id: slack.teamId } });
});

test.each([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'messages_tab_disabled',
  'user_not_found',
  'cannot_dm_bot',
  'slack_connect_blocked',
  'msg_too_long',
  'invalid_blocks',
])('%s is refused: trying again will not help', async (error) => {
  slack.failNext('auth.test', { error });
  expect(await ask()).toEqual({ kind: 'refused', reason: error });
});

test.each([
  'invalid_auth',
  'missing_scope',
  'account_inactive',
  'token_revoked',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'ratelimited',
  'something_new',
])('%s is trouble: it may work later', async (error) => {
  slack.failNext('auth.test', { error });
  expect(await ask()).toEqual({ kind: 'trouble', reason: error });
});

test('a rate limit says how long to wait', async () => {
  slack.failNext('auth.test', { status: 429, retryAfter: 17, error: 'ratelimited' });
  expect(await ask()).toEqual({ kind: 'slow-down', seconds: 17 });
});

test('a rate limit that does not say how long, as proxies send it, is one all the same', async () => {
  slack.failNext('auth.test', { status: 429 });
  expect(await ask()).toEqual({ kind: 'slow-down', seconds: 30 });
});

test.each([
  ['an error page', { status: 503 }, 'http_503'],
  ['an error page with a lasting code in it', { status: 500, error: 'is_archived' }, 'http_500'],
])('%s is trouble', async (_, fault, reason) => {
  slack.failNext('auth.test', fault);
  expect(await ask()).toEqual({ kind: 'trouble', reason });
});

test('a connection that breaks is trouble, and so is a Slack that is gone', async () => {
  slack.failNext('auth.test', { drop: true });
  const broken = await ask();
  expect(broken.kind).toBe('trouble');
  const elsewhere = carefulClientOf({ ...slack, apiUrl: 'http://127.0.0.1:9/api/' });
  expect((await outcomeOf(() => elsewhere.auth.test())).kind).toBe('trouble');
});

test('words that stand where a code should be go no further', async () => {
  slack.failNext('auth.test', { error: 'Ann wrote: my password is 1234' });
  expect(JSON.stringify(await ask())).not.toContain('password');
});

test('the careful client asks once, whatever happens', async () => {
  slack.failNext('auth.test', { status: 500 }, 5);
  await ask();
  expect(slack.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(1);
});
