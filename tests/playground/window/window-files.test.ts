import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Channel,
  type LocalSlack,
  startLocalSlack,
  type User,
} from '../../../src/playground/local-slack.ts';
import { openWindow, type PlaygroundWindow } from '../../../src/playground/window/open-window.ts';
import type { Snapshot } from '../../../src/playground/window/wire.ts';

const png = Buffer.from('89504e470d0a1a0a', 'hex');
let slack: LocalSlack;
let window: PlaygroundWindow;
let client: WebClient;
let mia: User;
let channel: Channel;

beforeEach(async () => {
  slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/everywhere.yml' });
  mia = slack.addUser({ name: 'mia' });
  channel = slack.addChannel({ name: 'general', members: [mia], botIsMember: true });
  client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const cast = { workspace: 'Harbor', members: [{ user: mia, fullName: 'Mia', title: '' }] };
  window = await openWindow(slack, { cast, tour: [], port: 0 });
});
afterEach(async () => {
  await window.close();
  await slack.close();
});

async function snapshot(): Promise<Snapshot> {
  const { origin, hash } = new URL(window.url);
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}` };
  return (await (await fetch(`${origin}/api/state?as=mia&channel=general`, { headers })).json()) as Snapshot;
}

const load = (path: string) => fetch(new URL(path, window.url));

test('the window shows files and the pictures of blocks, at addresses that nobody guesses', async () => {
  await client.files.uploadV2({ channel_id: channel.id, file: png, filename: 'the map.png', title: 'Map' });
  const [file] = slack.files();
  const image = { type: 'image' as const, alt_text: 'a map', slack_file: { id: String(file?.id) } };
  await client.chat.postMessage({ channel: channel.id, text: 'Map', blocks: [image] });
  await client.views.publish({ user_id: mia.id, view: { type: 'home', blocks: [image] } });
  const { messages, home } = await snapshot();
  const address = messages[0]?.files[0]?.address ?? '';
  expect(messages).toMatchObject([
    { files: [{ title: 'Map', altText: '', type: 'image/png', size: 8 }] },
    { blocks: [{ type: 'image', image_url: address }] },
  ]);
  expect(home).toMatchObject({ view: { blocks: [{ image_url: address }] } });
  const loaded = await load(address);
  expect(loaded.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await loaded.arrayBuffer()).equals(png)).toBe(true);
  expect((await load(`/files/${file?.id}/the%20map.png`)).status).toBe(404);
});

test('the window shows the previews of links', async () => {
  const url = 'https://roles.example.com/security';
  slack.deliverTo('http://127.0.0.1:9/nobody');
  const { ts } = await slack.write(mia, channel, url);
  const section = { type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Security' } };
  await client.chat.unfurl({ channel: channel.id, ts, unfurls: { [url]: { blocks: [section] } } });
  expect((await snapshot()).messages).toMatchObject([{ previews: [{ url, blocks: [{ type: 'section' }] }] }]);
});
