import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { isBots } from '../../helpers/front-desk.ts';
import { sampleLibrary } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = sampleLibrary();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
});

afterEach(async () => {
  expect(slack.refusals).toEqual([]);
  await running.close();
});

const answers = () => slack.messages(general).filter(isBots);

/** Mentions the bot with each of these in one thread, and waits for each answer. */
async function talk(...texts: readonly string[]): Promise<PostedMessage[]> {
  let threadTs: string | undefined;
  for (const [count, text] of texts.entries()) {
    await slack.mention(ann, general, text, threadTs === undefined ? {} : { threadTs });
    await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(count + 1);
    threadTs = answers()[0]?.threadTs as string;
  }
  return answers();
}

describe('in a thread of a channel', () => {
  test.each([
    [['platform engineer level 5', 'and the security engineer?', 'and qa?'], 'QA Engineer'],
    [['frontend', 'no, I meant backend'], 'Backend Engineer'],
    [['platform engineer', 'why?'], 'Platform Engineer'],
    [['platform engineer', 'what do they not take?'], 'Platform Engineer'],
  ])('%j ends with the %s', async (texts, words) => {
    const said = await talk(...texts);
    expect(said.at(-1)?.text).toContain(words);
    expect(new Set(said.map(({ threadTs }) => threadTs)).size).toBe(1);
  });

  test('who has the same as well, and thanks in one word', async () => {
    const [first, next, last] = await talk('who writes code', 'who else?', 'thanks');
    expect(next?.text.split('\n')[0]).not.toBe(first?.text.split('\n')[0]);
    expect(last?.text).toBe('Gladly.');
  });

  test('how to go on is said once', async () => {
    const [first, second] = await talk('platform engineer', 'and the metrics?');
    const words = 'mention me again';
    expect([first, second].map((it) => JSON.stringify(it).includes(words))).toEqual([true, false]);
  });

  test('a mention put in by an edit is answered once, however often it is edited', async () => {
    const message = await slack.write(ann, general, 'platform engineer', {});
    const edit = (ts: string, text: string) =>
      slack.deliverEvent({
        ...{ type: 'app_mention', user: ann.id, text: `<@${slack.botUserId}> ${text}`, ts: message.ts },
        ...{ channel: general.id, edited: { user: ann.id, ts }, event_ts: ts },
      });
    await edit('2000000001.000000', 'platform engineer');
    await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(1);
    await edit('2000000002.000000', 'security engineer');
    await slack.command(ann, general, '/role', 'help'); // something to wait for
    expect(answers().map(({ threadTs, text }) => [threadTs, text.split('\n')[0]])).toEqual([
      [message.ts, 'Platform Engineer'],
    ]);
  });

  test('without a mention it stays silent', async () => {
    const [first] = await talk('platform engineer');
    await slack.write(ann, general, 'and the metrics?', { threadTs: first?.threadTs as string });
    await slack.command(ann, general, '/role', 'help'); // something to wait for
    expect(answers()).toHaveLength(1);
  });
});

describe('somebody who has said which role is theirs', () => {
  beforeEach(() => running.store.preferences.declare(ann.id, 'platform-engineer', 3, false));

  test.each([
    ['what is expected of me', 'Platform Engineer: level 3'],
    ['what do I need for my next level', 'Platform Engineer: level 3 and 4'],
    ['am I ready for level 4?', 'Platform Engineer: level 4'],
  ])('“%s” in a channel is answered to them alone', async (asked, title) => {
    await slack.mention(ann, general, asked);
    const answer = await slack.waitForEphemeral(ann, ({ text }) => text.startsWith(title));
    expect(answer.channel).toBe(general.id);
    expect(answers()).toEqual([]);
  });
});

test('without a role, “what is expected of me” asks of which, and leads to the Home tab', async () => {
  await slack.mention(ann, general, 'what is expected of me');
  const answer = await slack.waitForMessage(general, isBots);
  expect(answer.text).toContain('My role');
});
