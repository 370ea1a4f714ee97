import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Channel,
  LocalSlack,
  OpenView,
  PostedMessage,
  User,
} from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';
const START = Date.parse('2026-03-03T10:00:00Z');

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let clock: number;

beforeEach(async () => {
  clock = START;
  running = await runApp('http', { now: () => clock++ });
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  sam = slack.addUser({ name: 'sam' });
  general = slack.addChannel({ name: 'general', members: [ann, sam], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

const verdicts = () => running.store.feedback.since(0);
const thanked = (person: User) => slack.waitForEphemeral(person, ({ text }) => text.startsWith('Thanks.'));

async function answered(text = KEY): Promise<PostedMessage> {
  await slack.mention(ann, general, text);
  return slack.waitForMessage(general, isBots);
}

async function notHelpful(person: User, message: PostedMessage): Promise<OpenView> {
  await slack.click(person, message, 'feedback', { choice: 'negative' });
  return formFor(slack, person);
}

describe('an answer in a thread', () => {
  test('found helpful: kept with what it was about, without who or what was asked; a line of thanks in the thread', async () => {
    const answer = await answered();
    await slack.click(sam, answer, 'feedback', { choice: 'positive' });
    const thanks = await thanked(sam);
    expect(thanks.text).toBe('Thanks. Noted as helpful, without your name.');
    expect(thanks.threadTs).toBe(answer.threadTs);
    const [verdict] = await verdicts();
    const about = { kind: 'route', role: 'security-engineer', section: null, levels: [] };
    expect(verdict).toMatchObject({ ...about, helpful: true, reason: null, words: '', question: null });
    expect(JSON.stringify(verdict)).not.toContain(sam.id);
  });

  test('found not helpful: counts at once; the form asks why and says what is kept', async () => {
    const form = await notHelpful(ann, await answered());
    expect(await verdicts()).toMatchObject([{ helpful: false, reason: null }]);
    expect(wordsIn(form)).toContain(
      'Kept for a year, without your name: what the answer was about and what you enter here.',
    );
    expect(wordsIn(form)).toContain(KEY);
    await slack.submit(ann, filledIn(form, { feedback_reason: 'wrong-role', text: ' it is QA ' }));
    expect(await verdicts()).toMatchObject([
      { helpful: false, reason: 'wrong-role', words: 'it is QA', question: null },
    ]);
    expect(running.logged.join()).not.toContain('it is QA');
  });

  test('the question is kept only for those who tick the box', async () => {
    const form = await notHelpful(ann, await answered());
    await slack.submit(ann, filledIn(form, { feedback_reason: 'other', send: ['send'] }));
    expect(await verdicts()).toMatchObject([{ reason: 'other', question: KEY }]);
  });

  test('one verdict for each person: a second replaces the first, with all its words', async () => {
    const answer = await answered();
    const form = await notHelpful(ann, answer);
    await slack.submit(ann, filledIn(form, { feedback_reason: 'other', send: ['send'], text: 'no' }));
    await slack.click(sam, answer, 'feedback', { choice: 'positive' });
    await thanked(sam);
    await slack.click(ann, answer, 'feedback', { choice: 'positive' });
    await thanked(ann);
    expect(await verdicts()).toMatchObject([
      { helpful: true },
      { helpful: true, reason: null, words: '', question: null },
    ]);
  });

  test('people of another company are told that it is not for them', async () => {
    const eve = slack.addUser({ name: 'eve', stranger: true });
    const shared = slack.addChannel({ name: 'shared', members: [ann, eve], botIsMember: true });
    await slack.mention(ann, shared, KEY);
    const answer = await slack.waitForMessage(shared, isBots);
    await slack.click(eve, answer, 'feedback', { choice: 'positive' });
    await slack.waitForEphemeral(eve, ({ text }) => text.includes('Only members of this workspace'));
    await slack.click(eve, answer, 'feedback', { choice: 'negative' });
    await expect.poll(() => slack.ephemerals(eve).length).toBe(2);
    expect(slack.modal(eve)).toBeUndefined();
    expect(await verdicts()).toEqual([]);
  });
});

test('answers that only the asker sees, and those in direct messages, have the buttons too', async () => {
  await slack.command(ann, general, '/role', 'security engineer');
  const [card] = slack.ephemerals(ann, general);
  await slack.click(ann, card as PostedMessage, 'feedback:yes');
  await thanked(ann);
  await slack.directMessage(sam, KEY);
  const answer = await slack.waitForMessage(slack.directMessageChannel(sam), isBots);
  await slack.click(sam, answer, 'feedback', { choice: 'positive' });
  await thanked(sam);
  expect((await verdicts()).map(({ kind }) => kind)).toEqual(['role', 'route']);
});

test('an answer that nobody could be named in takes the question along; help and lists ask nobody', async () => {
  const form = await notHelpful(ann, await answered('which film should we watch tonight'));
  await slack.submit(ann, filledIn(form, { feedback_reason: 'not-in-documents', send: ['send'] }));
  expect(await verdicts()).toMatchObject([
    { kind: 'nothing', role: null, question: 'which film should we watch tonight' },
  ]);
  for (const word of ['help', 'list']) await slack.command(ann, general, '/role', word);
  expect(JSON.stringify(slack.ephemerals(ann, general).map(({ blocks }) => blocks))).not.toContain(
    'feedback',
  );
});
