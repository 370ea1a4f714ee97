import type { WebClient } from '@slack/web-api';
import type { Message } from '../../blocks/page/message.ts';
import type { CardExtras } from '../../blocks/requests/card/request-card.ts';
import type { Listed } from '../../blocks/requests/card/request-words.ts';
import type { Duty } from '../../people/duty.ts';
import type { Reply } from '../../requests/errands/errand.ts';
import type { Messenger, Outcome, Posted } from '../../requests/messenger.ts';
import type { Request } from '../../requests/request.ts';
import type { Line } from '../../requests/talk/talk.ts';
import { mapOutcome, outcomeOf } from '../people/outcome.ts';
import { calledFor, isCall, peopleOnCard, personsOnCard } from '../people/people-on-card.ts';
import { QUIET } from '../people/person.ts';
import { belongsHere } from '../people/users.ts';
import type { Directory } from '../places/directory.ts';
import { earsIn, isDirectMessage, noteChannel, permalinkOf } from '../places/origin.ts';
import { cardLink } from '../requests/card-link.ts';
import type { Drawings } from '../requests/drawings.ts';
import { findPosted, metadataOf } from './find-posted.ts';
import type { Place } from './post.ts';
import { namesIn, spellOut } from './spell-out.ts';

export interface MessengerNeeds {
  /** For what can be asked again. */
  readonly client: WebClient;
  /** For what must not be posted twice: one that never tries again of itself. */
  readonly carefulClient: WebClient;
  readonly directory: Directory;
  readonly draw: Drawings;
  /** Who is to be called for what is urgent. */
  readonly duty?: Pick<Duty, 'called' | 'of'>;
  /** Whether the threads of channels are heard. */
  readonly replies?: boolean;
}

export function createMessenger(needs: MessengerNeeds): Messenger {
  const { client, carefulClient, directory, draw, duty, replies = true } = needs;
  const post = (place: Place, message: Message, key: string) => postOnce(carefulClient, place, message, key);
  const earsAt = (request: Request, { channel }: { readonly channel: string }) =>
    earsIn(directory, request, channel, replies);
  const readerOf = async (request: Request, { side }: Line, at: { readonly channel: string }) =>
    side === 'asker' ? null : earsAt(request, at);
  const linked = (requests: readonly Request[]): Promise<Listed[]> =>
    Promise.all(requests.map(async (request) => ({ request, link: await cardLink(directory, request) })));
  return {
    channel: (nameOrId) => directory.channel(nameOrId),
    channelNow: (id) => directory.channelNow(id),
    async find(where, key, since) {
      const self = await directory.self();
      return self.kind === 'done' ? findPosted(client, self.value, where, key, since) : self;
    },
    link: (at) => directory.link(at),
    permalink: (request) => permalinkOf(directory, request),
    async postCard(request, channel, key) {
      const place = { channel, threadTs: null };
      const card = (extras: CardExtras) => draw.card(request, request.hop, extras);
      const people: CardExtras =
        personsOnCard(request, duty, true) ??
        (await peopleOnCard(directory, draw.people(request), isCall(request)));
      const posted = await post(place, card(people), key);
      const isUnwelcome = people.call && posted.kind === 'refused' && /^invalid_blocks/.test(posted.reason);
      return isUnwelcome ? post(place, card({ ...people, call: null }), key) : posted;
    },
    async refreshCard(request, hop, channel, ts) {
      const people: CardExtras =
        personsOnCard(request, duty, false) ?? (await peopleOnCard(directory, draw.people(request), false));
      const present = hop === request.hop ? null : await cardLink(directory, request);
      return redraw(client, { channel, ts }, draw.card(request, hop, { ...people, present }));
    },
    reply: async (_request, reply, { channel, ts }, key) =>
      post({ channel, threadTs: ts }, draw.reply(await spelledOut(reply, directory)), key),
    changeReply: async (_request, reply, at) =>
      redraw(client, at, draw.reply(await spelledOut(reply, directory))),
    noteChannel: (request, isDirect) => noteChannel(client, directory, request, isDirect),
    async hint(request, hint, key) {
      const message = draw.hint(hint, request, await cardLink(directory, request));
      return isDirectMessage(hint.channel)
        ? post(hint, message, key)
        : postEphemeral(carefulClient, hint, hint.to, message);
    },
    note: async (request, note, where, key) =>
      post(where, draw.note(note, request, await earsAt(request, where)), key),
    changeNote: async (request, note, at) =>
      redraw(client, at, draw.note(note, request, await earsAt(request, at))),
    postLine: async (request, line, where, key) =>
      post(where, draw.line(line, request, await readerOf(request, line, where)), key),
    changeLine: async (request, line, at) =>
      redraw(client, at, draw.line(line, request, await readerOf(request, line, at))),
    async takeBack({ channel, ts }) {
      const gone = await outcomeOf(() => client.chat.delete({ channel, ts }));
      return mapOutcome(gone, () => null);
    },
    direct: async (user) => {
      const opened = await outcomeOf(() => client.conversations.open({ users: user }));
      return mapOutcome(opened, ({ channel }) => ({ channel: channel?.id ?? user, threadTs: null }));
    },
    askHolder: (request, mayRead, where, key) => post(where, draw.check(request, mayRead), key),
    changeCheck: (request, who, since, at) => redraw(client, at, draw.sinceCheck(request, who, since)),
    async reads(channel, user) {
      const place = await directory.channelNow(channel);
      if (place.kind !== 'done') return place;
      return place.value.isPrivate ? directory.isMemberNow(channel, user) : { kind: 'done', value: true };
    },
    async trace(request, to, channelName, where, key) {
      const link = await traceLink(directory, request, to);
      return post(where, draw.trace(request, to, channelName, link), key);
    },
    async changeTrace(request, to, channelName, at) {
      const link = await traceLink(directory, request, to);
      return redraw(client, at, draw.trace(request, to, channelName, link));
    },
    async isColleague(id) {
      const [user, self] = await Promise.all([directory.userNow(id), directory.self()]);
      if (self.kind !== 'done') return self;
      return mapOutcome(user, (facts) => belongsHere(facts, self.value.teamId));
    },
    isGone: async (user) => mapOutcome(await directory.userNow(user), ({ isDeleted }) => isDeleted),
    async digest(requests, isMore, channel, key) {
      return post({ channel, threadTs: null }, draw.digest(await linked(requests), isMore), key);
    },
    async remind(requests, channel, key) {
      const called = (request: Request) => (calledFor(request, duty) ?? []).map(({ id }) => id);
      return post({ channel, threadTs: null }, draw.reminder(await linked(requests), called), key);
    },
    changeReminder: async (requests, at) =>
      redraw(
        client,
        at,
        draw.reminder(await linked(requests), () => []),
      ),
  };
}

/** What was said is kept as Slack writes it, and told word for word. */
async function spelledOut(reply: Reply, directory: Directory): Promise<Reply> {
  if (reply.kind !== 'so-far') return reply;
  const names = await namesIn(reply.told.map(({ text }) => text).join('\n'), directory);
  return { ...reply, told: reply.told.map((one) => ({ ...one, text: spellOut(one.text, names) })) };
}

/** Below the message to the card; to whoever wrote it, to the message. */
async function traceLink(directory: Directory, request: Request, to: 'message' | 'author') {
  if (to === 'message') return cardLink(directory, request);
  return request.source && directory.link(request.source);
}

async function postOnce(
  client: WebClient,
  { channel, threadTs }: Place,
  message: Message,
  key: string,
): Promise<Outcome<Posted>> {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const call = { ...message, ...QUIET, ...thread, channel, metadata: metadataOf(key) };
  const posted = await outcomeOf(() => client.chat.postMessage(call));
  return mapOutcome(posted, ({ ts = '' }) => ({ ts }));
}

async function postEphemeral(
  client: WebClient,
  { channel, threadTs }: { readonly channel: string; readonly threadTs: string },
  user: string,
  message: Message,
): Promise<Outcome<Posted>> {
  const call = { ...message, channel, thread_ts: threadTs, user };
  const posted = await outcomeOf(() => client.chat.postEphemeral(call));
  return mapOutcome(posted, ({ message_ts: ts = '' }) => ({ ts }));
}

/** Nothing is there to be drawn any more, or nobody may: that is no failure. */
const GONE = ['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'];

async function redraw(
  client: WebClient,
  at: { channel: string; ts: string },
  message: Message,
): Promise<Outcome<null>> {
  const drawn = await outcomeOf(() => client.chat.update({ ...message, ...at }));
  const isGone = drawn.kind === 'refused' && GONE.includes(drawn.reason);
  return isGone ? { kind: 'done', value: null } : mapOutcome(drawn, () => null);
}
