import type { App, types } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { actions, modal, option } from '../rules/bits.ts';
import { type SmallApp, startHttpApp } from '../small-app.ts';

const manifests = 'tests/playground/manifests';
const row = actions({ type: 'external_select', action_id: 'role', min_query_length: 0 });
let slack: LocalSlack;
let app: SmallApp;
let opened: JsonObject[] = [];

function listen(bolt: App): void {
  bolt.event('app_home_opened', async ({ event, client }) => {
    opened.push({ ...event });
    const view = { type: 'home', blocks: [row] } as unknown as types.HomeView;
    await client.views.publish({ user_id: event.user, view });
  });
  bolt.shortcut('find_role', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: modal({ blocks: [row] }) as unknown as types.ModalView,
    });
  });
  bolt.options('role', async ({ ack, options }) => {
    await ack({ options: [option(`${options.value}!`)] as types.Option[] });
  });
}

async function begin(manifest: string): Promise<void> {
  opened = [];
  slack = await startLocalSlack({ manifestPath: `${manifests}/${manifest}` });
  app = await startHttpApp(slack, listen);
}

afterEach(async () => {
  await app.stop();
  await slack.close();
});

test('an external select is answered in the Home tab, in messages and in modals', async () => {
  await begin('everywhere.yml');
  const user = slack.addUser();
  await slack.openHome(user);
  const home = await slack.waitForHome(user);
  await slack.shortcut(user, 'find_role');
  const form = await slack.waitForModal(user);
  const channel = slack.addChannel({ botIsMember: true, members: [user] });
  await app.app.client.chat.postMessage({
    channel: channel.id,
    text: 'Pick',
    blocks: [row] as unknown as types.KnownBlock[],
  });
  const [message] = slack.messages(channel);
  if (message === undefined) throw new Error('nothing was posted');
  for (const place of [home, form, message]) {
    const delivery = await slack.suggest(user, place, 'role', 'eng');
    expect(delivery.body).toEqual({ options: [option('eng!')] });
  }
  const { envelope } = await slack.suggest(user, message, 'role', '');
  expect(envelope?.payload).toMatchObject({
    container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: false },
    message: { ts: message.ts },
  });
  expect(slack.refusals).toEqual([]);
});

test('over HTTP, the manifest must say where', async () => {
  await begin('http.yml');
  const user = slack.addUser();
  await slack.openHome(user);
  const home = await slack.waitForHome(user);
  await expect(slack.suggest(user, home, 'role', 'eng')).rejects.toThrow('message_menu_options_url');
});

test('two quick visits: the second one brings the Home tab that stands there, and one of two hashes is old', async () => {
  await begin('everywhere.yml');
  const user = slack.addUser();
  await slack.openHome(user);
  const first = await slack.waitForHome(user);
  await Promise.all([slack.openHome(user), slack.openHome(user)]);
  await expect.poll(() => opened).toHaveLength(3);
  expect(opened[0]).not.toHaveProperty('view');
  expect(opened[1]).toMatchObject({ tab: 'home', view: { id: first.id, blocks: [{ type: 'actions' }] } });
  const second = await slack.waitForHome(user, ({ hash }) => hash !== first.hash);
  expect(second.id).toBe(first.id);
  const view = { type: 'home', blocks: [row] } as unknown as types.HomeView;
  const late = app.app.client.views.publish({ user_id: user.id, view, hash: first.hash });
  await expect(late).rejects.toThrow('hash_conflict');
  await slack.openHome(user, 'messages');
  await expect.poll(() => opened.at(-1)).toMatchObject({ tab: 'messages' });
  expect(opened.at(-1)).not.toHaveProperty('view');
});
