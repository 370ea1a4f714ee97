import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import {
  closeUnrefused,
  filledIn,
  formFor,
  isBots,
  reachableCompany,
  wordsIn,
} from '../../helpers/front-desk.ts';
import { manifestWith } from '../../helpers/manifest-variant.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let bob: User;
let sam: User;
let general: Channel;
let security: Channel;

async function open(reactions: boolean) {
  running = await runApp('http', { reactions, manifestPath: manifestWith(/^- reaction/) });
  running.library = reachableCompany();
  slack = running.slack;
  [ann, bob, sam] = ['ann', 'bob', 'sam'].map((name) => slack.addUser({ name })) as [User, User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann, bob], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
}

beforeEach(() => open(true));
afterEach(() => closeUnrefused(running));

const pause = (ms = 700) => new Promise((done) => setTimeout(done, ms));
const card = (words: string) =>
  slack.waitForMessage(security, (it) => isBots(it) && wordsIn(it).includes(words), 10_000);

test('a message is routed, by the form; a card is claimed and resolved, by those who may', async () => {
  const root = await slack.write(ann, general, 'hello');
  const message = await slack.write(bob, general, 'someone committed an AWS key', { threadTs: root.ts });
  await slack.react(ann, message, 'ticket');
  const offer = await slack.waitForEphemeral(ann, (it) => wordsIn(it).includes('request:route'));
  expect(offer.threadTs).toBe(root.ts);
  expect(slack.messages(security)).toEqual([]);
  await slack.click(ann, offer, 'request:route');
  const form = await formFor(slack, ann);
  expect(wordsIn(form)).toContain('someone committed an AWS key');
  await slack.submit(ann, filledIn(form, {}));
  const posted = await card(`sent by <@${ann.id}>`);
  slack.invite(bob, security);
  await slack.react(bob, posted, 'eyes');
  const why = await slack.waitForEphemeral(bob, (it) => wordsIn(it).includes('@security-team'));
  expect(wordsIn(why)).toContain('Only members');
  await slack.react(sam, posted, 'tada');
  await slack.react(sam, posted, 'eyes');
  await card('Claimed');
  await slack.react(sam, posted, 'white_check_mark');
  await card('Resolved');
  await slack.waitForMessage(
    slack.directMessageChannel(ann),
    (it) => isBots(it) && it.text.includes(`<@${sam.id}> has resolved`),
  );
});

test('say nothing unless they are switched on', async () => {
  await running.close();
  await open(false);
  const message = await slack.write(bob, general, 'someone committed an AWS key');
  await slack.react(ann, message, 'ticket');
  await pause();
  expect(slack.ephemerals(ann)).toEqual([]);
});
