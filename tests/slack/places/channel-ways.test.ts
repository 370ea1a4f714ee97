import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

const QUESTION = 'what does a security engineer do?';

async function say(by: User, words: string): Promise<string> {
  const before = slack.ephemerals(by).length;
  await slack.command(by, general, '/role', words);
  await expect.poll(() => slack.ephemerals(by).length).toBeGreaterThan(before);
  return wordsIn(slack.ephemerals(by).at(-1) as PostedMessage);
}

test('mentions are answered in threads, to the asker alone, or not, as a member says', async () => {
  expect(await say(ann, 'here')).toContain('answered in their thread');
  expect(await say(ann, 'here private')).toContain('From now on');
  await slack.mention(ann, general, QUESTION);
  await slack.waitForEphemeral(ann, (it) => wordsIn(it).includes('leaked keys'));
  expect(slack.messages(general).filter(isBots)).toEqual([]);
  await say(ann, 'here off');
  expect(await say(ann, 'here')).toContain('not answered here');
  await slack.mention(ann, general, QUESTION);
  await slack.waitForEphemeral(ann, (it) => it.text.includes('switched off in this channel'));
  await slack.command(ann, general, '/role', 'security engineer');
  await slack.click(ann, slack.ephemerals(ann, general).at(-1) as PostedMessage, 'share');
  await slack.waitForEphemeral(ann, (it) => it.text.includes('switched off in this channel'));
  expect(slack.messages(general).filter(isBots)).toEqual([]);
  await say(ann, 'here threads');
  await slack.mention(ann, general, QUESTION);
  await slack.waitForMessage(general, isBots);
});

test('guests and people who are no members change nothing; who runs the workspace may', async () => {
  const guest = slack.addUser({ name: 'gus', guest: true });
  slack.invite(guest, general);
  expect(await say(guest, 'here off')).toContain('Nothing is changed');
  expect(await say(slack.addUser({ name: 'bob' }), 'here off')).toContain('Nothing is changed');
  expect(await running.store.channelWays.of(general.id)).toBe('threads');
  expect(await say(slack.addUser({ name: 'adm', admin: true }), 'here off')).toContain('From now on');
});
