import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import type { ChannelNames } from '../../../src/slack/places/channel-names.ts';
import { createDirectory, type Directory } from '../../../src/slack/places/directory.ts';
import { channelNames, clientOf } from '../../helpers/slack-client.ts';

const MINUTE = 60_000;
const NOT_FOUND = { kind: 'refused', reason: 'channel_not_found' };

let slack: LocalSlack;
let names: ChannelNames;
let time: number;
let directory: Directory;

beforeEach(async () => {
  slack = await startLocalSlack();
  names = channelNames();
  time = 1_000_000;
  directory = anotherDirectory();
});
afterEach(async () => slack.close());

/** As after a restart, or on another replica. */
const anotherDirectory = (kept = names): Directory => createDirectory(clientOf(slack), kept, () => time);
const calls = (method: string) => slack.calls.filter((call) => call.method === method).length;

describe('a channel', () => {
  test('is found by its name or its id, with what is true of it', async () => {
    const security = slack.addChannel({ name: 'security', botIsMember: true });
    const facts = {
      id: security.id,
      name: 'security',
      isPrivate: false,
      isShared: false,
      isAllowed: false,
      isArchived: false,
      hasBot: true,
    };
    for (const way of ['#security', 'security', ' #Security ', security.id])
      expect(await directory.channel(way)).toEqual({ kind: 'done', value: facts });
    expect(slack.refusals).toEqual([]);
  });

  test.each([
    ['private', { private: true, botIsMember: true }, { isPrivate: true, hasBot: true }],
    ['archived', { archived: true, botIsMember: true }, { isArchived: true }],
    ['shared with another company', { extShared: true, botIsMember: true }, { isShared: true }],
    ['without the bot', {}, { hasBot: false }],
  ])('that is %s says so', async (_, options, facts) => {
    slack.addChannel({ name: 'here', ...options });
    expect(await directory.channel('#here')).toMatchObject({ kind: 'done', value: facts });
  });

  test('that is private, to which the bot was not invited, is not there', async () => {
    const hidden = slack.addChannel({ name: 'hidden', private: true });
    expect(await directory.channel('#hidden')).toEqual(NOT_FOUND);
    expect(await directory.channel(hidden.id)).toEqual(NOT_FOUND);
  });

  test('is found among more than one page of them', async () => {
    for (let number = 0; number < 2100; number += 1) slack.addChannel({ name: `c-${number}` });
    const last = slack.addChannel({ name: 'last' });
    expect(await directory.channel('#last')).toMatchObject({ value: { id: last.id } });
    expect(calls('conversations.list')).toBe(3);
  });

  test('that many ask about at once is looked up once', async () => {
    slack.addChannel({ name: 'security' });
    await Promise.all(Array.from({ length: 20 }, () => directory.channel('#security')));
    expect([calls('conversations.list'), calls('conversations.info')]).toEqual([1, 1]);
  });

  test('that is archived is known to be so within a minute', async () => {
    const security = slack.addChannel({ name: 'security', botIsMember: true });
    await directory.channel('#security');
    slack.archive(security);
    time += MINUTE;
    expect(await directory.channel('#security')).toMatchObject({ value: { isArchived: true } });
    expect(calls('conversations.list')).toBe(1);
  });

  test('that is new is found, but nobody makes Slack list everything more than once a minute', async () => {
    expect(await directory.channel('#new')).toEqual(NOT_FOUND);
    slack.addChannel({ name: 'new' });
    expect(await directory.channel('#new')).toEqual(NOT_FOUND);
    expect(calls('conversations.list')).toBe(1);
    time += MINUTE;
    expect((await directory.channel('#new')).kind).toBe('done');
  });
});

describe('a renamed channel', () => {
  test('is still found under its old name, also by another replica and after a restart', async () => {
    const security = slack.addChannel({ name: 'security', botIsMember: true });
    await directory.channel('#security');
    slack.rename(security, 'infosec');
    const found = await anotherDirectory().channel('#security');
    expect(found).toMatchObject({ kind: 'done', value: { id: security.id, name: 'infosec' } });
  });

  test('gives way to a new channel of that name', async () => {
    const old = slack.addChannel({ name: 'security' });
    await directory.channel('#security');
    slack.rename(old, 'security-old');
    const young = slack.addChannel({ name: 'security' });
    expect(await anotherDirectory().channel('#security')).toMatchObject({ value: { id: young.id } });
  });

  test('is found by who has seen it, even while the database is away', async () => {
    const away = async (): Promise<never> => Promise.reject(new Error('the database is away'));
    directory = anotherDirectory({ idOf: away, remember: away });
    const security = slack.addChannel({ name: 'security' });
    expect((await directory.channel('#security')).kind).toBe('done');
    slack.rename(security, 'infosec');
    time += 11 * MINUTE;
    expect(await directory.channel('#security')).toMatchObject({ value: { name: 'infosec' } });
  });
});

describe('a Slack in trouble', () => {
  test('one error page more or less does not matter', async () => {
    slack.addChannel({ name: 'security' });
    slack.failNext('conversations.list', { status: 500 });
    expect((await directory.channel('#security')).kind).toBe('done');
  });

  test('a rate limit is handed on, and forgotten afterwards', async () => {
    slack.addChannel({ name: 'security' });
    slack.failNext('conversations.list', { status: 429, retryAfter: 9 });
    expect(await directory.channel('#security')).toEqual({ kind: 'slow-down', seconds: 9 });
    slack.failNext('conversations.info', { error: 'fatal_error' });
    expect(await directory.channel('#security')).toEqual({ kind: 'trouble', reason: 'fatal_error' });
    expect((await directory.channel('#security')).kind).toBe('done');
  });

  test('where channels may not be listed, what was remembered serves', async () => {
    const security = slack.addChannel({ name: 'security' });
    slack.failNext('conversations.list', { error: 'missing_scope' }, 2);
    expect(await directory.channel('#security')).toEqual({ kind: 'trouble', reason: 'missing_scope' });
    await names.remember('security', security.id);
    expect(await directory.channel('#security')).toMatchObject({ value: { id: security.id } });
  });

  test('where single channels may not be looked at, the list says the same', async () => {
    const security = slack.addChannel({ name: 'security', botIsMember: true });
    slack.failNext('conversations.info', { error: 'unknown_method' }, 9);
    for (const way of ['#security', security.id])
      expect(await directory.channel(way)).toMatchObject({ value: { id: security.id, hasBot: true } });
    expect(await directory.channel('C0NOWHERE')).toEqual({ kind: 'trouble', reason: 'unknown_method' });
  });
});

describe('people', () => {
  test('members are found on every page of a large channel', async () => {
    const crowd = Array.from({ length: 2100 }, () => slack.addUser());
    const channel = slack.addChannel({ members: crowd });
    const outsider = slack.addUser();
    const isMember = (user: { id: string } | undefined) => directory.isMember(channel.id, user?.id ?? '');
    expect(await isMember(crowd.at(-1))).toEqual({ kind: 'done', value: true });
    expect(await isMember(outsider)).toEqual({ kind: 'done', value: false });
    expect(calls('conversations.members')).toBe(3);
  });

  test('who joins is a member within a minute', async () => {
    const channel = slack.addChannel();
    const ann = slack.addUser();
    await directory.isMember(channel.id, ann.id);
    slack.invite(ann, channel);
    time += MINUTE;
    expect(await directory.isMember(channel.id, ann.id)).toEqual({ kind: 'done', value: true });
  });

  test.each([
    ['a member', {}, { isGuest: false, isStranger: false }],
    ['a guest', { guest: true }, { isGuest: true, isStranger: false }],
    ['somebody of another company', { stranger: true }, { isGuest: false, isStranger: true }],
  ])('%s is known as such, and asked about once', async (_, options, facts) => {
    const user = slack.addUser(options);
    expect(await directory.user(user.id)).toMatchObject({
      value: { id: user.id, teamIds: [user.teamId], ...facts },
    });
    await directory.user(user.id);
    expect(calls('users.info')).toBe(1);
  });

  test('a group is read by handle or id; where there is none, or none to be read, that is no trouble', async () => {
    const ann = slack.addUser();
    const group = slack.addGroup({ handle: 'security-team', users: [ann] });
    for (const way of ['@security-team', group.id])
      expect(await directory.groupMembers(way)).toEqual({ kind: 'done', value: [ann.id] });
    for (const way of ['@nobody', 'S00000NONE'])
      expect(await directory.groupMembers(way)).toEqual({ kind: 'done', value: null });
  });

  test.each(['missing_scope', 'unknown_method', 'paid_teams_only'])(
    'a workspace whose groups cannot be read (%s) has none',
    async (error) => {
      slack.failNext('usergroups.list', { error });
      expect(await directory.groupMembers('@security-team')).toEqual({ kind: 'done', value: null });
    },
  );

  test('a group that cannot be read just now is not taken for none', async () => {
    slack.failNext('usergroups.list', { error: 'internal_error' });
    const found = await directory.groupMembers('@security-team');
    expect(found).toEqual({ kind: 'trouble', reason: 'internal_error' });
  });

  test('Rolecall knows itself', async () => {
    const { teamId, botUserId: userId, botId } = slack;
    const value = { teamId, userId, botId, enterpriseId: null };
    expect(await directory.self()).toEqual({ kind: 'done', value });
  });
});
