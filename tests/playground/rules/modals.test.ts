import type { App, types } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { call } from '../api/call.ts';
import { type SmallApp, startHttpApp, startSocketApp } from '../small-app.ts';
import { actions, button, field, input, modal, option, plain, section, select } from './bits.ts';

const form = (title: string) =>
  modal({
    title: plain(title),
    callback_id: 'form',
    notify_on_close: true,
    submit: plain('Send'),
    blocks: [
      input(field({ action_id: 'name', max_length: 10 }), { block_id: 'who' }),
      input(select({ action_id: 'size' }), { block_id: 'how', optional: true }),
      actions(button({ action_id: 'more' }), {
        type: 'external_select',
        action_id: 'role',
        min_query_length: 1,
      }),
    ],
  }) as unknown as types.ModalView;

const home = { type: 'home', blocks: [section()] } as unknown as types.HomeView;

/** Opens a form; what is typed into it decides what becomes of it. */
function listen(app: App): void {
  const open = (trigger_id: string) => app.client.views.open({ trigger_id, view: form('Form') });
  app.command('/form', async ({ ack, body }) => {
    await ack('opening');
    await open(body.trigger_id);
  });
  app.shortcut('form_anywhere', async ({ ack, body }) => {
    await ack();
    await open(body.trigger_id);
  });
  app.shortcut(
    { callback_id: 'route_message', type: 'message_action' },
    async ({ ack, shortcut, respond }) => {
      await ack();
      await respond(`routing ${shortcut.message.text}`);
    },
  );
  app.action('more', async ({ ack, body }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    await app.client.views.push({ trigger_id: body.trigger_id, view: form('Pushed') });
  });
  app.view('form', async ({ ack, view }) => {
    const typed = view.state.values.who?.name?.value;
    if (typed === 'bad') await ack({ response_action: 'errors', errors: { who: 'No such person' } });
    else if (typed === 'odd') await ack({ response_action: 'errors', errors: { nobody: 'What?' } });
    else if (typed === 'next') await ack({ response_action: 'update', view: form('Updated') });
    else if (typed === 'push') await ack({ response_action: 'push', view: form('Pushed') });
    else if (typed === 'clear') await ack({ response_action: 'clear' });
    else await ack();
  });
  app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => {
    await ack();
  });
  app.options('role', async ({ ack, options }) => {
    const count = options.value === 'many' ? 101 : 1;
    await ack({
      options: Array.from({ length: count }, (_, i) => option(`${options.value}${i}`)) as types.Option[],
    });
  });
  app.event('app_home_opened', async ({ event }) => {
    await app.client.views.publish({ user_id: event.user, view: home });
  });
}

const ways = [
  ['signed HTTP', startHttpApp],
  ['Socket Mode', startSocketApp],
] as const;

describe.each(ways)('over %s', (_name, start) => {
  let slack: LocalSlack;
  let app: SmallApp;
  const opened = async () => {
    const user = slack.addUser();
    await slack.command(user, slack.addChannel(), '/form', '');
    await slack.waitForModal(user);
    return user;
  };
  const title = (user: Parameters<LocalSlack['modal']>[0]) => slack.modal(user)?.view.title;
  beforeEach(async () => {
    slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/full.yml' });
    app = await start(slack, listen);
  });
  afterEach(async () => {
    await app.stop();
    await slack.close();
  });

  test('a form is opened, filled in, sent and closed; text in the ack is an ephemeral answer', async () => {
    const user = await opened();
    expect(slack.ephemerals(user)).toMatchObject([{ text: 'opening' }]);
    const values = { who: { name: 'Ada' }, how: { size: 'o1' } };
    const sent = await slack.submit(user, values);
    expect(sent).toMatchObject({ acked: true });
    expect(sent.envelope?.payload.view).toMatchObject({
      state: {
        values: {
          who: { name: { type: 'plain_text_input', value: 'Ada' } },
          how: { size: { type: 'static_select', selected_option: option('o1') } },
        },
      },
    });
    expect(slack.modal(user)).toBeUndefined();
    expect(slack.refusals).toEqual([]);
  });

  test('errors keep it open, an update replaces it, a push covers it, clear closes all', async () => {
    const user = await opened();
    expect(await slack.submit(user, { who: { name: 'bad' } })).toMatchObject({
      body: { response_action: 'errors' },
    });
    expect(title(user)).toEqual(plain('Form'));
    await slack.submit(user, { who: { name: 'next' } });
    expect(title(user)).toEqual(plain('Updated'));
    await slack.submit(user, { who: { name: 'push' } });
    expect(title(user)).toEqual(plain('Pushed'));
    await slack.submit(user, { who: { name: 'done' } });
    expect(title(user)).toEqual(plain('Updated'));
    await slack.submit(user, { who: { name: 'push' } });
    await slack.submit(user, { who: { name: 'clear' } });
    expect(slack.modal(user)).toBeUndefined();
    expect(slack.refusals).toEqual([]);
  });

  test('errors about a field that does not exist are refused', async () => {
    const user = await opened();
    await slack.submit(user, { who: { name: 'odd' } });
    expect(slack.refusals).toMatchObject([{ method: 'view_submission form', error: 'invalid_ack_body' }]);
  });

  test('people cannot send what their client would not send', async () => {
    const user = await opened();
    await expect(slack.submit(user)).rejects.toThrow('who is required');
    await expect(slack.submit(user, { whom: { name: 'a' } })).rejects.toThrow('no block whom');
    await expect(slack.submit(user, { who: { name: 'far too long' } })).rejects.toThrow('at most 10');
    await expect(slack.submit(slack.addUser())).rejects.toThrow('no modal');
  });

  test('a button in a modal pushes another; closing tells the app and shows the one below', async () => {
    const user = await opened();
    const view = await slack.waitForModal(user);
    expect(await slack.click(user, view, 'more')).toMatchObject({ acked: true });
    const top = await slack.waitForModal(user, ({ previousViewId }) => previousViewId === view.id);
    expect(top.rootViewId).toBe(view.id);
    expect(await slack.closeView(user)).toMatchObject({ acked: true });
    expect(slack.modal(user)?.id).toBe(view.id);
    expect(slack.refusals).toEqual([]);
  });

  test('at most three modals on top of each other', async () => {
    const user = await opened();
    for (const _ of [1, 2, 3]) await slack.submit(user, { who: { name: 'push' } });
    expect(slack.refusals).toMatchObject([{ error: 'push_limit_reached' }]);
  });

  test('an external select is answered with options, up to 100', async () => {
    const user = await opened();
    const view = await slack.waitForModal(user);
    expect(await slack.suggest(user, view, 'role', 'eng')).toMatchObject({
      body: { options: [option('eng0')] },
    });
    await expect(slack.suggest(user, view, 'role', '')).rejects.toThrow('min_query_length');
    expect(slack.refusals).toEqual([]);
    await slack.suggest(user, view, 'role', 'many');
    expect(slack.refusals).toMatchObject([{ method: 'block_suggestion role', error: 'invalid_blocks' }]);
  });

  test('shortcuts reach messages where the bot is not, and are not for people from outside', async () => {
    const [author, insider] = [slack.addUser(), slack.addUser({ guest: true })];
    const stranger = slack.addUser({ stranger: true });
    const secret = slack.addChannel({ private: true, members: [author, insider, stranger] });
    const message = await slack.write(author, secret, 'who knows Kafka?');
    const route = (by: typeof author) => slack.shortcut(by, 'route_message', message);
    expect((await route(insider)).envelope?.payload).toMatchObject({
      message: { text: 'who knows Kafka?' },
      channel: { id: secret.id, name: 'privategroup' },
      user: { team_id: slack.teamId },
    });
    await expect(route(stranger)).rejects.toThrow('from another company');
    await expect(route(slack.addUser())).rejects.toThrow('does not see');
  });

  test('shortcuts, global and on a message', async () => {
    const [user, channel] = [slack.addUser(), slack.addChannel()];
    await slack.shortcut(user, 'form_anywhere');
    await slack.waitForModal(user);
    const message = await slack.write(user, channel, 'help!');
    await slack.shortcut(user, 'route_message', message);
    expect(await slack.waitForEphemeral(user)).toMatchObject({ text: 'routing help!' });
    await expect(slack.shortcut(user, 'route_message')).rejects.toThrow('no global shortcut');
    expect(slack.refusals).toEqual([]);
  });

  test('the Home tab', async () => {
    const user = slack.addUser();
    await slack.openHome(user);
    expect(await slack.waitForHome(user)).toMatchObject({ view: { blocks: [{ type: 'section' }] } });
    expect(slack.refusals).toEqual([]);
  });
});

describe('views by hand', () => {
  let slack: LocalSlack;
  let app: SmallApp;
  let now = 0;
  let trigger = '';
  const openNew = (more = {}) => call(slack, 'views.open', { trigger_id: trigger, view: modal(more) });
  const press = async () => {
    const user = slack.addUser();
    const delivery = await slack.command(user, slack.addChannel(), '/form', '');
    trigger = String(delivery.envelope?.payload.trigger_id);
    return user;
  };
  beforeEach(async () => {
    now = Date.now();
    slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/full.yml', now: () => now });
    app = await startHttpApp(slack, (bolt) => bolt.command('/form', ({ ack }) => ack()));
    await press();
  });
  afterEach(async () => {
    await app.stop();
    await slack.close();
  });

  test('a trigger lives for three seconds', async () => {
    now += 3001;
    expect(await openNew()).toMatchObject({ ok: false, error: 'expired_trigger_id' });
  });

  test('a trigger works once', async () => {
    now += 3000;
    expect(await openNew()).toMatchObject({ ok: true });
    expect(await openNew()).toMatchObject({ error: 'exchanged_trigger_id' });
    trigger = 'made.up';
    expect(await openNew()).toMatchObject({ error: 'invalid_trigger_id' });
  });

  test('only a trigger from a modal pushes', async () => {
    const push = { trigger_id: trigger, view: modal() };
    expect(await call(slack, 'views.push', push)).toMatchObject({ error: 'invalid_trigger_id' });
  });

  test('an update with an old hash is a conflict', async () => {
    const { id: view_id, hash } = (await openNew()).view as { id: string; hash: string };
    const update = { view_id, hash, view: modal() };
    expect(await call(slack, 'views.update', update)).toMatchObject({ ok: true });
    expect(await call(slack, 'views.update', update)).toMatchObject({ error: 'hash_conflict' });
    expect(await call(slack, 'views.update', { view_id: 'V404', view: modal() })).toMatchObject({
      error: 'not_found',
    });
  });

  test('an external_id is taken once', async () => {
    await openNew({ external_id: 'mine' });
    await press();
    expect(await openNew({ external_id: 'mine' })).toMatchObject({ error: 'duplicate_external_id' });
  });

  test('a bad view is refused, and leaves the trigger unused', async () => {
    expect(await openNew({ title: plain('x'.repeat(25)) })).toMatchObject({ error: 'invalid_arguments' });
    expect(await openNew()).toMatchObject({ ok: true });
  });
});

test('a Home tab that the manifest does not enable cannot be published', async () => {
  const slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/small.yml' });
  const publish = { user_id: slack.addUser().id, view: home };
  expect(await call(slack, 'views.publish', publish)).toMatchObject({ error: 'not_enabled' });
  await slack.close();
});
