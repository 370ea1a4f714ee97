import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../../src/playground/local-slack.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { call } from '../api/call.ts';
import { type SmallApp, startHttpApp, startSocketApp } from '../small-app.ts';

const manifestPath = 'tests/playground/manifests/everywhere.yml';

/** What the text asks for decides how the step ends. */
function listen(app: App): void {
  app.function('find_owner', async ({ inputs, complete, fail, client }) => {
    if (inputs.text === 'nobody') await fail({ error: 'Nobody owns that.' });
    else if (inputs.text === 'odd') await complete({ outputs: { role: 7 } }).catch(() => undefined);
    else if (inputs.text === 'wait') return;
    else {
      await client.chat.postMessage({ channel: String(inputs.channel), text: 'Looking…' });
      await complete({ outputs: { role: 'security', confidence: 0.9 } });
    }
  });
}

let slack: LocalSlack;
let app: SmallApp;
afterEach(async () => {
  await app.stop();
  await slack.close();
});

const idOf = (delivery: Delivery) => {
  const event = delivery.envelope?.payload.event as {
    function_execution_id: string;
    bot_access_token: string;
  };
  return { id: event.function_execution_id, token: event.bot_access_token };
};

describe.each([
  ['signed HTTP', startHttpApp],
  ['Socket Mode', startSocketApp],
] as const)('a workflow step over %s', (_name, start) => {
  beforeEach(async () => {
    slack = await startLocalSlack({ manifestPath });
    app = await start(slack, listen);
  });

  test('gets its inputs, acts with its own token, and gives its outputs', async () => {
    const channel = slack.addChannel();
    const user = slack.addUser();
    const run = await slack.runStep('find_owner', { text: 'leaked key', channel: channel.id }, user);
    expect(run.acked).toBe(true);
    expect(await slack.stepOutcome(run)).toEqual({
      ok: true,
      outputs: { role: 'security', confidence: 0.9 },
    });
    expect(slack.messages(channel)).toMatchObject([{ text: 'Looking…' }]);
    expect(run.envelope?.payload).toMatchObject({
      event: {
        type: 'function_executed',
        inputs: { text: 'leaked key' },
        function: { callback_id: 'find_owner' },
      },
      authorizations: [{ user_id: user.id, is_bot: false }],
    });
    expect(idOf(run).token).toMatch(/^xwfp-/);
    expect(slack.refusals).toEqual([]);
  });

  test('ends with a sentence', async () => {
    const run = await slack.runStep('find_owner', { text: 'nobody' });
    expect(await slack.stepOutcome(idOf(run).id)).toEqual({ ok: false, error: 'Nobody owns that.' });
  });

  test('cannot give outputs that the manifest does not declare', async () => {
    const run = await slack.runStep('find_owner', { text: 'odd' });
    await expect(slack.stepOutcome(run, 100)).rejects.toThrow('find_owner still runs');
    expect(slack.refusals).toMatchObject([
      {
        method: 'functions.completeSuccess',
        error: 'parameter_validation_failed',
        detail: 'find_owner: role is no string',
      },
    ]);
  });
});

describe('a step by hand', () => {
  let now = 0;
  beforeEach(async () => {
    now = Date.now();
    slack = await startLocalSlack({ manifestPath, now: () => now });
    app = await startHttpApp(slack, listen);
  });
  const complete = (id: string, token: string, outputs: object) =>
    call(slack, 'functions.completeSuccess', { function_execution_id: id, outputs }, { token, form: true });

  test.each([
    [{}, 'text is missing'],
    [{ text: 'a', channel: 'general' }, 'channel is no slack#/types/channel_id'],
    [{ text: 'a', color: 'red' }, 'color is not declared'],
  ])('a workflow cannot call it with %j', async (inputs, problem) => {
    await expect(slack.runStep('find_owner', inputs)).rejects.toThrow(problem);
    await expect(slack.runStep('lose_owner', {})).rejects.toThrow('no function lose_owner');
  });

  test('a step ends once, and its token with it', async () => {
    const { id, token } = idOf(await slack.runStep('find_owner', { text: 'wait' }));
    expect(await call(slack, 'auth.test', {}, { token })).toMatchObject({ ok: true });
    expect(await complete(id, token, { role: 'a', confidence: 'high' })).toMatchObject({
      error: 'parameter_validation_failed',
    });
    expect(await complete(id, token, {})).toMatchObject({ error: 'parameter_validation_failed' });
    expect(await complete(id, token, { role: 'a' })).toEqual({ ok: true });
    expect(await complete(id, token, { role: 'b' })).toMatchObject({
      error: 'execution_not_in_running_state',
    });
    expect(await complete(id, slack.botToken, { role: 'b' })).toMatchObject({
      error: 'execution_not_in_running_state',
    });
    expect(await call(slack, 'auth.test', {}, { token })).toMatchObject({ error: 'token_revoked' });
    expect(await slack.stepOutcome(id)).toEqual({ ok: true, outputs: { role: 'a' } });
  });

  test('a token lives 15 minutes; the bot may still end the step', async () => {
    const { id, token } = idOf(await slack.runStep('find_owner', { text: 'wait' }));
    now += 15 * 60 * 1000 + 1;
    expect(await call(slack, 'auth.test', {}, { token })).toMatchObject({ error: 'token_expired' });
    expect(await complete(id, slack.botToken, { role: 'a' })).toEqual({ ok: true });
  });

  test('a token ends only its own step', async () => {
    const mine = idOf(await slack.runStep('find_owner', { text: 'wait' }));
    const other = idOf(await slack.runStep('find_owner', { text: 'wait' }));
    expect(await complete(other.id, mine.token, { role: 'a' })).toMatchObject({ error: 'access_denied' });
    expect(await complete('Fx404', mine.token, { role: 'a' })).toMatchObject({
      error: 'function_execution_not_found',
    });
  });
});
