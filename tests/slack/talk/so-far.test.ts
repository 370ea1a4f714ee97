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
let sam: User;
let security: Channel;
let platform: Channel;
let direct: Channel;
let card: PostedMessage;
let notice: PostedMessage;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  platform = slack.addChannel({ name: 'platform', members: [sam], botIsMember: true });
  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
  card = await slack.waitForMessage(security, isBots);
  direct = slack.directMessageChannel(ann);
  notice = await saidIn(slack, direct, 'is with');
});

afterEach(() => closeUnrefused(running));

const fromAnn = (text: string) => slack.directMessage(ann, text, { threadTs: notice.ts, raw: true });
const fromSam = (text: string) => slack.write(sam, security, text, { threadTs: card.ts, raw: true });
const mine = (text: string) => slack.messages(direct).find((it) => it.text === text) as PostedMessage;

/** A file in the thread of what the asker was told. */
async function fileFromAnn(name: string, text = ''): Promise<void> {
  const ts = '2000000000.000200';
  await slack.deliverEvent({
    ...{ type: 'message', subtype: 'file_share', channel: direct.id, channel_type: 'im', user: ann.id },
    ...{ text, ts, event_ts: ts, thread_ts: notice.ts },
    files: [{ name, title: name, permalink: `https://x.slack.com/files/U1/F1/${name}` }],
  });
}

async function passOn(): Promise<PostedMessage> {
  await slack.click(sam, slack.current(card) ?? card, 'request:pass');
  const form = await formFor(slack, sam);
  await slack.submit(sam, filledIn(form, { pass_role: 'platform-engineer', text: 'their pipeline' }));
  return saidIn(slack, platform, 'What was said so far');
}

async function edit(message: PostedMessage, text: string): Promise<void> {
  const at = '2000000002.000000';
  await slack.deliverEvent({
    ...{ type: 'message', subtype: 'message_changed', hidden: true },
    ...{ channel: direct.id, channel_type: 'im', ts: at, event_ts: at },
    message: {
      ...{ type: 'message', user: ann.id, text, ts: message.ts, thread_ts: notice.ts },
      edited: { user: ann.id, ts: at },
    },
  });
}

describe('a file', () => {
  test('that is shared with Rolecall alone: whoever asked hears that its people cannot open it', async () => {
    await fileFromAnn('shot.png');
    const hint = await saidIn(slack, direct, 'cannot open it');
    expect(hint.threadTs).toBe(notice.ts);
    expect(hint.text).toContain('the Security Engineer');
    await fromAnn('it shows the key');
    await saidIn(slack, security, 'it shows the key');
    expect(allSaidIn(slack, direct).match(/cannot open it/g)).toHaveLength(2); // blocks and text of the one message
  });

  test('in a public channel can be opened by whoever asked', async () => {
    await slack.deliverEvent({
      ...{
        type: 'message',
        subtype: 'file_share',
        channel: security.id,
        channel_type: 'channel',
        user: sam.id,
      },
      ...{ text: 'look', ts: '2000000000.000300', event_ts: '2000000000.000300', thread_ts: card.ts },
      files: [{ name: 'log.txt', permalink: 'https://x.slack.com/files/U2/F2/log.txt' }],
    });
    await saidIn(slack, direct, 'log.txt');
    await new Promise((done) => setTimeout(done, 300));
    expect(slack.ephemerals(sam)).toEqual([]);
  });

  test('that is taken out of a message is listed no more', async () => {
    await fileFromAnn('shot.png', 'see');
    await saidIn(slack, security, 'shot.png');
    const was = { type: 'message', user: ann.id, text: 'see', ts: '2000000000.000200', thread_ts: notice.ts };
    const files = [
      { name: 'shot.png', title: 'shot.png', permalink: 'https://x.slack.com/files/U1/F1/shot.png' },
    ];
    await slack.deliverEvent({
      ...{
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel: direct.id,
        channel_type: 'im',
      },
      ...{ ts: '2000000002.000000', event_ts: '2000000002.000000' },
      message: { ...was, files: [{ id: 'F1', mode: 'tombstone' }] },
      previous_message: { ...was, files },
    });
    await expect.poll(() => allSaidIn(slack, security), { timeout: 5000 }).not.toContain('shot.png');
    expect(allSaidIn(slack, security)).toContain('see');
  });
});

describe('what was said before a request was passed on', () => {
  test('is taken back below the new card, too, and follows edits there', async () => {
    await fromAnn('the password is hunter2');
    await fromAnn('it is in repo A');
    await saidIn(slack, security, 'repo A');
    const below = await passOn();
    expect(wordsIn(below)).toContain('hunter2');
    await edit(mine('it is in repo A'), 'it is in repo B');
    await saidIn(slack, platform, 'repo B');
    await saidIn(slack, security, 'repo B');
    await slack.echoChange(mine('the password is hunter2'), 'message_deleted');
    await expect.poll(() => allSaidIn(slack, platform)).not.toContain('hunter2');
    await expect.poll(() => allSaidIn(slack, security)).not.toContain('hunter2');
    expect(allSaidIn(slack, platform)).toContain('their pipeline');
    expect(allSaidIn(slack, platform)).toContain('repo B');
    expect(allSaidIn(slack, platform)).not.toContain('repo A');
  });

  test('has its files', async () => {
    await fileFromAnn('shot.png');
    await saidIn(slack, security, 'shot.png');
    expect(wordsIn(await passOn())).toContain('https://x.slack.com/files/U1/F1/shot.png');
    expect(allSaidIn(slack, platform)).not.toContain('–');
  });

  test('is told whole, in as many messages as it takes, where nobody could read the thread before', async () => {
    const long = `begin ${'x '.repeat(2_000)}END`;
    const lines = Array.from({ length: 24 }, (_, index) => `line ${String(index).padStart(2, '0')}`);
    for (const line of [long, ...lines]) await fromAnn(line);
    await saidIn(slack, security, 'line 23');
    slack.change(security, { private: true });
    await passOn();
    await saidIn(slack, platform, 'line 23');
    const all = allSaidIn(slack, platform);
    expect(lines.filter((line) => !all.includes(line))).toEqual([]);
    expect(all).toContain('END');
    expect(all).toContain('What was said so far, continued');
    expect(all).not.toMatch(/left out|shortened/);
    const why = slack.messages(platform).filter((it) => wordsIn(it).includes('their pipeline'));
    expect(why).toHaveLength(1);
  });

  test('is nowhere once all of it is taken back, unless it says why it came', async () => {
    await fromAnn('a secret');
    await saidIn(slack, security, 'a secret');
    await passOn();
    await slack.echoChange(mine('a secret'), 'message_deleted');
    await expect.poll(() => allSaidIn(slack, platform)).not.toContain('What was said so far');
    expect(allSaidIn(slack, platform)).toContain('their pipeline');
  });

  test('goes whole where others have begun to read along and some of it is taken back', async () => {
    await fromAnn('a secret');
    await fromAnn('another');
    await fromSam('we look at it');
    await saidIn(slack, direct, 'we look at it');
    await saidIn(slack, security, 'another');
    const below = await passOn();
    slack.change(platform, { extShared: true });
    await slack.echoChange(mine('a secret'), 'message_deleted');
    await expect.poll(() => slack.current(below)).toBeUndefined();
  });
});
