import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import { type Channel, type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { x } from '../rules/bits.ts';
import { call } from './call.ts';

let slack: LocalSlack;
let client: WebClient;
let channel: Channel;
beforeEach(async () => {
  slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/everywhere.yml' });
  client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  channel = slack.addChannel({ botIsMember: true });
});
afterEach(() => slack.close());

const png = Buffer.from('89504e470d0a1a0a', 'hex');
const error = async (method: string, args: JsonObject) =>
  (await call(slack, method, args, { form: true })).error;

/** The three steps by hand; the last one is left to the caller. */
async function put(bytes: Buffer, more: JsonObject = {}): Promise<string> {
  const asked = { filename: 'map.png', length: bytes.length, ...more };
  const { upload_url, file_id } = await call(slack, 'files.getUploadURLExternal', asked, { form: true });
  await fetch(String(upload_url), { method: 'POST', body: new Uint8Array(bytes) });
  return String(file_id);
}

test('uploadV2 puts a file into a thread, with a comment', async () => {
  const first = await slack.write(slack.addUser(), channel, 'a map?');
  const sent = { channel_id: channel.id, thread_ts: first.ts, initial_comment: 'Here it is' };
  const answer = await client.files.uploadV2({ ...sent, file: png, filename: 'map.png', title: 'Map' });
  const [, message] = slack.messages(channel);
  expect(message).toMatchObject({
    text: 'Here it is',
    threadTs: first.ts,
    files: [expect.stringMatching(/^F/)],
  });
  expect(slack.files(channel)).toMatchObject([
    { name: 'map.png', title: 'Map', type: 'image/png', altText: '' },
  ]);
  expect(slack.files(channel)[0]?.bytes.equals(png)).toBe(true);
  expect(answer).toMatchObject({ files: [{ files: [{ title: 'Map', mimetype: '' }] }] });
  const history = await call(slack, 'conversations.replies', { channel: channel.id, ts: first.ts });
  expect(history.messages).toMatchObject([{}, { files: [{ name: 'map.png', mimetype: 'image/png' }] }]);
  expect(slack.refusals).toEqual([]);
});

test('alt text is alt_txt: what the library calls alt_text would be lost', async () => {
  const id = await put(png, { alt_txt: 'Who works with whom' });
  await call(
    slack,
    'files.completeUploadExternal',
    { files: [{ id }], channel_id: channel.id },
    { form: true },
  );
  expect(slack.files(channel)).toMatchObject([{ altText: 'Who works with whom', title: 'map.png' }]);
  expect(await error('files.getUploadURLExternal', { filename: 'a.png', length: 1, alt_txt: x(1001) })).toBe(
    'alt_txt_too_large',
  );
  const upload = client.files.uploadV2({ file: png, filename: 'map.png', alt_text: 'a map' });
  await expect(upload).rejects.toThrow('invalid_arguments');
});

test('a file without a channel is private, and shown by an image block', async () => {
  const id = await put(png);
  const image = { type: 'image', alt_text: 'a map', slack_file: { id } };
  const post = () => error('chat.postMessage', { channel: channel.id, text: 'Map', blocks: [image] });
  expect(await post()).toBe('invalid_blocks');
  expect(await error('files.completeUploadExternal', { files: [{ id }] })).toBeUndefined();
  expect(slack.messages(channel)).toEqual([]);
  expect(await post()).toBeUndefined();
  const home = { type: 'home', blocks: [image] };
  expect(await error('views.publish', { user_id: slack.addUser().id, view: home })).toBeUndefined();
  const text = await put(png, { filename: 'notes.txt' });
  await call(slack, 'files.completeUploadExternal', { files: [{ id: text }] }, { form: true });
  const wrong = { ...image, slack_file: { id: text } };
  expect(await error('chat.postMessage', { channel: channel.id, text: 'a', blocks: [wrong] })).toBe(
    'invalid_blocks',
  );
});

test('url_private is for the token of the bot', async () => {
  const id = await put(png);
  await call(slack, 'files.completeUploadExternal', { files: [{ id }] }, { form: true });
  const { file } = (await call(slack, 'files.info', { file: id })) as { file: { url_private: string } };
  expect((await fetch(file.url_private)).status).toBe(403);
  const headers = { authorization: `Bearer ${slack.botToken}` };
  const response = await fetch(file.url_private, { headers });
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await response.arrayBuffer()).equals(png)).toBe(true);
});

test('what Slack refuses', async () => {
  const complete = (args: JsonObject) => error('files.completeUploadExternal', args);
  const id = await put(png);
  const files = [{ id }];
  expect(await complete({ files, channel_id: slack.addChannel().id })).toBe('not_in_channel');
  expect(await complete({ files, channel_id: slack.addChannel({ private: true }).id })).toBe(
    'channel_not_found',
  );
  expect(await complete({ files, channel_id: slack.addUser().id })).toBe('channel_not_found');
  const old = slack.addChannel({ botIsMember: true, archived: true });
  expect(await complete({ files, channel_id: old.id })).toBe('posting_to_channel_denied');
  expect(await complete({ files, channel_id: channel.id, thread_ts: '1.1' })).toBe('thread_not_found');
  expect(await complete({ files, channel_id: channel.id, initial_comment: '<!here>' })).toBe('broadcast');
  expect(await complete({ files: [], channel_id: channel.id })).toBe('invalid_arguments');
  expect(await complete({ files: [{ id: 'F404' }] })).toBe('file_not_found');
  expect(await complete({ files, channel_id: channel.id })).toBeUndefined();
  expect(await complete({ files, channel_id: channel.id })).toBe('file_not_found');
  expect(await error('files.getUploadURLExternal', { filename: 'a.png', length: 0 })).toBe(
    'missing_argument',
  );
  const cut = await put(png.subarray(1), { length: png.length });
  expect(await complete({ files: [{ id: cut }] })).toBe('file_not_found');
  expect(slack.refusals).toContainEqual({
    method: 'upload_url',
    error: 'status_400',
    detail: 'map.png was announced with 8 bytes, has 7',
  });
  expect(slack.messages(channel)).toHaveLength(1);
});
