import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/messages.ts';
import {
  type Channel,
  type LocalSlack,
  type PostedMessage,
  startLocalSlack,
  type User,
} from '../../../src/playground/local-slack.ts';
import type { Messenger, Outcome } from '../../../src/requests/messenger.ts';
import { createDirectory, type Self } from '../../../src/slack/places/directory.ts';
import { findPosted } from '../../../src/slack/posting/find-posted.ts';
import { createMessenger } from '../../../src/slack/posting/messenger.ts';
import { createDrawings } from '../../../src/slack/requests/drawings.ts';
import { aRequest } from '../../helpers/requests.ts';
import { carefulClientOf, channelNames, clientOf } from '../../helpers/slack-client.ts';

const en = messagesIn('en');

const KEY = 'E00000001';

let slack: LocalSlack;
let messenger: Messenger;
let ann: User;
let security: Channel;
let begun: number;

beforeEach(async () => {
  slack = await startLocalSlack();
  messenger = anotherMessenger();
  ann = slack.addUser({ name: 'ann' });
  security = slack.addChannel({ name: 'security', botIsMember: true });
  begun = Date.now();
});
afterEach(async () => slack.close());

const people = (role: string) => (role === 'security-engineer' ? '@security-team' : null);

/** As after a restart, or on another replica. */
function anotherMessenger(peopleOf: (role: string) => string | null = people): Messenger {
  const client = clientOf(slack);
  return createMessenger({
    client,
    carefulClient: carefulClientOf(slack),
    directory: createDirectory(client, channelNames(), Date.now),
    draw: createDrawings(
      () => en,
      (slug) => ({ people: peopleOf(slug), aim: null, zone: null }),
    ),
  });
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const anns = (given: Parameters<typeof aRequest>[0] = {}) => aRequest({ asker: ann.id, ...given });
const drawn = (message: PostedMessage | undefined) => JSON.stringify(message?.blocks);
const argumentsOf = (method: string) =>
  slack.calls.filter((call) => call.method === method).map((call) => call.arguments);
const post = () => messenger.postCard(anns(), security.id, KEY);
const findCard = () => anotherMessenger().find({ channel: security.id, threadTs: null }, KEY, begun);

describe('what is posted', () => {
  test('a card, with its key and no words in the metadata, and without previews of links', async () => {
    const { ts } = done(await post());
    const [card] = slack.messages(security);
    expect(card?.ts).toBe(ts);
    expect(drawn(card)).toContain('someone committed an AWS key');
    expect(drawn(card)).toContain('For @security-team.');
    expect(card?.metadata).toEqual({ event_type: 'rolecall_request', event_payload: { key: KEY } });
    expect(argumentsOf('chat.postMessage')[0]).toMatchObject({ unfurl_links: false, unfurl_media: false });
    expect(slack.refusals).toEqual([]);
  });

  describe('the people of the role', () => {
    const called = { type: 'usergroup', usergroup_id: expect.stringMatching(/^S/) };
    const calls = (message: PostedMessage | undefined) =>
      JSON.stringify(message?.blocks).match(/"usergroup"/g)?.length ?? 0;
    const postUrgent = async (given: Parameters<typeof aRequest>[0] = {}) => {
      const request = anns({ urgent: true, ...given });
      const { ts } = done(await messenger.postCard(request, security.id, KEY));
      return { request, ts, card: slack.messages(security).at(-1) };
    };

    test('are called by what is urgent, once', async () => {
      slack.addGroup({ handle: 'security-team', users: [slack.addUser()] });
      const { request, ts, card } = await postUrgent();
      expect(card?.blocks).toContainEqual(
        expect.objectContaining({
          elements: expect.arrayContaining([
            expect.objectContaining({ elements: expect.arrayContaining([called]) }),
          ]),
        }),
      );
      done(await messenger.refreshCard(request, request.hop, security.id, ts));
      expect(calls(slack.messages(security).at(-1))).toBe(0);
      expect(drawn(slack.messages(security).at(-1))).toContain('For @security-team.');
      expect(slack.refusals).toEqual([]);
    });

    test('are not called by anything else, and Slack is not asked about them', async () => {
      slack.addGroup({ handle: 'security-team', users: [] });
      await post();
      const { card } = await postUrgent({ confidential: true });
      expect(slack.messages(security).map(calls)).toEqual([0, 0]);
      expect(drawn(card)).toContain('For @security-team.');
      expect(argumentsOf('usergroups.list')).toEqual([]);
    });

    test.each([
      ['has no such group', () => {}],
      ['has no groups at all', () => slack.failNext('usergroups.list', { error: 'paid_teams_only' }, 1)],
      ['does not say', () => slack.failNext('usergroups.list', { status: 500 }, 9)],
    ])('are written where the workspace %s', async (_, prepare) => {
      prepare();
      const { card } = await postUrgent();
      expect(calls(card)).toBe(0);
      expect(drawn(card)).toContain('For @security-team.');
    });

    test('are written where Slack takes no card that calls them', async () => {
      slack.addGroup({ handle: 'security-team', users: [] });
      slack.failNext('chat.postMessage', { error: 'invalid_blocks' }, 1);
      const { card } = await postUrgent();
      expect(calls(card)).toBe(0);
      expect(slack.messages(security)).toHaveLength(1);
    });

    test('are written by their handle where the documents give an id', async () => {
      const group = slack.addGroup({ handle: 'night-watch', users: [] });
      messenger = anotherMessenger(() => group.id);
      await post();
      expect(drawn(slack.messages(security)[0])).toContain('For @night-watch.');
    });
  });

  test('a reply, in the thread of the card', async () => {
    const { ts } = done(await post());
    const reply = { kind: 'cancelled', by: ann.id } as const;
    await messenger.reply(anns(), reply, { channel: security.id, ts }, 'E2');
    const last = slack.messages(security).at(-1);
    expect(last).toMatchObject({ threadTs: ts, metadata: { event_payload: { key: 'E2' } } });
  });

  test('a note, in the thread where the person asked', async () => {
    const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    const asked = await slack.write(ann, general, 'who owns this?');
    const where = { channel: general.id, threadTs: asked.ts };
    const note = { kind: 'claimed', by: ann.id } as const;
    done(await messenger.note(anns(), note, where, KEY));
    expect(slack.messages(general).at(-1)).toMatchObject({ threadTs: asked.ts, botId: slack.botId });
  });

  test('a reminder, one message for all requests', async () => {
    const requests = [anns(), anns({ id: 'R00000002' })];
    done(await messenger.remind(requests, security.id, KEY));
    expect(slack.messages(security)).toHaveLength(1);
    expect(slack.messages(security)[0]?.metadata).toMatchObject({ event_payload: { key: KEY } });
  });
});

describe('a card that is drawn anew', () => {
  const refresh = (ts: string, given: Parameters<typeof aRequest>[0] = {}, hop = 0) =>
    messenger.refreshCard(anns(given), hop, security.id, ts);

  test('shows how things stand now, and keeps its key', async () => {
    const { ts } = done(await post());
    expect(await refresh(ts, { state: 'claimed', claimant: ann.id })).toEqual({ kind: 'done', value: null });
    const [card] = slack.messages(security);
    expect(drawn(card)).toContain('Hand back');
    expect(done(await findCard())).toBe(ts);
  });

  test('says, if it is that of an earlier hop, where the request has gone', async () => {
    const { ts } = done(await post());
    await refresh(ts, { hop: 1, roleName: 'Data Engineer' }, 0);
    expect(slack.messages(security)[0]?.text).toContain('has moved on');
    expect(slack.messages(security)[0]?.text).toContain('Data Engineer');
  });

  test.each(['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'])(
    'is let be where it cannot be drawn any more (%s)',
    async (error) => {
      const { ts } = done(await post());
      slack.failNext('chat.update', { error });
      expect(await refresh(ts)).toEqual({ kind: 'done', value: null });
    },
  );

  test('is drawn even if Slack stumbles once', async () => {
    const { ts } = done(await post());
    slack.failNext('chat.update', { drop: true, after: true });
    expect((await refresh(ts, { state: 'resolved' })).kind).toBe('done');
    slack.failNext('chat.update', { error: 'is_archived' });
    expect(await refresh(ts)).toEqual({ kind: 'refused', reason: 'is_archived' });
  });
});

describe('a post that Slack does not confirm', () => {
  test.each([
    ['refused', { error: 'is_archived' }, { kind: 'refused', reason: 'is_archived' }],
    ['refused', { error: 'not_in_channel' }, { kind: 'refused', reason: 'not_in_channel' }],
    ['told to wait', { status: 429, retryAfter: 30 }, { kind: 'slow-down', seconds: 30 }],
    ['answered with an error page', { status: 500 }, { kind: 'trouble', reason: 'http_500' }],
  ])('is not repeated when %s: %j', async (_, fault, failure) => {
    slack.failNext('chat.postMessage', fault);
    expect(await post()).toEqual(failure);
    expect(argumentsOf('chat.postMessage')).toHaveLength(1);
    expect(slack.messages(security)).toEqual([]);
    expect(done(await findCard())).toBeNull();
  });

  test.each([
    ['its answer was lost', { drop: true, after: true }],
    ['an error page stood in its place', { status: 502, after: true }],
    ['Slack said it had failed', { error: 'internal_error', after: true }],
  ])('is found if it came through although %s', async (_, fault) => {
    slack.failNext('chat.postMessage', fault);
    expect((await post()).kind).toBe('trouble');
    expect(slack.messages(security)).toHaveLength(1);
    expect(done(await findCard())).toBe(slack.messages(security)[0]?.ts);
  });
});

describe('looking for what was posted', () => {
  test('reads to the last page, past what others say', async () => {
    for (let number = 0; number < 1100; number += 1) await slack.write(ann, security, `${number}`);
    const { ts } = done(await post());
    expect(done(await findCard())).toBe(ts);
    for (let number = 0; number < 1100; number += 1) await slack.write(ann, security, `${number}`);
    expect(done(await findCard())).toBe(ts);
  });

  test('finds a reply in its thread, and nothing of another key', async () => {
    const { ts } = done(await post());
    const reply = { kind: 'added', by: ann.id, text: 'It is the key of the shop.' } as const;
    const posted = done(await messenger.reply(anns(), reply, { channel: security.id, ts }, 'E2'));
    const thread = { channel: security.id, threadTs: ts };
    expect(done(await messenger.find(thread, 'E2', begun))).toBe(posted.ts);
    expect(done(await messenger.find(thread, 'E3', begun))).toBeNull();
    expect(done(await messenger.find({ ...thread, threadTs: null }, 'E2', begun))).toBeNull();
  });

  test('finds what was told in a direct message', async () => {
    const where = done(await messenger.noteChannel(anns(), true));
    const note = { kind: 'resolved', by: ann.id } as const;
    const { ts } = done(await messenger.note(anns(), note, where, KEY));
    expect(done(await messenger.find(where, KEY, begun))).toBe(ts);
    expect(slack.refusals).toEqual([]);
  });

  test('allows for clocks that do not agree, but does not read what is long past', async () => {
    const { ts } = done(await post());
    const where = { channel: security.id, threadTs: null };
    expect(done(await messenger.find(where, KEY, begun + 9 * 60_000))).toBe(ts);
    expect(done(await messenger.find(where, KEY, begun + 12 * 60_000))).toBeNull();
  });

  test('says so where it may not look', async () => {
    await post();
    slack.remove('bot', security);
    expect(await findCard()).toEqual({ kind: 'refused', reason: 'not_in_channel' });
    slack.failNext('conversations.history', { status: 429, retryAfter: 3 });
    expect(await findCard()).toEqual({ kind: 'slow-down', seconds: 3 });
  });

  test('does not take the word of others for its own', async () => {
    const { ts } = done(await post());
    const where = { channel: security.id, threadTs: null };
    const self = { teamId: slack.teamId, userId: slack.botUserId, botId: slack.botId, enterpriseId: null };
    const found = (who: Self) => findPosted(clientOf(slack), who, where, KEY, begun);
    expect(await found(self)).toEqual({ kind: 'done', value: ts });
    expect(await found({ ...self, userId: 'UOTHER', botId: 'BOTHER', enterpriseId: null })).toEqual({
      kind: 'done',
      value: null,
    });
  });
});

describe('where the person hears of it', () => {
  const hears = async (channel: Channel, given: Parameters<typeof aRequest>[0] = {}, direct = false) => {
    const origin = { channel: channel.id, threadTs: '1700000000.000100', messageTs: null };
    return done(await messenger.noteChannel(anns({ origin, ...given }), direct));
  };
  const directly = () => ({ channel: slack.directMessageChannel(ann).id, threadTs: null });

  test.each([
    ['a channel', {}],
    ['a private channel', { private: true }],
  ])('in %s, in the thread where they asked', async (_, options) => {
    const channel = slack.addChannel({ botIsMember: true, members: [ann], ...options });
    expect(await hears(channel)).toEqual({ channel: channel.id, threadTs: '1700000000.000100' });
  });

  test.each([
    ['Rolecall is not in that channel', {}],
    ['it cannot see that channel', { private: true }],
    ['that channel is archived', { botIsMember: true, archived: true }],
    ['that channel is shared with another company', { botIsMember: true, extShared: true }],
  ])('directly, where %s', async (_, options) => {
    expect(await hears(slack.addChannel(options))).toEqual(directly());
  });

  test('directly, where it is confidential, or the thread did not take it, or they asked nowhere', async () => {
    const general = slack.addChannel({ botIsMember: true });
    expect(await hears(general, { confidential: true })).toEqual(directly());
    expect(await hears(general, {}, true)).toEqual(directly());
    expect(done(await messenger.noteChannel(anns(), false))).toEqual(directly());
  });

  test('directly, where they asked in a channel but in no thread: it is not for everybody there', async () => {
    const origin = { channel: slack.addChannel({ botIsMember: true }).id, threadTs: null, messageTs: null };
    expect(done(await messenger.noteChannel(anns({ origin }), false))).toEqual(directly());
  });

  test('in the thread of the direct message in which they asked', async () => {
    const direct = slack.directMessageChannel(ann);
    expect(await hears(direct)).toEqual({ channel: direct.id, threadTs: '1700000000.000100' });
    expect(slack.refusals).toEqual([]);
  });

  test('later, while Slack is in trouble', async () => {
    const origin = { channel: security.id, threadTs: '1700000000.000100', messageTs: null };
    slack.failNext('conversations.info', { error: 'internal_error' });
    const failed = await messenger.noteChannel(anns({ origin }), false);
    expect(failed).toEqual({ kind: 'trouble', reason: 'internal_error' });
    slack.failNext('conversations.open', { error: 'cannot_dm_bot' });
    expect(await messenger.noteChannel(anns(), true)).toEqual({ kind: 'refused', reason: 'cannot_dm_bot' });
  });
});

describe('the link to where it was asked', () => {
  const linkTo = async (channel: Channel, messageTs: string | null) =>
    messenger.permalink(anns({ origin: { channel: channel.id, threadTs: null, messageTs } }));

  test('is there for a message in a public channel', async () => {
    const general = slack.addChannel({ members: [ann] });
    const asked = await slack.write(ann, general, 'who owns this?');
    expect(await linkTo(general, asked.ts)).toContain(
      `/archives/${general.id}/p${asked.ts.replace('.', '')}`,
    );
    expect(await linkTo(general, null)).toBeNull();
  });

  test.each([
    ['a private channel', { private: true, botIsMember: true }],
    ['a hidden one', { private: true }],
    ['one shared with another company', { extShared: true, botIsMember: true }],
  ])('is not given for %s', async (_, options) => {
    const channel = slack.addChannel({ members: [ann], ...options });
    const asked = await slack.write(ann, channel, 'who owns this?');
    expect(await linkTo(channel, asked.ts)).toBeNull();
    expect(argumentsOf('chat.getPermalink')).toEqual([]);
  });

  test('is not given for direct messages, nor where Slack has none', async () => {
    expect(await linkTo(slack.directMessageChannel(ann), '1700000000.000100')).toBeNull();
    expect(slack.calls).toEqual([]);
    expect(await linkTo(security, '1700000000.000100')).toBeNull();
    expect(await messenger.permalink(anns())).toBeNull();
  });
});
