import type { Message } from '../../blocks/page/message.ts';
import { hintMessage } from '../../blocks/requests/asker/hint-message.ts';
import { type Ears, noteMessage } from '../../blocks/requests/asker/request-notes.ts';
import { lineMessage } from '../../blocks/requests/card/line-message.ts';
import { type CardExtras, movedCard, requestCard } from '../../blocks/requests/card/request-card.ts';
import { checkMessage, sinceCheckMessage } from '../../blocks/requests/card/request-check.ts';
import { digestMessage } from '../../blocks/requests/card/request-digest.ts';
import { reminderMessage } from '../../blocks/requests/card/request-reminder.ts';
import { replyMessage } from '../../blocks/requests/card/request-replies.ts';
import { traceMessage } from '../../blocks/requests/card/request-trace.ts';
import type { Listed } from '../../blocks/requests/card/request-words.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Note, Reply } from '../../requests/errands/errand.ts';
import { isClosed, type Request, type RequestEvent } from '../../requests/request.ts';
import type { Hint } from '../../requests/talk/hint.ts';
import type { Line as TalkLine } from '../../requests/talk/talk.ts';

/** How what is said about requests looks. */
export interface Drawings {
  /** The card of this hop: the present one, or what is left of an earlier one. */
  card(request: Request, hop: number, extras: CardExtras): Message;
  /** The user group of the request's role, as the documents write it, or null. */
  people(request: Request): string | null;
  reply(reply: Reply): Message;
  /** What was said in the other thread. `ears`: as where the person who asked reads it; null: it is for its people. */
  line(line: TalkLine, request: Request, ears: Ears | null): Message;
  digest(listed: readonly Listed[], isMore: boolean): Message;
  /** Where a message was routed to. `link`: to the card, or, for its author, to the message. */
  trace(request: Request, to: 'message' | 'author', channelName: string, link: string | null): Message;
  note(note: Note, request: Request, ears: Ears): Message;
  /** What somebody hears of what they have written. `present`: address of the present card. */
  hint(hint: Hint, request: Request, present: string | null): Message;
  /** What whoever has it is asked, once. */
  check(request: Request, mayRead: boolean): Message;
  /** In its place, once there is nothing to be asked. */
  sinceCheck(request: Request, who: string, since: Pick<RequestEvent, 'kind' | 'actor'> | null): Message;
  /** `calledFor`: ids of those who are called for a request. */
  reminder(listed: readonly Listed[], calledFor: (request: Request) => readonly string[]): Message;
}

/** What a card says of the role that has it. */
export interface CardRole {
  /** The handle or id of its user group. */
  readonly people: string | null;
  /** How soon it means to act. */
  readonly aim: string | null;
  /** By whose clock it works. */
  readonly zone: string | null;
}

/** `say`: the words of the language that is set. `roleOf`: by its slug. `replies`: whether the threads of channels are heard. */
export function createDrawings(
  say: () => Messages,
  roleOf: (slug: string) => CardRole | null,
  replies = true,
): Drawings {
  const holder = ({ role }: Request) => (role === null ? null : roleOf(role));
  return {
    card: (request, hop, extras) =>
      hop === request.hop
        ? requestCard(request, say(), { ...extras, talks: replies, ...ofRole(request, holder(request)) })
        : movedCard(request, hop, say(), extras.present),
    people: (request) => holder(request)?.people ?? null,
    reply: (reply) => replyMessage(reply, say()),
    line: (line, request, ears) =>
      lineMessage(line, say(), ears === 'own' || ears === 'next' ? { request, ears } : null),
    note: (note, request, ears) => noteMessage(note, request, say(), ears),
    hint: (hint, request, present) => hintMessage(hint, request, present, say()),
    check: (request, mayRead) => checkMessage(request, say(), mayRead),
    sinceCheck: (request, who, since) => sinceCheckMessage(request, who, since, say()),
    digest: (listed, isMore) => digestMessage(listed, isMore, say()),
    trace: (request, to, channelName, link) => traceMessage(request, to, channelName, link, say()),
    reminder: (listed, calledFor) => reminderMessage(listed, say(), calledFor),
  };
}

/** Nothing is aimed at once it is done, or with nobody of that role. */
const ofRole = (request: Request, role: CardRole | null): Pick<CardExtras, 'aim' | 'zone'> =>
  role === null || request.atFallback || isClosed(request)
    ? { aim: null, zone: null }
    : { aim: role.aim, zone: role.zone };
