import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { isBots, reachableCompany } from '../../helpers/front-desk.ts';
import { sampleLibrary } from '../../helpers/roles.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let dm: Channel;
let clock: number;

async function begin(transport: Transport = 'http', agentPanel = true): Promise<void> {
  clock = Date.parse('2026-03-03T10:00:00Z');
  running = await runApp(transport, { now: () => clock, agentPanel });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  dm = slack.directMessageChannel(ann);
}

afterEach(() => running.close());

const questions = () => slack.messages(dm).filter((message) => !isBots(message));
const lastQuestion = () => questions().at(-1) as PostedMessage;
const callsOf = (method: string) => slack.calls.filter((call) => call.method === method);
const statuses = () => callsOf('agents.sessions.setStatus').map((call) => call.arguments.status);

async function ask(text: string): Promise<PostedMessage> {
  await slack.directMessage(ann, text);
  return lastQuestion();
}

const answerTo = (question: PostedMessage, words = '') =>
  slack.waitForMessage(dm, (it) => isBots(it) && it.threadTs === question.ts && it.text.includes(words));

const atRest = (question: PostedMessage) =>
  expect.poll(() => slack.agentStatus(question).session).toBe('active');

describe.each(['http', 'socket'] as const)('the panel over %s', (transport) => {
  beforeEach(() => begin(transport));
  afterEach(() => expect(slack.refusals).toEqual([]));

  test('a message is answered in its thread, which shows the work and then what it is about', async () => {
    const question = await ask('what does level 2 expect of a platform engineer?');
    await answerTo(question);
    await atRest(question);
    expect(slack.agentStatus(question).title).toBe('Platform Engineer, level 2');
    expect(statuses()).toEqual(['processing', 'active']);
  });

  test('opening it offers questions of this company', async () => {
    await slack.openHome(ann, 'messages');
    await expect.poll(() => slack.suggestedPrompts(ann)?.prompts.length).toBe(4);
  });
});

describe('the panel', () => {
  beforeEach(() => begin());
  afterEach(() => expect(slack.refusals).toEqual([]));

  test('opening it offers questions about the role that somebody has said is theirs', async () => {
    await running.store.preferences.declare(ann.id, 'platform-engineer', 3, false);
    await slack.openHome(ann, 'messages');
    await expect.poll(() => slack.suggestedPrompts(ann)?.prompts[0]?.title).toBe('What is next for me');
  });

  test('what is established in a thread counts there, and nowhere else', async () => {
    const first = await ask('what does a platform engineer do?');
    await answerTo(first, 'Provision environments');
    await slack.directMessage(ann, 'and level 1?', { threadTs: first.ts });
    await answerTo(first, 'Fixes small bugs');
    await slack.directMessage(ann, 'and its metrics?', { threadTs: first.ts });
    await answerTo(first, 'Platform Engineer: success metrics');
    const second = await ask('and its metrics?');
    expect((await answerTo(second)).text).not.toContain('Platform Engineer: success metrics');
    await atRest(second);
    await atRest(first);
  });

  test('a conversation keeps its first title, which has none of the person’s words', async () => {
    const question = await ask('zebra? who plans sprints? zebra');
    await answerTo(question);
    await slack.directMessage(ann, 'platform engineer metrics', { threadTs: question.ts });
    await answerTo(question, 'metrics');
    await slack.directMessage(ann, 'platform engineer skills', { threadTs: question.ts });
    await answerTo(question, 'skills');
    await expect.poll(() => statuses().filter((status) => status === 'active').length).toBe(3);
    expect(callsOf('agents.sessions.rename')).toHaveLength(1);
    expect(JSON.stringify(callsOf('agents.sessions.rename'))).not.toContain('zebra');
  });

  test('when the answer fails, the work ends, too, and the apology stands in the thread', async () => {
    const library = sampleLibrary();
    running.library = {
      ...library,
      find: () => {
        throw new Error('a bug');
      },
    };
    const question = await ask('platform engineer');
    await answerTo(question, 'Something went wrong');
    await atRest(question);
  });

  test('a status that fails keeps no answer back', async () => {
    await answerTo(await ask('platform engineer'));
    slack.failNext('agents.sessions.setStatus', { status: 500 }, 9);
    slack.failNext('agents.sessions.rename', { status: 500 }, 9);
    await answerTo(await ask('platform engineer metrics'), 'metrics');
  });

  test('where no answer says whether work was shown, it is ended all the same', async () => {
    const lost = { drop: true, after: true };
    slack.failNext('agents.sessions.setStatus', lost, 3, ({ status }) => status === 'processing');
    const question = await ask('platform engineer');
    await slack.waitForMessage(dm, isBots, 5000);
    await expect.poll(() => statuses().at(-1), { timeout: 8000 }).toBe('active');
    await atRest(question);
  });

  test('when Slack asks to wait, the work is ended after that', async () => {
    slack.failNext(
      'agents.sessions.setStatus',
      { status: 429, retryAfter: 1 },
      1,
      ({ status }) => status === 'active',
    );
    const question = await ask('platform engineer');
    await answerTo(question);
    await expect.poll(() => slack.agentStatus(question).session, { timeout: 4000 }).toBe('active');
  });

  test('the stop button ends the work', async () => {
    const ending = ({ status }: Readonly<Record<string, unknown>>) => status === 'active';
    slack.failNext('agents.sessions.setStatus', { error: 'internal_error' }, 1, ending);
    const question = await ask('platform engineer');
    await answerTo(question);
    await expect.poll(() => running.logged.join()).toContain('the agent panel was not told');
    expect(await slack.stopAgent(ann, question)).toMatchObject({ acked: true });
    await atRest(question);
  });
});

describe('what the panel offers to ask', () => {
  beforeEach(() => begin());
  // Whether it may know a channel, the bot finds out by asking.
  afterEach(() => expect(slack.refusals.filter(({ method }) => method !== 'conversations.info')).toEqual([]));

  const offered = () => slack.suggestedPrompts(ann)?.prompts ?? [];

  test('each offer gets an answer', async () => {
    await slack.openHome(ann, 'messages');
    await expect.poll(offered).toHaveLength(4);
    for (const { message } of offered()) {
      const question = await ask(message);
      expect((await answerTo(question)).text).not.toContain('I don’t know');
      await atRest(question);
    }
  });

  test('beside a channel it offers who takes what there, and no more once the person goes elsewhere', async () => {
    running.library = reachableCompany();
    const security = slack.addChannel({ name: 'security', members: [ann], botIsMember: true });
    await slack.changeContext(ann, security);
    const here = {
      title: 'Who takes what here: Security Engineer',
      message: 'What does the Security Engineer do?',
    };
    await expect.poll(() => offered()[0]).toEqual(here);
    await slack.changeContext(ann, null);
    await expect.poll(offered).not.toContainEqual(here);
    await slack.changeContext(ann, security);
    await expect.poll(() => offered()[0]).toEqual(here);
    await slack.openHome(ann, 'messages');
    await expect.poll(() => callsOf('assistant.threads.setSuggestedPrompts')).toHaveLength(4);
    expect(offered()[0]).toEqual(here);
  });

  test('a channel that Rolecall cannot see changes nothing', async () => {
    const secret = slack.addChannel({ name: 'secret', private: true, members: [ann] });
    await slack.changeContext(ann, secret);
    await expect.poll(offered).toHaveLength(4);
    expect(JSON.stringify(offered())).not.toContain('here');
    expect(slack.refusals).toMatchObject([{ method: 'conversations.info', error: 'channel_not_found' }]);
  });

  test('a company without roles offers how to ask', async () => {
    running.library = { ...sampleLibrary(), catalog: { ...sampleLibrary().catalog, roles: [] } };
    await slack.openHome(ann, 'messages');
    await expect.poll(offered).toEqual([
      { title: 'All roles', message: 'list all roles' },
      { title: 'How to ask', message: 'help' },
    ]);
  });
});

describe('a workspace without the panel', () => {
  beforeEach(() => begin('http', false));

  test('has a plain direct message, in which the whole conversation counts', async () => {
    await slack.openHome(ann, 'messages');
    await slack.directMessage(ann, 'what does a platform engineer do?');
    const answer = await slack.waitForMessage(dm, isBots);
    expect(answer.threadTs).toBeUndefined();
    await slack.directMessage(ann, 'and level 1?');
    await slack.waitForMessage(dm, (it) => isBots(it) && it.text.includes('Fixes small bugs'));
  });

  test('is not asked again for an hour', async () => {
    await slack.directMessage(ann, 'platform engineer');
    await slack.waitForMessage(dm, isBots);
    await slack.openHome(ann, 'messages');
    await slack.directMessage(ann, 'platform engineer metrics');
    await slack.waitForMessage(dm, (it) => isBots(it) && it.text.includes('metrics'));
    expect(slack.refusals).toHaveLength(1);
    clock += 3_600_000;
    await slack.directMessage(ann, 'platform engineer');
    await expect
      .poll(() => slack.refusals.map(({ error }) => error))
      .toEqual(Array(2).fill('feature_disabled'));
  });
});
