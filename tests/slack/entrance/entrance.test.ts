import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACTION, SHORTCUT, STEP, VIEW } from '../../../src/blocks/kit/action-ids.ts';
import {
  CARD_BUTTONS,
  type CardButton,
  cardActionId,
  cardButtonsThat,
  cardFormId,
} from '../../../src/blocks/requests/card/card-buttons.ts';
import type { Channel, Delivery, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import type { Services } from '../../../src/slack/app/services.ts';
import { isHeard } from '../../../src/slack/entrance/payloads/event.ts';
import { type Kind, readPayload } from '../../../src/slack/entrance/read-payload.ts';
import { createTable } from '../../../src/slack/entrance/table.ts';
import { SURFACES } from '../../../src/slack/surfaces/index.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

describe('the table of who handles what', () => {
  const table = createTable(SURFACES.map((surface) => surface({} as Services)));
  const handlers = (kind: Kind, id: string) => table.find(kind, id).length;
  const example = (id: string | RegExp) =>
    typeof id === 'string' ? id : (fc.sample(fc.stringMatching(id), { numRuns: 1, seed: 1 })[0] ?? '');

  const CARD = Object.keys(CARD_BUTTONS) as readonly CardButton[];
  /** A menu that is only read when its form is sent off has nothing but options. */
  const actions = [...Object.values(ACTION).map(example), ...CARD.map(cardActionId)];
  test.each(actions)('the action %s has one handler', (id) =>
    expect(handlers('action', id) || handlers('options', id)).toBe(1),
  );
  test.each([...Object.values(VIEW), ...cardButtonsThat('form').map(cardFormId)])(
    'the form %s has one handler',
    (id) => expect(handlers('view', id)).toBe(1),
  );
  test.each(Object.values(STEP))('the step %s has one handler', (id) => expect(handlers('step', id)).toBe(1));
  test('each shortcut has one handler', () => {
    expect(handlers('shortcut', SHORTCUT.find)).toBe(1);
    expect(handlers('messageShortcut', SHORTCUT.route)).toBe(1);
  });
  test('each event that is read has a handler', () => {
    const heard = SURFACES.flatMap((surface) => Object.keys(surface({} as Services).events ?? {}));
    expect(heard.filter((type) => !isHeard(type))).toEqual([]);
    for (const type of ['app_mention', 'message', 'app_home_opened', 'app_context_changed', 'link_shared'])
      expect(heard).toContain(type);
  });
  test.each(['', 'old', 'ask:', 'shared', 'request', 'request:claim:1', 'request:instead:', 'x share'])(
    'the action "%s" has none',
    (id) => expect(handlers('action', id)).toBe(0),
  );
});

test('half a character, which nobody can send on, is replaced wherever it stands', () => {
  const [half, whole] = ['a key leaked \ud83d', 'a key leaked \u{1f511}'];
  const user = { id: 'U0000001' };
  const actions = [{ action_id: 'ask:0', value: half, selected_option: { value: whole } }];
  const reading = readPayload({ type: 'block_actions', user, actions });
  expect(reading.kind).toBe('fits');
  expect(JSON.stringify(reading)).toContain(JSON.stringify('a key leaked \ufffd'));
  expect(JSON.stringify(reading)).toContain(whole);
});

describe.each<Transport>(['http', 'socket'])('through %s', (transport) => {
  let running: RunningApp;
  let slack: LocalSlack;
  let ann: User;
  let general: Channel;

  beforeEach(async () => {
    running = await runApp(transport);
    slack = running.slack;
    ann = slack.addUser({ name: 'ann' });
    general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  });

  afterEach(async () => {
    await running.close();
  });

  /** Delivers it once more, with other fields. */
  function again(delivery: Delivery, change: (payload: Record<string, unknown>) => object) {
    const { envelope } = delivery;
    if (!envelope) throw new Error('This was never delivered.');
    const payload = change(structuredClone(envelope.payload) as Record<string, unknown>);
    return slack.redeliver({ ...delivery, envelope: { ...envelope, payload: payload as never } });
  }
  const dropped = () => running.logged.filter((line) => line.includes('dropped a payload'));
  const clicked = async () => {
    await slack.command(ann, general, '/role', 'platform-engineer');
    const [card] = slack.ephemerals(ann, general);
    if (!card) throw new Error('no answer');
    return slack.click(ann, card, 'ask:0');
  };

  test.each<[what: string, of: (payload: Record<string, unknown>) => object]>([
    ['a person that is a number', (payload) => ({ ...payload, user_id: 7 })],
    ['a person in words', (payload) => ({ ...payload, user_id: 'ann, the engineer' })],
    ['no person', ({ user_id: _, ...payload }) => payload],
    ['a place that is none', (payload) => ({ ...payload, channel_id: '../general' })],
  ])('a command with %s is acknowledged, counted and dropped', async (_, change) => {
    const first = await slack.command(ann, general, '/role', 'help');
    const delivery = await again(first, change);
    expect(delivery).toMatchObject({ acked: true, late: false });
    expect(slack.ephemerals(ann, general)).toHaveLength(1);
    expect(dropped()).toHaveLength(1);
    expect(dropped()[0]).toContain('dropped=1');
    expect(dropped()[0]).not.toContain('engineer');
  });

  test.each<[what: string, value: unknown]>([
    ['a number', 12],
    ['a list', ['x']],
    ['an object', { a: 1 }],
  ])('a click whose value is %s is dropped', async (_, value) => {
    const delivery = await clicked();
    const changed = await again(delivery, (payload) => ({
      ...payload,
      actions: [{ ...(payload.actions as object[])[0], value }],
    }));
    expect(changed.acked).toBe(true);
    expect(dropped()).toHaveLength(1);
  });

  test('what Slack may leave out, fill with null or add is no fault', async () => {
    const delivery = await clicked();
    await slack.waitForEphemeral(ann, ({ text }) => text.includes('Platform ladder'));
    const changed = await again(delivery, ({ message: _, ...payload }) => ({
      ...payload,
      team: null,
      enterprise: null,
      view: null,
      is_enterprise_install: false,
      something_new: { of: ['tomorrow'] },
    }));
    expect(changed.acked).toBe(true);
    expect(dropped()).toEqual([]);
    expect(running.logged.filter((line) => line.includes(' error '))).toEqual([]);
  });

  test('a person and a workspace of an organization are as good as any other', async () => {
    const first = await slack.command(ann, general, '/role', 'help');
    const delivery = await again(first, (payload) => ({
      ...payload,
      user_id: 'W012A3CDE',
      team_id: 'E0123456',
      enterprise_id: 'E0123456',
    }));
    expect(delivery.acked).toBe(true);
    expect(dropped()).toEqual([]);
  });

  test('a button of another version is explained, wherever it stands', async () => {
    const delivery = await clicked();
    const old = { action_id: 'old:button', action_ts: '1.2', type: 'button', value: 'x' };
    await again(delivery, (payload) => ({ ...payload, actions: [old] }));
    await slack.waitForEphemeral(ann, ({ text }) => text.includes('older version of Rolecall'));
    const view = { id: 'V1', type: 'home', callback_id: '', private_metadata: '' };
    await again(delivery, ({ message: _, channel: __, container: ___, response_url: ____, ...payload }) => ({
      ...payload,
      actions: [old],
      view,
    }));
    await slack.waitForMessage(slack.directMessageChannel(ann), ({ text }) =>
      text.includes('older version of Rolecall'),
    );
  });

  test('a form of another version is explained on top of it', async () => {
    await slack.shortcut(ann, 'find_role');
    const form = await slack.waitForModal(ann);
    const delivery = await clicked();
    const sent = await again(delivery, ({ user, team, token }) => ({
      type: 'view_submission',
      user,
      team,
      token,
      view: { ...form.view, id: form.id, callback_id: 'old:form', root_view_id: form.id },
    }));
    expect(sent.acked).toBe(true);
    expect(JSON.stringify(sent.body)).toMatch(/"push".*belongs to another version of Rolecall/);
  });

  test('shortcuts, commands and menus of another version are acknowledged and explained', async () => {
    const shortcut = await slack.shortcut(ann, 'find_role');
    await again(shortcut, (payload) => ({ ...payload, callback_id: 'old' }));
    await slack.waitForMessage(slack.directMessageChannel(ann), ({ text }) =>
      text.includes('shortcut belongs'),
    );
    const command = await slack.command(ann, general, '/role', 'help');
    const other = await again(command, (payload) => ({ ...payload, command: '/rolle' }));
    expect(JSON.stringify(other.body)).toContain('I do not know this command');
    const typed = await again(shortcut, ({ user, team }) => ({
      ...{ type: 'block_suggestion', user, team },
      ...{ action_id: 'old', block_id: 'b', value: 'x' },
    }));
    expect(typed.body).toEqual({ options: [] });
  });
});
