import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { listen } from '../listeners.ts';
import { type SmallApp, startHttpApp, startSocketApp } from '../small-app.ts';

const ways = [
  ['signed HTTP', startHttpApp],
  ['Socket Mode', startSocketApp],
] as const;

describe.each(ways)('over %s', (_name, start) => {
  let slack: LocalSlack;
  let app: SmallApp;
  beforeEach(async () => {
    slack = await startLocalSlack();
    app = await start(slack, listen);
  });
  afterEach(async () => {
    await app.stop();
    await slack.close();
    expect(slack.refusals).toEqual([]);
  });

  test('a command is answered through its response_url, wherever it is typed', async () => {
    const [user, channel] = [slack.addUser(), slack.addChannel()];
    const delivery = await slack.command(user, channel, '/role', 'a & <b>');
    expect(delivery).toMatchObject({ acked: true, late: false });
    const answer = await slack.waitForEphemeral(user);
    expect(answer.text).toBe('you asked a &amp; &lt;b&gt;');
    expect(slack.messages(channel)).toEqual([]);
  });

  test('a mention is answered in its thread, where the bot is a member', async () => {
    const user = slack.addUser();
    const channel = slack.addChannel({ botIsMember: true });
    expect(await slack.mention(user, channel, 'who?')).toMatchObject({ acked: true });
    const answer = await slack.waitForMessage(channel, ({ botId }) => botId !== undefined);
    expect(answer.text).toBe(`heard <@${slack.botUserId}> who?`);
    expect(answer.threadTs).toBe(slack.messages(channel)[0]?.ts);
  });

  test('a mention where the bot is no member reaches nobody', async () => {
    const delivery = await slack.mention(slack.addUser(), slack.addChannel({ name: 'far' }), 'who?');
    expect(delivery).toMatchObject({ acked: false, reason: 'the bot is not in far' });
  });

  test('a direct message is answered there', async () => {
    const user = slack.addUser();
    await slack.directMessage(user, 'hi');
    const answer = await slack.waitForMessage(slack.directMessageChannel(user), ({ botId }) => !!botId);
    expect(answer.text).toBe('direct: hi');
  });

  test('buttons of an ephemeral answer post, replace and delete', async () => {
    const [user, channel] = [slack.addUser(), slack.addChannel()];
    await slack.command(user, channel, '/role', 'x');
    const answer = await slack.waitForEphemeral(user);
    expect(await slack.click(user, answer, 'share')).toMatchObject({ acked: true });
    expect(await slack.waitForMessage(channel)).toMatchObject({ text: 'shared' });
    await slack.click(user, answer, 'pick', { choice: 'b' });
    await slack.waitForEphemeral(user, ({ text }) => text.includes('"value":"b"'));
    await slack.click(user, answer, 'gone');
    await expect.poll(() => slack.ephemerals(user)).toEqual([]);
  });
});
