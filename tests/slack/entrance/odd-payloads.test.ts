import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { User } from '../../../src/playground/local-slack.ts';
import { badLines, refusedForms } from '../../faults/fuzz/judge.ts';
import type { Sent } from '../../faults/fuzz/payloads.ts';
import { send } from '../../faults/fuzz/run-fuzz.ts';
import { filledIn, formFor, isBots, reachableCompany } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

/** What once went wrong, found by the runs in tests/faults. */
type Case = readonly [what: string, sent: (who: string, where: string) => Sent];

const anEvent = (what: string, event: unknown): Case => [
  what,
  () => ({ kind: 'events_api', payload: { event } }),
];

const CORPUS: readonly Case[] = [
  ...[undefined, null, 7, 'x', [], {}, { type: null }, { type: ['message'] }].map((event) =>
    anEvent(`an event that is ${JSON.stringify(event)}`, event),
  ),
  ...['error', 'ws_message', 'slack_event', 'close', '__proto__', 'constructor', ''].map((type) =>
    anEvent(`an event of the type "${type}"`, { type }),
  ),
  anEvent('a step that runs nowhere', {
    ...{ type: 'function_executed', function: { callback_id: 'find_owner' }, function_execution_id: '' },
    ...{ bot_access_token: 'xwfp-1', inputs: { text: 'someone committed an AWS key' } },
  }),
  ...['no token', 'xwfp-\n1', `xwfp-${'1'.repeat(600)}`].map((token) =>
    anEvent(`a step whose token is ${JSON.stringify(token.slice(0, 12))}`, {
      ...{ type: 'function_executed', function: { callback_id: 'find_owner' }, function_execution_id: 'Fx1' },
      ...{ bot_access_token: token, inputs: { text: 'someone committed an AWS key' } },
    }),
  ),
  ...['', 'x', 'C'].map((channel) =>
    anEvent(`a link that stands in the channel "${channel}"`, {
      ...{ type: 'link_shared', user: 'U0000001', channel, message_ts: '1.4' },
      links: [{ url: 'https://roles.example.com/role/security-engineer' }],
    }),
  ),
  ['a form without a trigger', (who, where) => command(who, where, { text: 'ask who owns this' })],
  ['a growth sheet without a trigger', (who, where) => command(who, where, { text: 'growth' })],
  ['a finder without a trigger', (who) => shortcut(who, 'find_role')],
  [
    'a direct message whose name is missing',
    (who) => command(who, 'D0123456', { text: 'ask a key leaked', trigger_id: '1.2.x' }),
  ],
];

const command = (user_id: string, channel_id: string, more: object): Sent => ({
  kind: 'slash_commands',
  payload: { command: '/role', user_id, channel_id, ...more },
});
const shortcut = (id: string, callback_id: string): Sent => ({
  kind: 'interactive',
  payload: { type: 'shortcut', user: { id }, callback_id },
});

describe.each<Transport>(['http', 'socket'])('through %s, what another Slack leaves out', (transport) => {
  let running: RunningApp;
  afterEach(() => running.close());

  test.each([
    ['the channel', { channel: undefined }],
    ['the message', { message: undefined }],
    ['the container', { container: undefined }],
    ['channel, message, team and state', { channel: null, message: null, team: null, state: undefined }],
  ])('%s of a click: the card is claimed all the same', async (_, less) => {
    running = await runApp(transport);
    running.library = reachableCompany();
    const { slack } = running;
    const [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
    slack.addGroup({ handle: 'security-team', users: [sam] });
    const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    const security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
    await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card = await slack.waitForMessage(security, isBots, 15_000);
    const [request] = await running.store.requests.list({ limit: 1 });
    const at = { message_ts: card.ts, channel_id: security.id, is_ephemeral: false };
    const payload = {
      ...{ type: 'block_actions', user: { id: sam.id }, trigger_id: '1.2.a', team: { id: 'T00000001' } },
      ...{ container: { type: 'message', ...at }, channel: { id: security.id }, message: { ts: card.ts } },
      actions: [{ action_id: 'request:claim', block_id: 'b', type: 'button', value: request?.id ?? '' }],
      ...less,
    };
    expect(await send(running, { kind: 'interactive', payload })).toEqual([]);
    await slack.waitForMessage(security, (it) => it.ts === card.ts && it.text.includes('Claimed by'), 10_000);
  });
});

describe.each<Transport>(['http', 'socket'])('through %s', (transport) => {
  let running: RunningApp;
  beforeEach(async () => {
    running = await runApp(transport);
    running.library = reachableCompany();
  });
  afterEach(() => running.close());

  test.each(CORPUS)('%s is acknowledged and harms nothing', async (_, sent) => {
    const { slack, logged } = running;
    const ann = slack.addUser({ name: 'ann' });
    const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    expect(await send(running, sent(ann.id, general.id))).toEqual([]);
    await slack.command(ann, general, '/role', 'help');
    expect(slack.ephemerals(ann, general).at(-1)?.text).toContain('What you can ask');
    expect([...refusedForms(slack), ...badLines(logged)]).toEqual([]);
  });
});
