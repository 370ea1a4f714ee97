import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodeQuestion } from '../../../src/blocks/answers/question-value.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import type { Services } from '../../../src/slack/app/services.ts';
import type { EventType } from '../../../src/slack/entrance/payloads/event.ts';
import type { Kind } from '../../../src/slack/entrance/read-payload.ts';
import type { Surface } from '../../../src/slack/entrance/surface.ts';
import { SURFACES } from '../../../src/slack/surfaces/index.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const SENTENCE = 'Only members of this workspace and its guests can use Rolecall';
const UNCHECKED = 'I cannot check just now';
/** What only our documents know. */
const DOCUMENTS = /Security Engineer|Platform Engineer|QA Engineer|#security|#platform|leaked keys|clusters/;

let running: RunningApp;
let slack: LocalSlack;
let ann: User;

beforeEach(async () => {
  running = await runApp('http');
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
});
afterEach(() => running.close());

const settle = (ms = 400) => new Promise((done) => setTimeout(done, ms));

// The surfaces, by what the table of handlers is made of: a new one is tried without being named here.
const surfaces = SURFACES.map((surface) => surface({} as Services));
const example = (id: string | RegExp): string =>
  typeof id === 'string' ? id : (fc.sample(fc.stringMatching(id), { numRuns: 1, seed: 7 })[0] ?? '');
const idsOf = (part: Exclude<keyof Surface, 'events'>): string[] =>
  surfaces.flatMap((surface) => (surface[part] ?? []).map(([id]) => example(id)));

interface Where {
  readonly channel: string;
  readonly isHome: boolean;
  readonly isShared: boolean;
}
type Make = (by: string, where: Where, id: string) => { body: string; contentType: string };

const form = (fields: object): ReturnType<Make> => ({
  body: new URLSearchParams(fields as Record<string, string>).toString(),
  contentType: 'application/x-www-form-urlencoded',
});
const interaction = (payload: object) => form({ payload: JSON.stringify(payload) });
const value = encodeQuestion({ kind: 'role', role: 'security-engineer' });
const view = (type: string, callback_id = '') => ({
  ...{ id: 'V1', type, callback_id, private_metadata: '', state: { values: {} } },
  blocks: [{ type: 'input', block_id: 'first', element: {} }],
});
const team = { id: 'T00000001' };
const at = ({ channel, isHome }: Where) =>
  isHome
    ? { view: view('home'), container: { type: 'view' } }
    : { channel: { id: channel }, container: { channel_id: channel, message_ts: '1.1', is_ephemeral: true } };
let count = 0;
const event = (by: string, where: Where, given: object) => ({
  body: JSON.stringify({
    ...{ type: 'event_callback', event_id: `Ev${++count}`, team_id: team.id },
    is_ext_shared_channel: where.isShared,
    authorizations: [{ team_id: team.id, user_id: by, is_bot: false }],
    event: given,
  }),
  contentType: 'application/json',
});

/** How each event looks. The compiler asks for those that are missing. */
const EVENTS: { readonly [T in EventType]: Make } = {
  app_mention: (user, where) =>
    event(user, where, {
      type: 'app_mention',
      user,
      text: '<@U00000BOT> security engineer',
      ts: '1.2',
      channel: where.channel,
    }),
  message: (user, where) =>
    event(user, where, {
      ...{ type: 'message', user, text: 'security engineer', ts: '1.3', channel: where.channel },
      channel_type: where.channel.startsWith('D') ? 'im' : 'channel',
    }),
  app_home_opened: (user, where) =>
    event(user, where, { type: 'app_home_opened', user, channel: 'D1', tab: 'home' }),
  app_context_changed: (_, where) => event(_, where, { type: 'app_context_changed' }),
  agent_session_stopped: (user, where) =>
    event(user, where, { type: 'agent_session_stopped', channel: where.channel, thread_ts: '1.1' }),
  link_shared: (user, where) =>
    event(user, where, {
      ...{ type: 'link_shared', user, channel: where.channel, message_ts: '1.4' },
      links: [{ url: 'https://roles.example.com/security-engineer' }],
    }),
  reaction_added: (user, where) =>
    event(user, where, {
      ...{ type: 'reaction_added', user, reaction: 'ticket', event_ts: '1.5' },
      item: { type: 'message', channel: where.channel, ts: '1.4' },
    }),
  app_uninstalled: (user, where) => event(user, where, { type: 'app_uninstalled' }),
  tokens_revoked: (user, where) => event(user, where, { type: 'tokens_revoked', tokens: { bot: [] } }),
  team_access_revoked: (user, where) =>
    event(user, where, { type: 'team_access_revoked', team_ids: [team.id] }),
  function_executed: (user, where) =>
    event(user, where, {
      type: 'function_executed',
      function: { callback_id: 'none' },
      function_execution_id: 'Fx1',
    }),
};

/** How each kind of payload looks. */
const KINDS: { readonly [K in Exclude<Kind, 'event'>]: Make } = {
  command: (user_id, { channel }, command) =>
    form({
      command,
      text: 'security engineer',
      user_id,
      channel_id: channel,
      team_id: team.id,
      trigger_id: '1.1',
    }),
  action: (id, where, action_id) =>
    interaction({
      ...{ type: 'block_actions', user: { id, team_id: team.id }, team, trigger_id: '1.1', ...at(where) },
      actions: [{ action_id, value, selected_option: { value: 'security-engineer' }, action_ts: '1.1' }],
    }),
  view: (id, _, callback_id) =>
    interaction({
      type: 'view_submission',
      user: { id },
      team,
      trigger_id: '1.1',
      view: view('modal', callback_id),
    }),
  closed: (id, _, callback_id) =>
    interaction({ type: 'view_closed', user: { id }, team, view: view('modal', callback_id) }),
  options: (id, _, action_id) =>
    interaction({
      type: 'block_suggestion',
      user: { id },
      team,
      action_id,
      value: 'sec',
      view: view('modal'),
    }),
  shortcut: (id, _, callback_id) =>
    interaction({ type: 'shortcut', user: { id }, team, callback_id, trigger_id: '1.1' }),
  messageShortcut: (id, { channel }, callback_id) =>
    interaction({
      ...{
        type: 'message_action',
        user: { id },
        team,
        callback_id,
        trigger_id: '1.1',
        channel: { id: channel },
      },
      ...{ message_ts: '1.1', message: { text: 'someone committed an AWS key', ts: '1.1' } },
    }),
  step: (user, where, callback_id) =>
    event(user, where, {
      ...{ type: 'function_executed', function: { callback_id }, function_execution_id: `Fx${count}` },
      ...{
        bot_access_token: 'xwfp-1',
        inputs: { text: 'someone committed an AWS key', role: 'security engineer' },
      },
    }),
};

/** Which part of a surface handles payloads of a kind. */
const PARTS: { readonly [K in Exclude<Kind, 'event'>]: Exclude<keyof Surface, 'events'> } = {
  command: 'commands',
  action: 'actions',
  view: 'views',
  closed: 'views',
  options: 'options',
  shortcut: 'shortcuts',
  messageShortcut: 'messageShortcuts',
  step: 'steps',
};
const ROUTES: readonly (readonly [Make, string])[] = [
  ...Object.entries(PARTS).flatMap(([kind, part]) =>
    [...idsOf(part), 'unknown'].map((id) => [KINDS[kind as keyof typeof KINDS], id] as const),
  ),
  ...Object.values(EVENTS).map((make) => [make, ''] as const),
];

test('every part that a surface has is tried', () => {
  const parts = new Set(surfaces.flatMap((surface) => Object.keys(surface)));
  expect(
    [...parts].filter((part) => part !== 'events' && !Object.values<string>(PARTS).includes(part)),
  ).toEqual([]);
});

const PLACES: Readonly<Record<string, (by: User | null) => Where>> = {
  'a public channel': () => place({}),
  'a private channel': () => place({ private: true }),
  'a channel shared with another company': () => place({ extShared: true }),
  'a direct message': (by) => ({
    channel: by === null ? 'D0000000X' : slack.directMessageChannel(by).id,
    isHome: false,
    isShared: false,
  }),
  'the Home tab': () => ({ ...place({}), isHome: true }),
};
function place(how: { private?: boolean; extShared?: boolean }): Where {
  const { id } = slack.addChannel({ botIsMember: true, members: [ann], ...how });
  return { channel: id, isHome: false, isShared: how.extShared === true };
}

const PEOPLE: Readonly<Record<string, { add: () => User | null; isInside: boolean }>> = {
  'a member': { add: () => slack.addUser(), isInside: true },
  'a guest': { add: () => slack.addUser({ guest: true }), isInside: true },
  'somebody of another company': { add: () => slack.addUser({ stranger: true }), isInside: false },
  'somebody Slack does not show': { add: () => slack.addUser({ hidden: true }), isInside: false },
  'somebody deactivated': { add: () => slack.addUser({ deactivated: true }), isInside: false },
  'somebody unknown': { add: () => null, isInside: false },
};

/** Reading, and that work in the panel is over: neither says anything to anybody. */
const READS = /^(?:users\.info|auth\.test|conversations\.(?:info|open|list)|agents\.sessions\.setStatus)$/;

/** Everything that somebody may read of it: acknowledgements, and what was posted, shown or answered. */
async function deliverAll(by: string, where: Where) {
  const from = slack.calls.length;
  const acks: string[] = [];
  for (const [make, id] of ROUTES) {
    const { status, body } = await slack.deliverRaw(make(by, where, id));
    expect(status).toBeLessThan(400);
    acks.push(JSON.stringify(body ?? ''));
  }
  await settle();
  return { acks, calls: slack.calls.slice(from).filter(({ method }) => !READS.test(method)) };
}

describe.each(Object.entries(PLACES))('in %s', (placeName, whereFor) => {
  test.each(Object.entries(PEOPLE).filter(([, { isInside }]) => !isInside))(
    '%s gets a sentence from every surface, and nothing else',
    async (_, { add }) => {
      const by = add();
      const where = whereFor(by);
      const { acks, calls } = await deliverAll(by?.id ?? 'U0NOBODY', where);
      expect(acks.filter((ack) => DOCUMENTS.test(ack))).toEqual([]);
      for (const { method, arguments: given } of calls)
        expect(`${method} ${JSON.stringify(given)}`).toContain(SENTENCE);
      expect(acks[0]).toContain(SENTENCE);
    },
  );

  test.each(Object.entries(PEOPLE).filter(([, { isInside }]) => isInside))(
    '%s is let in',
    async (_, { add }) => {
      const by = add();
      const where = whereFor(by);
      const { acks, calls } = await deliverAll(by?.id ?? '', where);
      expect(JSON.stringify([acks, calls])).not.toContain(SENTENCE);
      expect(acks[0]).toContain('Security Engineer');
      const posted = calls.filter(
        ({ method, arguments: given }) =>
          /^chat\.(?:postMessage|unfurl|update)$/.test(method) && given.channel === where.channel,
      );
      if (placeName.includes('shared')) expect(posted).toEqual([]);
    },
  );
});

describe('while Slack does not say who somebody is', () => {
  let general: Channel;
  beforeEach(() => {
    general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  });

  test('when a whole company comes at once, and Slack answers nobody: those whom it names as ours are let in', async () => {
    slack.failNext('users.info', { status: 429, retryAfter: 60 }, 99);
    const stranger = slack.addUser({ stranger: true });
    const shared = slack.addChannel({ members: [ann, stranger], botIsMember: true, extShared: true });
    const inside = await slack.command(ann, general, '/role', 'security engineer');
    expect(JSON.stringify(inside.body)).toContain('Security Engineer');
    await slack.mention(stranger, shared, 'what does a security engineer do?');
    await slack.waitForEphemeral(stranger, (it) => it.text.includes(UNCHECKED));
    expect(JSON.stringify(slack.messages(shared).filter(isBots))).not.toMatch(DOCUMENTS);
  });

  test.each([{ error: 'internal_error' }, { status: 500 }])(
    '%j: nobody is let in, and it is said',
    async (fault) => {
      slack.failNext('users.info', fault, 9);
      const delivery = await slack.command(ann, general, '/role', 'security engineer');
      expect(JSON.stringify(delivery.body)).toContain(UNCHECKED);
      expect(JSON.stringify(delivery.body)).not.toMatch(DOCUMENTS);
    },
  );

  test('a form that is sent off stays as it is, and may be sent off again', async () => {
    const security = slack.addChannel({ name: 'security', botIsMember: true });
    await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
    const sheet = await formFor(slack, ann);
    slack.failNext('users.info', { error: 'internal_error' });
    const delivery = await slack.submit(ann, filledIn(sheet, {}));
    expect(JSON.stringify(delivery.body)).toMatch(/"errors":.*I cannot check just now/);
    await slack.submit(ann, filledIn(sheet, {}));
    await slack.waitForMessage(security, isBots);
  });

  test('who has left since the form was opened sends nothing', async () => {
    await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
    const sheet = await formFor(slack, ann);
    slack.failNext('users.info', { error: 'user_not_visible' });
    const delivery = await slack.submit(ann, filledIn(sheet, {}));
    expect(JSON.stringify(delivery.body)).toContain(SENTENCE);
    expect(await running.store.requests.list({ limit: 1 })).toEqual([]);
  });
});

describe('*Share in channel*', () => {
  const share = async (where: Channel) => {
    await slack.command(ann, where, '/role', 'security engineer');
    const card = slack.ephemerals(ann, where).at(-1) as PostedMessage;
    await slack.click(ann, card, 'share');
    await settle();
  };

  test('posts nothing where people of another company read, also since a moment ago', async () => {
    const shared = slack.addChannel({ members: [ann], botIsMember: true, extShared: true });
    const general = slack.addChannel({ members: [ann], botIsMember: true });
    await share(general);
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
    slack.change(general, { extShared: true });
    await share(general);
    await share(shared);
    expect(slack.messages(general).filter(isBots)).toHaveLength(1);
    expect(slack.messages(shared).filter(isBots)).toEqual([]);
    expect(wordsIn(slack.ephemerals(ann, shared).at(-1) as PostedMessage)).toContain('another company');
  });

  test('posts nothing where nobody can tell who reads', async () => {
    const secret = slack.addChannel({ members: [ann], private: true });
    await share(secret);
    expect(slack.messages(secret).filter(isBots)).toEqual([]);
    expect(wordsIn(slack.ephemerals(ann, secret).at(-1) as PostedMessage)).toContain('/invite @rolecall');
  });
});
