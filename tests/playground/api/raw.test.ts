import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { buttons, listen } from '../listeners.ts';
import { type SmallApp, startHttpApp } from '../small-app.ts';

let slack: LocalSlack;
let app: SmallApp;
beforeEach(async () => {
  slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/small.yml' });
  app = await startHttpApp(slack, listen);
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

const seconds = () => Math.floor(Date.now() / 1000);
const challenge = JSON.stringify({ type: 'url_verification', challenge: 'c' });

describe('a request made by hand', () => {
  test('is good unless it is spoilt', async () => {
    expect(await slack.deliverRaw({ body: challenge })).toMatchObject({
      acked: true,
      body: { challenge: 'c' },
    });
  });

  test.each([
    ['forged', { signature: `v0=${'0'.repeat(64)}` }, 401],
    ['unsigned', { headers: { 'x-slack-signature': '' } }, 401],
    ['stale', { timestamp: seconds() - 400 }, 401],
    ['garbage', { body: '{"a":' }, 400],
    ['another type', { contentType: 'text/plain', body: 'hello' }, 400],
  ])('%s', async (_name, spoilt, status) => {
    expect(await slack.deliverRaw({ body: challenge, ...spoilt })).toMatchObject({ acked: false, status });
    expect(slack.refusals).toEqual([]);
  });
});

test('what the manifest does not grant cannot be tested by accident', async () => {
  const [user, channel] = [slack.addUser(), slack.addChannel()];
  await expect(slack.command(user, channel, '/other', '')).rejects.toThrow('no command /other');
  await expect(slack.deliverEvent({ type: 'reaction_added' })).rejects.toThrow(
    'not subscribe to reaction_added',
  );
  await expect(slack.deliverEvent({ type: 'message', channel_type: 'channel' })).rejects.toThrow(
    'message.channels',
  );
  await expect(slack.openHome(user)).rejects.toThrow('Home tab');
  await expect(slack.shortcut(user, 'any')).rejects.toThrow('no global shortcut any');
});

test('people act where they can', async () => {
  const stranger = slack.addUser({ name: 'eve', stranger: true });
  const secret = slack.addChannel({ name: 'secret', private: true });
  await expect(slack.command(stranger, secret, '/role', '')).rejects.toThrow('another company');
  await expect(slack.command(slack.addUser(), secret, '/role', '')).rejects.toThrow('no member of secret');
});

test('people click on what is there, and only on what they see', async () => {
  const [user, other, channel] = [slack.addUser(), slack.addUser(), slack.addChannel()];
  await slack.command(user, channel, '/role', 'x');
  const answer = await slack.waitForEphemeral(user);
  await expect(slack.click(user, answer, 'nope')).rejects.toThrow('share, gone, pick');
  await expect(slack.click(user, answer, 'pick', { choice: 'zz' })).rejects.toThrow('does not offer zz');
  await expect(slack.click(other, answer, 'share')).rejects.toThrow('does not see');
});

test('clicks of strangers name their team; archived channels and a bot thrown out change nothing for clicks', async () => {
  const stranger = slack.addUser({ stranger: true });
  const [user, guest] = [slack.addUser(), slack.addUser({ guest: true })];
  const channel = slack.addChannel({ extShared: true, botIsMember: true, members: [stranger] });
  const said = (await slack.mention(stranger, channel, 'hi')).envelope?.payload;
  expect(said).toMatchObject({ team_id: slack.teamId, event: { team: 'T0STRANGE', user_team: 'T0STRANGE' } });
  const posted = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${slack.botToken}` },
    body: JSON.stringify({ channel: channel.id, text: 'card', blocks: buttons }),
  });
  expect(await posted.json()).toMatchObject({ ok: true });
  const card = await slack.waitForMessage(channel, ({ text }) => text === 'card');
  slack.remove('bot', channel);
  slack.archive(channel);
  const clicked = await slack.click(stranger, card, 'share');
  expect(clicked).toMatchObject({ acked: true });
  expect(clicked.envelope?.payload).toMatchObject({
    user: { id: stranger.id, team_id: 'T0STRANGE' },
    team: { id: slack.teamId },
  });
  expect(await slack.click(user, card, 'share')).toMatchObject({ acked: true });
  await expect(slack.click(guest, card, 'share')).rejects.toThrow('does not see');
});

test('the bot’s own messages come back as events; edits and deletions nest them', async () => {
  const user = slack.addUser();
  await slack.directMessage(user, 'hi');
  const direct = slack.directMessageChannel(user);
  const own = await slack.waitForMessage(direct, ({ botId }) => botId !== undefined);
  const event = async (delivery: ReturnType<LocalSlack['echo']>) => (await delivery).envelope?.payload.event;
  expect(await event(slack.echo(own))).toMatchObject({ bot_id: slack.botId, channel_type: 'im' });
  const changed = await event(slack.echoChange(own, 'message_changed'));
  expect(changed).toMatchObject({
    subtype: 'message_changed',
    message: { user: slack.botUserId },
    channel_type: 'im',
  });
  const deleted = await event(slack.echoChange(own, 'message_deleted'));
  expect(deleted).toMatchObject({ deleted_ts: own.ts, previous_message: { text: own.text } });
  expect(slack.messages(direct)).toHaveLength(2);
});

test('payloads have every documented field', async () => {
  const user = slack.addUser({ name: 'ada' });
  const channel = slack.addChannel({ botIsMember: true, extShared: true });
  const direct = slack.directMessageChannel(user);
  const command = (await slack.command(user, direct, '/role', 'a')).envelope?.payload;
  expect(Object.keys(command ?? {}).sort()).toEqual(
    [
      ...['api_app_id', 'channel_id', 'channel_name', 'command', 'is_enterprise_install', 'response_url'],
      ...['team_domain', 'team_id', 'text', 'token', 'trigger_id', 'user_id', 'user_name'],
    ].sort(),
  );
  expect(command).toMatchObject({
    channel_name: 'directmessage',
    is_enterprise_install: 'false',
    user_name: 'ada',
  });
  const mention = (await slack.mention(user, channel, 'hi')).envelope?.payload;
  expect(mention).toMatchObject({
    type: 'event_callback',
    is_ext_shared_channel: true,
    authorizations: [{ user_id: slack.botUserId, is_bot: true, team_id: slack.teamId }],
    event: {
      type: 'app_mention',
      user: user.id,
      channel: channel.id,
      team: slack.teamId,
      text: `<@${slack.botUserId}> hi`,
      blocks: [
        { type: 'rich_text', elements: [{ elements: [{ user_id: slack.botUserId }, { text: ' hi' }] }] },
      ],
    },
  });
});
