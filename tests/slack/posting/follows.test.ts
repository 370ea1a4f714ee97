import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import {
  closeUnrefused,
  filledIn,
  formFor,
  isBots,
  reachableCompany,
  saidIn,
  wordsIn,
} from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
});

afterEach(() => closeUnrefused(running));

const toldIn = (where: Channel) => slack.messages(where).filter(isBots);
const dm = () => slack.directMessageChannel(ann);
const said = (where: Channel, words: string) => saidIn(slack, where, words);
/** What can be pressed in any of these, by action id. */
const offered = (messages: readonly PostedMessage[]): readonly string[] =>
  messages.flatMap((message) =>
    [...wordsIn(message).matchAll(/"action_id":"(request:[a-z-]+)"/g)].map(([, id = '']) => id),
  );
const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(isSo()).toBe(true);
};

async function ask(
  text = 'someone committed an AWS key',
): Promise<{ card: PostedMessage; notice: PostedMessage }> {
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  await slack.submit(ann, filledIn(await formFor(slack, ann), { text }));
  return { card: await said(security, text), notice: await said(dm(), 'is with') };
}

describe('what the person who asked was told', () => {
  test('offers what can be done now, and nothing else', async () => {
    const { card } = await ask();
    expect(offered(toldIn(dm()))).toEqual(['request:add', 'request:cancel']);
    await slack.click(sam, card, 'request:info');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { text: 'Which repository?' }));
    const question = await said(dm(), 'Which repository?');
    await slack.directMessage(ann, 'the website', { threadTs: question.ts, raw: true });
    await said(dm(), 'Answered.');
    await slack.click(sam, card, 'request:resolve');
    const done = await said(dm(), 'has resolved');
    await until(() => offered(toldIn(dm())).join() === 'request:reopen');
    expect(JSON.stringify(toldIn(dm()).map(({ text }) => text)).match(/resolved/g)).toHaveLength(1);
    await slack.click(ann, done, 'request:reopen');
    await said(dm(), 'It is open again');
    await until(() => offered(toldIn(dm())).join() === 'request:add,request:cancel');
    expect(
      toldIn(dm())
        .map((message) => wordsIn(message))
        .join(),
    ).not.toContain('has resolved');
    await slack.click(sam, card, 'request:resolve');
    await until(() => offered(toldIn(dm())).join() === 'request:reopen'); // the last one alone, not each there was
    await said(dm(), 'It was reopened after that');
  });

  test('in a thread, too, and what is pressed there is answered there', async () => {
    const question = await slack.write(ann, general, 'hello');
    await slack.mention(ann, general, 'someone committed an AWS key', { threadTs: question.ts });
    await slack.click(ann, await said(general, 'request:start'), 'request:start');
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const notice = await said(general, 'is with');
    await slack.click(ann, notice, 'request:add');
    await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'it is the old key' }));
    const added = await slack.waitForEphemeral(ann, (it) => wordsIn(it).includes('I pass it on'));
    expect(added.threadTs).toBe(question.ts);
    await slack.click(ann, notice, 'request:cancel');
    await said(general, 'You have cancelled it');
  });

  test('an obstacle is told in the thread where the button stands', async () => {
    const question = await slack.write(ann, general, 'hello');
    await slack.mention(ann, general, 'someone committed an AWS key', { threadTs: question.ts });
    await slack.click(ann, await said(general, 'request:start'), 'request:start');
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const notice = await said(general, 'is with');
    slack.invite(sam, general);
    await slack.click(sam, notice, 'request:cancel');
    const why = await slack.waitForEphemeral(sam, (it) => wordsIn(it).includes('Only the person who asked'));
    expect(why.threadTs).toBe(question.ts);
  });

  test('what was added by a button in a direct message is confirmed in its thread', async () => {
    const { notice } = await ask();
    await slack.click(ann, notice, 'request:add');
    await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'it is the old key' }));
    expect((await said(dm(), 'I pass it on')).threadTs).toBe(notice.ts);
  });
});

test('passed on, no message says that it is still with those who had it', async () => {
  slack.addChannel({ name: 'platform', members: [sam], botIsMember: true });
  const { card, notice } = await ask();
  await slack.click(sam, card, 'request:pass');
  const pass = { pass_role: 'platform-engineer', text: 'their pipeline' };
  await slack.submit(sam, filledIn(await formFor(slack, sam), pass));
  await said(dm(), 'has passed on');
  await said(dm(), 'was with the Security Engineer');
  expect(offered([slack.current(notice) as PostedMessage])).toEqual(['request:add', 'request:cancel']);
});

test('what cannot be done any more is said at the click, where a notice still offers it', async () => {
  const { card, notice } = await ask();
  await slack.click(sam, card, 'request:resolve');
  await said(dm(), 'has resolved');
  await slack.click(ann, notice, 'request:add');
  await slack.waitForEphemeral(ann, (it) => wordsIn(it).includes('resolved already'));
  expect(slack.modal(ann)).toBeUndefined();
});

test('asked twice, the first question says so; an answer that is deleted is missed', async () => {
  const { card } = await ask();
  for (const text of ['Which repository?', 'And which branch?']) {
    await slack.click(sam, slack.current(card) ?? card, 'request:info');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { text }));
    await said(dm(), text);
  }
  expect(wordsIn(await said(dm(), 'asked something more since'))).toContain('Which repository?');
  await slack.directMessage(ann, 'the website, main');
  await said(security, 'the website, main');
  const mine = slack.messages(dm()).find(({ text }) => text === 'the website, main') as PostedMessage;
  await slack.echoChange(mine, 'message_deleted');
  expect((await said(security, 'has deleted their answer')).threadTs).toBe(card.ts);
});

test('of two open requests, each line that is told directly names its own', async () => {
  const one = await ask();
  const other = await ask('there is a leaked token in our log');
  const write = (card: PostedMessage, text: string) =>
    slack.write(sam, security, text, { threadTs: card.ts, raw: true });
  await write(one.card, 'it is revoked');
  await write(other.card, 'cannot see it');
  expect((await said(dm(), 'it is revoked')).text).toContain(
    'writes about your request “someone committed an AWS key”',
  );
  expect((await said(dm(), 'cannot see it')).text).toContain(
    'writes about your request “there is a leaked token in our log”',
  );
});

describe('lists of requests', () => {
  test('`/role requests` is drawn anew where something is pressed in it', async () => {
    await ask();
    await slack.command(ann, general, '/role', 'requests');
    const list = await slack.waitForEphemeral(ann, (it) => wordsIn(it).includes('Your requests'));
    await slack.click(ann, list, 'request:add:0');
    await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'it is the old key' }));
    await until(() => wordsIn(slack.current(list) as PostedMessage).includes('I pass it on'));
    await slack.click(ann, slack.current(list) as PostedMessage, 'request:cancel:0');
    await until(() => wordsIn(slack.current(list) as PostedMessage).includes('You have no open requests'));
  });

  test('the Home tab has the buttons: to add, to cancel, to claim', async () => {
    const { card } = await ask();
    await slack.openHome(sam);
    const his = await slack.waitForHome(sam, (it) => wordsIn(it).includes('Open for my roles'));
    await slack.click(sam, his, 'home:claim:0');
    await slack.waitForMessage(security, (it) => it.ts === card.ts && wordsIn(it).includes('Claimed'));
    await slack.waitForHome(
      sam,
      (it) => wordsIn(it).includes('claimed') && !wordsIn(it).includes('home:claim'),
    );
    await slack.openHome(ann);
    const hers = await slack.waitForHome(ann, (it) => wordsIn(it).includes('home:add:0'));
    await slack.click(ann, hers, 'home:add:0');
    await slack.submit(ann, filledIn(await formFor(slack, ann), { text: 'it is the old key' }));
    await said(security, 'it is the old key');
    await slack.click(ann, hers, 'home:cancel:0');
    await slack.waitForHome(ann, (it) => wordsIn(it).includes('None. Find the role'));
    await slack.waitForMessage(security, (it) => it.ts === card.ts && wordsIn(it).includes('Cancelled'));
  });
});
