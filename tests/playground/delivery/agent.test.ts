import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../../src/playground/local-slack.ts';
import { call } from '../api/call.ts';
import { x } from '../rules/bits.ts';
import { type SmallApp, startHttpApp } from '../small-app.ts';

const manifestPath = 'tests/playground/manifests/everywhere.yml';
let slack: LocalSlack;
let app: SmallApp;
let heard: JsonObject[] = [];
let now = 0;

const prompts = [{ title: 'My role', message: 'What does a security engineer do?' }];

/** Says that it works while it works, and offers prompts as soon as the panel opens. */
function listen(bolt: App): void {
  bolt.event('app_home_opened', async ({ event, client }) => {
    heard.push({ ...event });
    const { channel: channel_id } = event;
    if (event.tab === 'messages')
      await client.assistant.threads.setSuggestedPrompts({
        channel_id,
        title: 'Try',
        prompts: [...prompts, ...prompts],
      });
  });
  bolt.event('app_context_changed', async ({ event, body }) => {
    heard.push({ ...event, by: body.authorizations?.[0]?.user_id });
  });
  bolt.event('agent_session_stopped', async ({ event, client }) => {
    const { channel: channel_id, thread_ts } = event;
    await client.agents.sessions.setStatus({ channel_id, thread_ts, status: 'active' });
  });
  bolt.message(async ({ message, client }) => {
    if (message.subtype !== undefined) return;
    heard.push({ ...message });
    const thread = { channel_id: message.channel, thread_ts: message.ts };
    await client.agents.sessions.setStatus({ ...thread, status: 'processing', title: 'First' });
    await client.assistant.threads.setStatus({
      ...thread,
      status: 'is looking…',
      loading_messages: ['a', 'b'],
    });
    if (message.text === 'slow') return;
    await client.chat.postMessage({ channel: message.channel, thread_ts: message.ts, text: 'found' });
    await client.agents.sessions.rename({ ...thread, title: 'Found' });
  });
}

async function begin(options: LocalSlackOptions = {}): Promise<void> {
  now = Date.now();
  heard = [];
  slack = await startLocalSlack({ manifestPath, now: () => now, ...options });
  app = await startHttpApp(slack, listen);
}

afterEach(async () => {
  await app.stop();
  await slack.close();
});

describe('where the workspace has the panel', () => {
  beforeEach(() => begin());

  test('opening it brings prompts, and what the person looks at', async () => {
    const [user, channel] = [slack.addUser(), slack.addChannel({ name: 'security' })];
    const context = {
      entities: [{ type: 'slack#/types/channel_id', value: channel.id, team_id: slack.teamId }],
    };
    await slack.changeContext(user, channel);
    await slack.openHome(user, 'messages');
    await slack.directMessage(user, 'hi');
    await expect
      .poll(() => heard)
      .toMatchObject([
        { type: 'app_context_changed', context, by: user.id },
        { type: 'app_home_opened', tab: 'messages', context },
        { type: 'message', app_context: context },
      ]);
    await expect
      .poll(() => slack.suggestedPrompts(user))
      .toMatchObject({ title: 'Try', prompts: [prompts[0], prompts[0]] });
    await slack.changeContext(user, null);
    expect(heard.at(-1)).toMatchObject({ context: {} });
    const secret = slack.addChannel({ private: true });
    await expect(slack.changeContext(user, secret)).rejects.toThrow('does not see');
    expect(slack.refusals).toEqual([]);
  });

  test('a session: working, titled, renamed; the status under it goes with the answer', async () => {
    const user = slack.addUser();
    await slack.directMessage(user, 'who?');
    const [question] = slack.messages(slack.directMessageChannel(user));
    if (question === undefined) throw new Error('there is no question');
    await expect.poll(() => slack.agentStatus(question).title).toBe('Found');
    expect(slack.agentStatus(question)).toMatchObject({ session: 'processing', saying: '' });
    now += 60 * 60 * 1000 + 1;
    expect(slack.agentStatus(question).session).toBe('active');
    expect(slack.refusals).toEqual([]);
  });

  test('the stop button is there while the agent works', async () => {
    const user = slack.addUser();
    await slack.directMessage(user, 'slow');
    const [question] = slack.messages(slack.directMessageChannel(user));
    if (question === undefined) throw new Error('there is no question');
    await expect.poll(() => slack.agentStatus(question).saying).toBe('is looking…');
    expect(slack.agentStatus(question)).toMatchObject({
      session: 'processing',
      title: 'First',
      loadingMessages: ['a', 'b'],
    });
    expect(await slack.stopAgent(user, question)).toMatchObject({ acked: true });
    await expect.poll(() => slack.agentStatus(question).session).toBe('active');
    await expect(slack.stopAgent(user, question)).rejects.toThrow('no stop button');
    now += 2 * 60 * 1000 + 1;
    expect(slack.agentStatus(question).saying).toBe('');
  });

  test('what Slack refuses', async () => {
    const user = slack.addUser();
    const channel = slack.addChannel({ botIsMember: true });
    const { ts } = await slack.write(user, channel, 'who?');
    const thread = { channel_id: channel.id, thread_ts: ts };
    const error = async (method: string, args: JsonObject) =>
      (await call(slack, method, args, { form: true })).error;
    const status = (args: JsonObject) =>
      error('agents.sessions.setStatus', { ...thread, status: 'active', ...args });
    expect(await error('agents.sessions.rename', { ...thread, title: 'a' })).toBe('session_not_found');
    expect(await status({ status: 'thinking' })).toBe('invalid_status');
    expect(await status({ title: x(201) })).toBe('invalid_arguments');
    expect(await status({ thread_ts: '1.1' })).toBe('invalid_thread_ts');
    expect(await error('agents.sessions.setStatus', { channel_id: channel.id, status: 'active' })).toBe(
      'thread_ts_required',
    );
    expect(await status({ channel_id: slack.addChannel().id })).toBe('not_authorized');
    expect(await status({ channel_id: 'C404' })).toBe('channel_not_found');
    expect(await status({ initiator_user_id: slack.addUser().id })).toBe('user_not_found');
    expect(await status({ username: 'Boss' })).toBe('missing_scope');
    expect(await status({})).toBeUndefined();
    expect(await error('agents.sessions.rename', { ...thread, title: x(201) })).toBe('invalid_arguments');
    const prompt = (args: JsonObject) =>
      error('assistant.threads.setSuggestedPrompts', {
        channel_id: slack.directMessageChannel(user).id,
        ...args,
      });
    expect(await prompt({ prompts: Array(5).fill(prompts[0]) })).toBe('invalid_arguments');
    expect(await prompt({ prompts: [{ title: 'a' }] })).toBe('invalid_arguments');
    expect(await prompt({ prompts, thread_ts: '1.1' })).toBe('invalid_thread_ts');
    expect(await prompt({ prompts, channel_id: channel.id })).toBe('channel_not_found');
    const saying = (args: JsonObject) => error('assistant.threads.setStatus', { ...thread, ...args });
    expect(await saying({ status: 'a', loading_messages: Array(11).fill('a') })).toBe('invalid_arguments');
    expect(await saying({})).toBe('invalid_arguments');
    expect(await saying({ status: '' })).toBeUndefined();
  });
});

test('a workspace without the panel says so, and a direct message is a direct message', async () => {
  await begin({ agentPanel: false });
  const user = slack.addUser();
  await slack.openHome(user, 'messages');
  await slack.directMessage(user, 'who?');
  await expect
    .poll(() => slack.refusals)
    .toMatchObject([
      { method: 'assistant.threads.setSuggestedPrompts', error: 'feature_disabled' },
      { method: 'agents.sessions.setStatus', error: 'feature_disabled' },
    ]);
  expect(heard).toHaveLength(2);
  expect(JSON.stringify(heard)).not.toContain('context');
  await expect(slack.changeContext(user, null)).rejects.toThrow('no agent panel');
});

test('an app that is no agent has no sessions and no prompts, but may say what it does', async () => {
  await begin({ manifestPath: 'tests/playground/manifests/full.yml' });
  const channel = slack.addChannel({ botIsMember: true });
  const message = await slack.write(slack.addUser(), channel, 'who?');
  const thread = { channel_id: channel.id, thread_ts: message.ts };
  const status = { ...thread, status: 'active' };
  expect(await call(slack, 'agents.sessions.setStatus', status)).toMatchObject({ error: 'not_agent_app' });
  expect(await call(slack, 'assistant.threads.setSuggestedPrompts', { ...thread, prompts })).toMatchObject({
    error: 'not_agent_app',
  });
  await call(slack, 'assistant.threads.setStatus', { ...thread, status: 'is looking…' });
  expect(slack.agentStatus(message)).toMatchObject({ session: null, saying: 'is looking…' });
});
