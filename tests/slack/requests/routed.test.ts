import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import {
  allSaidIn,
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
let bob: User;
let cat: User;
let sam: User;
let general: Channel;
let security: Channel;
let locked: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  [ann, bob, cat, sam] = ['ann', 'bob', 'cat', 'sam'].map((name) => slack.addUser({ name })) as [
    ...[User, User, User, User],
  ];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann, bob, cat], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  locked = slack.addChannel({ name: 'security-private', private: true, members: [sam], botIsMember: true });
});

afterEach(() => closeUnrefused(running));

const dmOf = (person: User) => slack.directMessageChannel(person);
const said = (where: Channel, words: string) => saidIn(slack, where, words);
const allIn = (where: Channel) => allSaidIn(slack, where);
const pause = (ms = 900) => new Promise((done) => setTimeout(done, ms));
const write = (where = general, options = {}) =>
  slack.write(bob, where, 'someone committed an AWS key', options);

async function passTo(role: string, card: PostedMessage): Promise<void> {
  await slack.click(sam, card, 'request:pass');
  await slack.submit(sam, filledIn(await formFor(slack, sam), { pass_role: role, text: 'not ours' }));
}

describe('a message that somebody routes', () => {
  test('names whoever wrote it, who hears of it; below it stands where it went', async () => {
    const message = await write();
    await slack.shortcut(ann, 'route_message', message);
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card = await slack.waitForMessage(security, isBots);
    expect(card.text).toContain(`<@${bob.id}> wrote, sent by <@${ann.id}>:`);
    const heard = await said(dmOf(bob), 'was taken to');
    expect(heard.text).toContain(`in #security: sent by <@${ann.id}>`);
    const trace = await said(general, 'Sent to ');
    expect(trace.text).toContain(`Sent to #security by <@${ann.id}>`);
    expect(wordsIn(trace)).toContain('"text":" "},{"type":"link"');
    expect(trace.threadTs).toBe(message.ts);
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
  });

  test('is asked about of whoever wrote it, too, and they can answer, below what they were told', async () => {
    await slack.shortcut(ann, 'route_message', await write());
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card = await slack.waitForMessage(security, isBots);
    const heard = await said(dmOf(bob), 'was taken to');
    expect(heard.text).toContain(`What they answer goes to <@${ann.id}>.`);
    await slack.click(sam, card, 'request:info');
    await slack.submit(sam, filledIn(await formFor(slack, sam), { text: 'Which repository?' }));
    await said(dmOf(ann), 'Which repository?');
    const question = await said(dmOf(bob), 'Which repository?');
    expect(wordsIn(question)).not.toContain('request:add');
    await slack.directMessage(bob, 'the website');
    const answer = await said(security, 'the website');
    expect(wordsIn(answer)).toContain(bob.id);
    await said(security, 'nobody has claimed it yet');
    await said(dmOf(ann), 'Answered.');
    await said(dmOf(bob), 'Answered.');
    const inThread = { threadTs: heard.ts, raw: true };
    await slack.directMessage(bob, 'and the wiki', inThread);
    await said(security, 'and the wiki');
    await slack.click(sam, slack.current(card) as PostedMessage, 'request:resolve');
    await said(dmOf(ann), 'has resolved');
    await slack.directMessage(bob, 'who reads contracts?', inThread);
    await said(dmOf(bob), 'What was asked about your message is closed');
    await said(dmOf(bob), 'Lawyer');
    expect(allIn(security)).not.toContain('contracts');
  });

  test('that an app has put together of blocks is carried over whole', async () => {
    const message = await write();
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'R&D: key found' } },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: `in <https://git.example.com/7|this commit> by <@${bob.id}>` },
      },
    ];
    await slack.shortcut(ann, 'route_message', { ...message, text: 'Alert: key found', blocks });
    const form = await formFor(slack, ann);
    expect(wordsIn(form)).toContain(
      'Alert: key found\\nR&D: key found\\nin this commit (https://git.example.com/7) by @bob',
    );
  });

  test('in a thread has its trace in that thread; who routes their own words hears no more of it', async () => {
    const root = await slack.write(ann, general, 'hello');
    const message = await write(general, { threadTs: root.ts });
    await slack.shortcut(bob, 'route_message', message);
    await slack.submit(bob, filledIn(await formFor(slack, bob), {}));
    expect((await said(general, 'Sent to ')).threadTs).toBe(root.ts);
    expect((await slack.waitForMessage(security, isBots)).text).toContain(`<@${bob.id}> asks:`);
    expect(allIn(dmOf(bob))).not.toContain('was taken to');
  });

  test('is not routed twice: the second person is shown the first request', async () => {
    const message = await write();
    await slack.shortcut(ann, 'route_message', message);
    await slack.shortcut(bob, 'route_message', message);
    const [hers, his] = [await formFor(slack, ann), await formFor(slack, bob)];
    await slack.submit(ann, filledIn(hers, {}));
    await slack.waitForMessage(security, isBots);
    await slack.shortcut(cat, 'route_message', message);
    const shown = await slack.waitForModal(cat, (it) => wordsIn(it).includes('Sent already'));
    expect(wordsIn(shown)).toContain(ann.id);
    expect(wordsIn(shown)).toContain('#security');
    expect(shown.view.submit).toBeUndefined();
    await slack.submit(bob, filledIn(his, {}));
    await pause();
    expect(slack.messages(security).filter(isBots)).toHaveLength(1);
    await slack.click(sam, slack.messages(security).find(isBots) as never, 'request:resolve');
    await said(dmOf(ann), 'has resolved');
    await slack.closeView(cat);
    await slack.shortcut(cat, 'route_message', message);
    await formFor(slack, cat);
  });

  test('is followed when it is passed on: what was said of it names who has it now', async () => {
    const qa = slack.addChannel({ name: 'qa', members: [sam], botIsMember: true });
    const message = await write();
    await slack.shortcut(ann, 'route_message', message);
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card = await slack.waitForMessage(security, isBots);
    const [trace, heard] = [await said(general, 'Sent to '), await said(dmOf(bob), 'was taken to')];
    await passTo('qa-engineer', card);
    await slack.waitForMessage(qa, isBots);
    const now = () => [trace, heard].map((it) => slack.current(it)?.text).join('\n');
    await expect.poll(now, { timeout: 10_000 }).toContain('now with the QA Engineer in #qa');
    await expect.poll(now, { timeout: 10_000 }).toContain('was taken to the QA Engineer in #qa');
    expect(now()).not.toContain('#security');
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
    expect(slack.messages(dmOf(bob)).filter(isBots)).toHaveLength(1);
  });

  test('passed on to a private channel: what was said of it names none of that', async () => {
    const law = slack.addChannel({ name: 'law', private: true, members: [sam], botIsMember: true });
    const message = await write();
    await slack.shortcut(ann, 'route_message', message);
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card = await slack.waitForMessage(security, isBots);
    const trace = await said(general, 'Sent to ');
    await passTo('lawyer', card);
    await slack.waitForMessage(law, isBots);
    await pause();
    expect(slack.current(trace)?.text).toBe(trace.text);
  });

  test('to a private channel: nobody hears of it, and nobody who may not know is told', async () => {
    const message = await write();
    await slack.shortcut(ann, 'route_message', message);
    await slack.submit(ann, filledIn(await formFor(slack, ann), { flags: ['confidential'] }));
    await slack.waitForMessage(locked, isBots);
    await said(dmOf(ann), 'is with');
    await slack.shortcut(cat, 'route_message', message);
    await formFor(slack, cat);
    await pause();
    expect(slack.messages(general).filter(isBots)).toEqual([]);
    expect(slack.messages(dmOf(bob)).filter(isBots)).toEqual([]);
  });
});
