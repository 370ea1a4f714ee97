import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { button, richSection, richText, section, word } from '../rules/bits.ts';
import { call } from './call.ts';

const full = 'tests/playground/manifests/full.yml';
const small = 'tests/playground/manifests/small.yml';
let slack: LocalSlack;
afterEach(() => slack.close());

const errorOf = async (method: string, args: JsonObject = {}) => (await call(slack, method, args)).error;

describe('with few scopes', () => {
  beforeEach(async () => {
    slack = await startLocalSlack({ manifestPath: small });
  });

  test.each([
    ['conversations.info', { channel: 'C1' }, 'channels:read'],
    ['conversations.list', { types: 'private_channel' }, 'groups:read'],
    ['conversations.replies', { channel: 'C1', ts: '1.1' }, 'channels:history'],
    ['users.info', { user: 'U1' }, 'users:read'],
    ['usergroups.users.list', { usergroup: 'S1' }, 'usergroups:read'],
    ['conversations.join', { channel: 'C1' }, 'channels:join'],
    ['chat.postMessage', { channel: 'U1', username: 'Boss', text: 'a' }, 'chat:write.customize'],
  ])('%s is refused without its scope', async (method, args, needed) => {
    const user = slack.addUser();
    const answer = await call(slack, method, {
      ...args,
      ...('username' in args ? { channel: user.id } : {}),
    });
    expect(answer).toMatchObject({ ok: false, error: 'missing_scope', needed });
    expect(answer.provided).toBe('commands,app_mentions:read,chat:write,im:history');
    expect(slack.refusals).toMatchObject([{ method, error: 'missing_scope' }]);
  });

  test('tokens are checked, and apps.connections.open wants the other one', async () => {
    const who = (token: string | null, method = 'auth.test') => call(slack, method, {}, { token });
    expect(await who(null)).toMatchObject({ error: 'not_authed' });
    expect(await who('xoxb-wrong')).toMatchObject({ error: 'invalid_auth' });
    expect(await who(slack.appToken)).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await who(slack.botToken, 'apps.connections.open')).toMatchObject({
      error: 'not_allowed_token_type',
    });
    expect(await who(slack.appToken, 'apps.connections.open')).toMatchObject({ ok: true });
    expect(await who(slack.botToken)).toMatchObject({
      ok: true,
      user_id: slack.botUserId,
      bot_id: slack.botId,
    });
  });

  test('a token among the arguments works, and is not kept', async () => {
    expect(await call(slack, 'auth.test', { token: slack.botToken }, { token: null })).toMatchObject({
      ok: true,
    });
    expect(JSON.stringify(slack.calls)).not.toContain(slack.botToken);
  });

  test('unknown methods and misspelt arguments are refused', async () => {
    expect(await errorOf('chat.shout')).toBe('unknown_method');
    expect(await errorOf('chat.postMessage', { text: 'a' })).toBe('invalid_arguments');
    expect(await errorOf('chat.postMessage', { channel: 'C1', text: 'a', threadTs: '1' })).toBe(
      'invalid_arguments',
    );
  });

  test('forms and JSON say the same', async () => {
    const channel = slack.addChannel({ botIsMember: true }).id;
    const message = { channel, text: 'true', blocks: [section()], unfurl_links: false };
    for (const form of [true, false]) {
      expect(await call(slack, 'chat.postMessage', message, { form })).toMatchObject({ ok: true });
    }
    expect(slack.calls[0]).toEqual({ method: 'chat.postMessage', arguments: message, ok: true });
    expect(slack.calls[1]?.arguments).toEqual(slack.calls[0]?.arguments);
    const broken = { channel, text: 'a', blocks: '[{' };
    expect(await call(slack, 'chat.postMessage', broken, { form: true })).toMatchObject({
      error: 'invalid_blocks_format',
    });
  });

  test('where the bot may post', async () => {
    const person = slack.addUser();
    const post = (channel: string) => errorOf('chat.postMessage', { channel, text: 'a' });
    expect(await post('C404')).toBe('channel_not_found');
    expect(await post(slack.addChannel().id)).toBe('not_in_channel');
    expect(await post(slack.addChannel({ private: true }).id)).toBe('channel_not_found');
    expect(await post(slack.addChannel({ botIsMember: true, archived: true }).id)).toBe('is_archived');
    expect(await post(slack.addChannel({ botIsMember: true, private: true }).id)).toBeUndefined();
    expect(await post(person.id)).toBeUndefined();
    expect(slack.messages(slack.directMessageChannel(person))).toHaveLength(1);
  });

  test('invitations, removals and archiving count at once', async () => {
    const channel = slack.addChannel();
    const post = () => errorOf('chat.postMessage', { channel: channel.id, text: 'a' });
    slack.invite('bot', channel);
    expect(await post()).toBeUndefined();
    slack.remove('bot', channel);
    expect(await post()).toBe('not_in_channel');
    slack.invite('bot', channel);
    slack.archive(channel);
    expect(await post()).toBe('is_archived');
  });

  test('threads hang on messages that exist', async () => {
    const channel = slack.addChannel({ botIsMember: true });
    const post = (thread_ts?: string) =>
      call(slack, 'chat.postMessage', { channel: channel.id, text: 'a', thread_ts });
    const first = String((await post()).ts);
    const answer = String((await post(first)).ts);
    expect(slack.messages(channel)[1]).toMatchObject({ ts: answer, threadTs: first });
    expect((await post('1.1')).error).toBe('thread_not_found');
    expect((await post(answer)).error).toBe('thread_not_found');
  });

  test('only own messages are changed and deleted; metadata stays, blocks do not', async () => {
    const [user, channel] = [slack.addUser(), slack.addChannel({ botIsMember: true })];
    const theirs = await slack.write(user, channel, 'mine');
    const of = (ts: unknown, more: JsonObject = {}) => ({ channel: channel.id, ts, ...more });
    expect(await errorOf('chat.update', of(theirs.ts, { text: 'b' }))).toBe('cant_update_message');
    expect(await errorOf('chat.delete', of(theirs.ts))).toBe('cant_delete_message');
    const metadata = { event_type: 'request', event_payload: { id: 1 } };
    const sent = { channel: channel.id, text: 'a', blocks: [section()], metadata };
    const { ts } = await call(slack, 'chat.postMessage', sent);
    const before = slack.messages(channel)[1];
    expect(await errorOf('chat.update', of(ts, { text: 'b' }))).toBeUndefined();
    expect(slack.messages(channel)[1]).toMatchObject({ text: 'b', blocks: [], metadata, edited: true });
    expect(before).toMatchObject({ text: 'a' });
    expect(await errorOf('chat.delete', of(ts))).toBeUndefined();
    expect(slack.messages(channel)).toEqual([theirs]);
    expect(await errorOf('chat.update', of(ts, { text: 'c' }))).toBe('message_not_found');
  });

  test('rich text cannot be replaced by something else', async () => {
    const channel = slack.addChannel({ botIsMember: true }).id;
    const rich = richText(richSection(word('a')));
    const { ts } = await call(slack, 'chat.postMessage', { channel, text: 'a', blocks: [rich] });
    const update = (blocks: readonly JsonObject[]) =>
      errorOf('chat.update', { channel, ts, text: 'b', blocks });
    expect(await update([section()])).toBe('block_mismatch');
    expect(await update([rich, section()])).toBeUndefined();
  });

  test('ephemerals reach members only, and are out of reach afterwards', async () => {
    const [inside, outside] = [slack.addUser(), slack.addUser()];
    const channel = slack.addChannel({ botIsMember: true, members: [inside] });
    const send = (user: string) =>
      call(slack, 'chat.postEphemeral', { channel: channel.id, user, text: 'psst' });
    expect((await send(outside.id)).error).toBe('user_not_in_channel');
    const { message_ts: ts } = await send(inside.id);
    expect(slack.ephemerals(inside, channel)).toMatchObject([{ text: 'psst' }]);
    expect(slack.messages(channel)).toEqual([]);
    expect(await errorOf('chat.update', { channel: channel.id, ts, text: 'b' })).toBe('message_not_found');
    const reply = { channel: channel.id, thread_ts: ts, text: 'b' };
    expect(await errorOf('chat.postMessage', reply)).toBe('cannot_reply_to_message');
  });

  test('a bad message is refused with its place, and not posted', async () => {
    const channel = slack.addChannel({ botIsMember: true });
    const message = {
      channel: channel.id,
      text: 'a',
      blocks: [{ type: 'actions', elements: [button({ value: 1 })] }],
    };
    expect(await call(slack, 'chat.postMessage', message)).toMatchObject({
      ok: false,
      error: 'invalid_blocks',
      errors: ['must be a string [json-pointer:/blocks/0/elements/0/value]'],
    });
    expect(slack.messages(channel)).toEqual([]);
    expect(slack.refusals[0]).toMatchObject({ error: 'invalid_blocks', path: '/blocks/0/elements/0/value' });
  });

  test('permalinks', async () => {
    const [user, channel] = [slack.addUser(), slack.addChannel({ botIsMember: true })];
    const { ts } = await slack.write(user, channel, 'a');
    const link = await call(slack, 'chat.getPermalink', { channel: channel.id, message_ts: ts });
    expect(link.permalink).toBe(`https://local.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`);
    expect(await errorOf('chat.getPermalink', { channel: channel.id, message_ts: '1.1' })).toBe(
      'message_not_found',
    );
  });

  test('failures to order', async () => {
    const fetchTest = () => fetch(`${slack.apiUrl}auth.test`, { method: 'POST' });
    slack.failNext('auth.test', { status: 429, retryAfter: 7 });
    slack.failNext('auth.test', { error: 'fatal_error' });
    slack.failNext('auth.test', { drop: true });
    slack.failNext('auth.test', { delayMs: 50 });
    const limited = await fetchTest();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await call(slack, 'auth.test')).toEqual({ ok: false, error: 'fatal_error' });
    await expect(fetchTest()).rejects.toThrow();
    const started = performance.now();
    expect(await call(slack, 'auth.test')).toMatchObject({ ok: true });
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
    expect(slack.refusals).toEqual([]);
    expect(slack.calls.map(({ error }) => error)).toEqual([
      'status_429',
      'fatal_error',
      'dropped',
      undefined,
    ]);
  });
});

describe('failures to order of certain calls only, before or after their effect', () => {
  beforeEach(async () => {
    slack = await startLocalSlack();
  });
  const post = (channel: { id: string }, text: string) =>
    call(slack, 'chat.postMessage', { channel: channel.id, text });

  test('a filter picks the calls by their arguments', async () => {
    const [here, there] = [slack.addChannel({ botIsMember: true }), slack.addChannel({ botIsMember: true })];
    slack.failNext(
      'chat.postMessage',
      { error: 'restricted_action' },
      1,
      (args) => args.channel === there.id,
    );
    expect(await post(here, 'a')).toMatchObject({ ok: true });
    expect(await post(there, 'b')).toEqual({ ok: false, error: 'restricted_action' });
    expect(await post(there, 'c')).toMatchObject({ ok: true });
  });

  test('after: the message is there, and the app does not hear of it', async () => {
    const channel = slack.addChannel({ botIsMember: true });
    slack.failNext('chat.postMessage', { drop: true, after: true });
    slack.failNext('chat.postMessage', { status: 500, after: true });
    slack.failNext('chat.postMessage', { delayMs: 30, after: true });
    await expect(post(channel, 'a')).rejects.toThrow();
    expect(await post(channel, 'b')).toEqual({ ok: false, error: 'status_500' });
    const slow = post(channel, 'c');
    await slack.waitForMessage(channel, ({ text }) => text === 'c');
    expect(await slow).toMatchObject({ ok: true });
    expect(slack.messages(channel).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(slack.calls.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  test('a delay without after holds the effect back, too', async () => {
    const channel = slack.addChannel({ botIsMember: true });
    slack.failNext('chat.postMessage', { delayMs: 30 });
    const slow = post(channel, 'a');
    await post(channel, 'b');
    await slow;
    expect(slack.messages(channel).map(({ text }) => text)).toEqual(['b', 'a']);
  });
});

describe('with every scope', () => {
  beforeEach(async () => {
    slack = await startLocalSlack({ manifestPath: full });
  });

  test('channels: what they are, who is in them, what was said', async () => {
    const user = slack.addUser();
    const channel = slack.addChannel({ name: 'ask', extShared: true, members: [user] });
    const of = { channel: channel.id };
    expect(await call(slack, 'conversations.info', of)).toMatchObject({
      channel: { name: 'ask', is_ext_shared: true, is_private: false, is_archived: false, is_member: false },
    });
    expect(await errorOf('conversations.history', of)).toBe('not_in_channel');
    await call(slack, 'conversations.join', of);
    const first = await call(slack, 'chat.postMessage', { ...of, text: 'one' });
    await call(slack, 'chat.postMessage', { ...of, text: 'two', thread_ts: first.ts });
    expect(await call(slack, 'conversations.history', of)).toMatchObject({ messages: [{ text: 'one' }] });
    const thread = await call(slack, 'conversations.replies', { ...of, ts: first.ts });
    expect(thread).toMatchObject({ messages: [{ text: 'one' }, { text: 'two', thread_ts: first.ts }] });
    const { members } = await call(slack, 'conversations.members', of);
    expect(members).toEqual([user.id, slack.botUserId]);
  });

  test('history: a span, pages, and metadata for those who ask', async () => {
    const channel = slack.addChannel({ botIsMember: true });
    const of = { channel: channel.id };
    const ts: string[] = [];
    for (const text of ['a', 'b', 'c', 'd']) {
      const metadata = { event_type: 'kind', event_payload: { key: text } };
      ts.push(String((await call(slack, 'chat.postMessage', { ...of, text, metadata })).ts));
    }
    const read = async (args: JsonObject, method = 'conversations.history') => {
      const answer = await call(slack, method, { ...of, ...args }, { form: true });
      const texts = (answer.messages as { text: string }[]).map(({ text }) => text).join('');
      return [texts, answer.has_more, (answer.response_metadata as JsonObject).next_cursor];
    };
    expect(await read({})).toEqual(['dcba', false, '']);
    expect(await read({ oldest: ts[1], latest: ts[3] })).toEqual(['c', false, '']);
    expect(await read({ oldest: ts[1], latest: ts[3], inclusive: true })).toEqual(['dcb', false, '']);
    expect(await read({ limit: 3 })).toEqual(['dcb', true, '3']);
    expect(await read({ limit: 3, cursor: '3' })).toEqual(['a', false, '']);
    expect(await read({ oldest: ts[0], limit: 2 })).toEqual(['cb', true, '2']);
    expect(await read({ oldest: ts[0], limit: 2, cursor: '2' })).toEqual(['d', false, '']);
    for (const text of ['x', 'y']) await call(slack, 'chat.postMessage', { ...of, text, thread_ts: ts[0] });
    expect(await read({ latest: ts[1] })).toEqual(['a', false, '']);
    expect(await read({ ts: ts[0], oldest: ts[3] }, 'conversations.replies')).toEqual(['axy', false, '']);
    expect(await read({ ts: ts[0], limit: 2 }, 'conversations.replies')).toEqual(['ax', true, '2']);
    const plain = await call(slack, 'conversations.history', of);
    expect(plain.messages).toMatchObject([{}, {}, {}, { thread_ts: ts[0], reply_count: 2 }]);
    expect(JSON.stringify(plain)).not.toContain('event_payload');
    const all = await call(slack, 'conversations.history', { ...of, include_all_metadata: true });
    expect(all.messages).toMatchObject([{ metadata: { event_payload: { key: 'd' } } }, {}, {}, {}]);
    const wrong = (args: JsonObject) => errorOf('conversations.history', { ...of, ...args });
    expect(await wrong({ oldest: 'yesterday' })).toBe('invalid_ts_oldest');
    expect(await wrong({ cursor: 'zz' })).toBe('invalid_cursor');
    expect(await wrong({ limit: 1000 })).toBe('invalid_limit');
  });

  test('a renamed channel keeps its id, and no two have one name', async () => {
    const channel = slack.addChannel({ name: 'ops' });
    slack.addChannel({ name: 'security' });
    slack.rename(channel, 'platform-ops');
    expect(await call(slack, 'conversations.info', { channel: channel.id })).toMatchObject({
      channel: { id: channel.id, name: 'platform-ops', previous_names: ['ops'] },
    });
    expect(() => slack.rename(channel, 'security')).toThrow('There is a channel security already.');
    expect(() => slack.addChannel({ name: 'platform-ops' })).toThrow('already');
    expect(() => slack.addChannel({ name: 'Big Talk' })).toThrow('no name');
    slack.addChannel({ name: 'ops' });
  });

  test('a direct message of several people', async () => {
    const [ada, bob] = [slack.addUser({ name: 'ada' }), slack.addUser({ name: 'bob' })];
    const talk = slack.addChannel({ kind: 'mpim', members: [ada, bob], botIsMember: true });
    const info = () => call(slack, 'conversations.info', { channel: talk.id });
    expect(await info()).toMatchObject({
      channel: { name: 'mpdm-ada--bob-1', is_mpim: true, is_private: true, is_channel: false, is_im: false },
    });
    slack.remove('bot', talk);
    expect(await info()).toMatchObject({ error: 'channel_not_found' });
  });

  test('an archived channel takes no edits, and one that has thrown the bot out is not found', async () => {
    const [open, secret] = [
      slack.addChannel({ botIsMember: true }),
      slack.addChannel({ botIsMember: true, private: true }),
    ];
    const [a, b] = [
      await call(slack, 'chat.postMessage', { channel: open.id, text: 'a' }),
      await call(slack, 'chat.postMessage', { channel: secret.id, text: 'b' }),
    ];
    slack.archive(open);
    slack.remove('bot', secret);
    expect(await errorOf('chat.update', { channel: open.id, ts: a.ts, text: 'c' })).toBe('is_inactive');
    expect(await errorOf('chat.update', { channel: secret.id, ts: b.ts, text: 'c' })).toBe(
      'channel_not_found',
    );
  });

  test('lists come in pages; private channels of others stay unknown', async () => {
    slack.addChannel({ name: 'a' });
    slack.addChannel({ name: 'b', archived: true });
    slack.addChannel({ name: 'c', private: true });
    slack.addChannel({ name: 'd', private: true, botIsMember: true });
    const list = (args: JsonObject) => call(slack, 'conversations.list', args);
    const types = 'public_channel,private_channel';
    expect(await list({ types, exclude_archived: true })).toMatchObject({
      channels: [{ name: 'a' }, { name: 'd' }],
    });
    const first = await list({ types, limit: 2 });
    expect(first).toMatchObject({
      channels: [{ name: 'a' }, { name: 'b' }],
      response_metadata: { next_cursor: '2' },
    });
    expect(await list({ types, limit: 2, cursor: '2' })).toMatchObject({ channels: [{ name: 'd' }] });
  });

  test('people have a handle and a real name; the app is called as the manifest says', async () => {
    const ada = slack.addUser({ name: 'ada', fullName: 'Ada Lovelace' });
    const bob = slack.addUser({ name: 'bob' });
    const { members } = await call(slack, 'users.list');
    expect(members).toMatchObject([
      { name: 'everything', real_name: 'Everything', is_bot: true },
      { id: ada.id, name: 'ada', real_name: 'Ada Lovelace', profile: { display_name: 'ada' } },
      { id: bob.id, name: 'bob', real_name: 'bob' },
    ]);
  });

  test('the team', async () => {
    expect(await call(slack, 'team.info')).toMatchObject({ team: { id: slack.teamId, domain: 'local' } });
    expect(await errorOf('team.info', { team: 'T404' })).toBe('team_not_found');
  });

  test('people: guests, strangers, groups', async () => {
    const guest = slack.addUser({ name: 'gwen', guest: true });
    const stranger = slack.addUser({ stranger: true });
    const group = slack.addGroup({ handle: 'admins', users: [guest] });
    const user = async (id: string) => (await call(slack, 'users.info', { user: id })).user;
    expect(await user(guest.id)).toMatchObject({ name: 'gwen', is_restricted: true, is_stranger: false });
    expect(await user(stranger.id)).toMatchObject({ is_stranger: true, team_id: 'T0STRANGE' });
    expect(await user(slack.botUserId)).toMatchObject({ is_bot: true });
    expect(await errorOf('users.info', { user: 'U404' })).toBe('user_not_found');
    const members = await call(slack, 'usergroups.users.list', { usergroup: group.id });
    expect(members.users).toEqual([guest.id]);
    const direct = await call(slack, 'conversations.open', { users: guest.id });
    expect(direct.channel).toEqual({ id: slack.directMessageChannel(guest).id });
  });
});
