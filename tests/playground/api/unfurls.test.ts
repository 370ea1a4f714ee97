import type { App, types } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import { type LocalSlack, type PostedMessage, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { actions, button, section, x } from '../rules/bits.ts';
import { type SmallApp, startHttpApp } from '../small-app.ts';
import { call } from './call.ts';

const manifestPath = 'tests/playground/manifests/everywhere.yml';
const url = 'https://roles.example.com/security?a=1&b=2';
const card = { blocks: [section(), actions(button({ action_id: 'more' }))] };

let slack: LocalSlack;
let app: SmallApp;
let heard: JsonObject[] = [];

function listen(bolt: App): void {
  bolt.event('link_shared', async ({ event, client }) => {
    heard.push({ ...event });
    const unfurls = Object.fromEntries(
      event.links.map((link) => [link.url, card]),
    ) as unknown as types.LinkUnfurls;
    if (event.source === 'composer') {
      await client.chat.unfurl({ source: 'composer', unfurl_id: String(event.unfurl_id), unfurls });
    } else await client.chat.unfurl({ channel: event.channel, ts: event.message_ts, unfurls });
  });
  bolt.action('more', async ({ ack, respond }) => {
    await ack();
    await respond('more of it');
  });
}

beforeEach(async () => {
  heard = [];
  slack = await startLocalSlack({ manifestPath });
  app = await startHttpApp(slack, listen);
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

test('a link gets its card where the bot is no member, too, and its button works', async () => {
  const [user, channel] = [slack.addUser(), slack.addChannel()];
  const message = await slack.write(user, channel, `look: ${url} and ${url} and https://example.com`);
  await expect.poll(() => Object.keys(slack.unfurls(message))).toEqual([url]);
  expect(heard).toMatchObject([
    {
      type: 'link_shared',
      user: user.id,
      channel: channel.id,
      message_ts: message.ts,
      links: [{ domain: 'roles.example.com', url }],
      source: 'conversations_history',
      is_bot_user_member: false,
    },
  ]);
  const clicked = await slack.click(user, message, 'more');
  expect(clicked.envelope?.payload).toMatchObject({
    container: { type: 'message_attachment', is_app_unfurl: true, app_unfurl_url: url },
    message: { attachments: [{ from_url: url, blocks: [{ type: 'section' }, { type: 'actions' }] }] },
  });
  expect(await slack.waitForEphemeral(user)).toMatchObject({ text: 'more of it' });
  expect(slack.refusals).toEqual([]);
});

test('subdomains count, other hosts and strangers do not; threads and drafts are told', async () => {
  const [user, stranger] = [slack.addUser(), slack.addUser({ stranger: true })];
  const channel = slack.addChannel({ botIsMember: true, extShared: true, members: [stranger] });
  await slack.write(stranger, channel, url);
  const first = await slack.write(
    user,
    channel,
    'https://notroles.example.com and https://roles.example.com.evil.io',
  );
  expect(heard).toEqual([]);
  await slack.write(user, channel, '<https://eu.roles.example.com/x|x>', { raw: true, threadTs: first.ts });
  const draft = await slack.compose(user, url);
  await expect.poll(() => Object.keys(slack.unfurls(draft))).toEqual([url]);
  expect(heard).toMatchObject([
    { links: [{ url: 'https://eu.roles.example.com/x' }], thread_ts: first.ts, is_bot_user_member: true },
    { channel: 'COMPOSER', source: 'composer' },
  ]);
  await expect(slack.compose(user, 'https://example.com')).rejects.toThrow('hears nothing');
});

test('what Slack refuses', async () => {
  const [user, channel] = [slack.addUser(), slack.addChannel()];
  const plain: PostedMessage = await slack.write(user, channel, 'no link');
  const message = await slack.write(user, channel, url);
  const at = { channel: channel.id, ts: message.ts };
  const unfurls = { [url]: card };
  const error = async (args: JsonObject) => (await call(slack, 'chat.unfurl', args, { form: true })).error;
  expect(await error({ ...at, unfurls })).toBeUndefined();
  expect(await error(at)).toBe('missing_unfurls');
  expect(await error({ ...at, unfurls: {} })).toBe('missing_unfurls');
  expect(await error({ ...at, unfurls: 'none' })).toBe('invalid_unfurls_format');
  expect(await error({ ts: message.ts, unfurls })).toBe('missing_channel');
  expect(await error({ channel: channel.id, unfurls })).toBe('missing_ts');
  expect(await error({ channel: 'C404', ts: message.ts, unfurls })).toBe('cannot_find_channel');
  expect(await error({ ...at, ts: '1.1', unfurls })).toBe('cannot_find_message');
  expect(await error({ ...at, ts: plain.ts, unfurls })).toBe('cannot_unfurl_message');
  expect(await error({ ...at, unfurls: { 'https://roles.example.com/other': card } })).toBe(
    'cannot_unfurl_url',
  );
  expect(await error({ source: 'composer', unfurls })).toBe('missing_unfurl_id');
  expect(await error({ unfurl_id: 'a', unfurls })).toBe('missing_source');
  expect(await error({ unfurl_id: 'a', source: 'elsewhere', unfurls })).toBe('invalid_source');
  expect(await error({ unfurl_id: 'a', source: 'composer', unfurls })).toBe('invalid_unfurl_id');
  const long = { blocks: [section({ text: { type: 'mrkdwn', text: x(3001) } })] };
  expect(await error({ ...at, unfurls: { [url]: long } })).toBe('invalid_blocks');
  expect(await error({ ...at, unfurls: { [url]: { text: 'no title' } } })).toBe('invalid_blocks');
});
