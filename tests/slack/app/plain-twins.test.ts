import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Channel,
  LocalSlack,
  OpenView,
  PostedMessage,
  User,
} from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { sampleLibrary } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

const A_DAY = 24 * 3_600_000;
const OTHERS = 'People of another company read this, too.';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;
let security: Channel;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-03-03T10:00:00Z');
  const sharedChannels: string[] = [];
  running = await runApp('http', { now: () => clock, sharedChannels });
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [ann], botIsMember: true, extShared: true });
  sharedChannels.push(security.id);
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

const holds = (type: string) => (args: object) => JSON.stringify(args).includes(`"type":"${type}"`);
const refuse = (method: string, type: string, error: string, times = 99) =>
  slack.failNext(method, { error }, times, holds(type));
const sent = (method: string, type: string) =>
  slack.calls.filter((call) => call.method === method && holds(type)(call.arguments)).length;
const typesIn = ({ view }: OpenView) => (view.blocks as readonly { type: string }[]).map(({ type }) => type);

async function openForm(): Promise<OpenView> {
  if (slack.modal(ann)) await slack.closeView(ann);
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  return formFor(slack, ann);
}

describe('a form', () => {
  test('has an alert where another company reads what is sent', async () => {
    const form = await openForm();
    expect(typesIn(form)).toContain('alert');
    expect(wordsIn(form)).toContain(OTHERS);
  });

  test('says the same without it where Slack has none, which is tried once a day', async () => {
    refuse('views.update', 'alert', 'invalid_arguments');
    for (const _ of [1, 2]) {
      const form = await openForm();
      expect(typesIn(form)).not.toContain('alert');
      expect(wordsIn(form)).toContain(OTHERS);
    }
    expect(sent('views.update', 'alert')).toBe(1);
    clock += A_DAY;
    await openForm();
    expect(sent('views.update', 'alert')).toBe(2);
    expect(running.logged.join('\n')).not.toContain(slack.botToken);
  });

  test('can be sent off then, too', async () => {
    refuse('views.update', 'alert', 'invalid_arguments');
    await slack.submit(ann, filledIn(await openForm(), {}));
    expect(wordsIn(await slack.waitForMessage(security, isBots))).toContain('AWS key');
  });
});

describe('an answer in a thread', () => {
  const answers = () => slack.messages(general).filter(isBots);
  const ask = async (text: string): Promise<PostedMessage> => {
    const before = answers().map(({ ts }) => ts);
    await slack.mention(ann, general, text);
    return slack.waitForMessage(general, (it) => isBots(it) && !before.includes(it.ts));
  };

  test('has plain buttons where Slack does not take its pair of signs, and they work', async () => {
    refuse('chat.postMessage', 'context_actions', 'invalid_blocks');
    const answer = await ask('someone committed an AWS key');
    await slack.click(ann, answer, 'feedback:yes');
    await slack.waitForEphemeral(ann, ({ text }) => text.startsWith('Thanks.'));
    expect(await running.store.feedback.since(0)).toMatchObject([
      { helpful: true, role: 'security-engineer' },
    ]);
    await ask('platform engineer');
    expect(sent('chat.postMessage', 'context_actions')).toBe(1);
    expect(answers()).toHaveLength(2);
  });

  test('tells row by row what would be a table', async () => {
    running.library = sampleLibrary();
    const question = 'compare platform engineer and security engineer';
    const cells = wordsOf((await ask(question)).blocks);
    refuse('chat.postMessage', 'data_table', 'invalid_blocks');
    const plain = await ask(question);
    expect(JSON.stringify(plain.blocks)).not.toContain('data_table');
    for (const cell of ['What for', 'Keeps the ground steady']) {
      expect(cells).toContain(cell);
      expect(wordsOf(plain.blocks)).toContain(cell);
    }
  });

  test('is tried with all blocks again where they were not the reason', async () => {
    slack.failNext('chat.postMessage', { error: 'invalid_blocks' }, 2);
    await slack.mention(ann, general, 'security engineer');
    await expect.poll(() => sent('chat.postMessage', 'context_actions')).toBe(1);
    await ask('platform engineer');
    expect(sent('chat.postMessage', 'context_actions')).toBe(2);
  });
});
