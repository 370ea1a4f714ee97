import type { Note, Reply } from './errands/errand.ts';
import type { Request, RequestEvent } from './request.ts';
import type { Hint } from './talk/hint.ts';
import type { Line } from './talk/talk.ts';

/**
 * Why Slack did not do it. `slow-down`: it asks for so much time first. `trouble`: unreachable or broken, it may work
 * later. `refused`: this place does not take it, and trying again there will not help before somebody mends it.
 */
export type Failure =
  | { readonly kind: 'slow-down'; readonly seconds: number }
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Failure;

/** What Slack knows of a channel. */
export interface ChannelFacts {
  readonly id: string;
  /** Without "#". */
  readonly name: string;
  readonly isPrivate: boolean;
  /** Shared with another company. */
  readonly isShared: boolean;
  /** Shared, and whoever runs Rolecall allows it to post there all the same. */
  readonly isAllowed: boolean;
  readonly isArchived: boolean;
  readonly hasBot: boolean;
}

export interface Posted {
  readonly ts: string;
}

/** What the life of a request needs of Slack. No call posts twice of itself, and none throws for what Slack answers. */
export interface Messenger {
  /** The channel that content calls "#name" or by its id; `refused` with `channel_not_found` where there is none to be seen. */
  channel(nameOrId: string): Promise<Outcome<ChannelFacts>>;
  /** The same by its id, as it is at this moment. */
  channelNow(id: string): Promise<Outcome<ChannelFacts>>;
  /** Looks for a message of ours that carries `key` in its metadata: in the channel, or in the thread; its timestamp, or null. */
  find(
    where: { channel: string; threadTs: string | null },
    key: string,
    since: number,
  ): Promise<Outcome<string | null>>;
  /** Link to where it was asked; null where there is none to give. */
  permalink(request: Request): Promise<string | null>;
  /** To any message; null where there is none to give. */
  link(at: { channel: string; ts: string }): Promise<string | null>;
  postCard(request: Request, channel: string, key: string): Promise<Outcome<Posted>>;
  /** `hop`: which of the request's cards this is. */
  refreshCard(request: Request, hop: number, channel: string, ts: string): Promise<Outcome<null>>;
  reply(
    request: Request,
    reply: Reply,
    where: { channel: string; ts: string },
    key: string,
  ): Promise<Outcome<Posted>>;
  /** Draws it anew. */
  changeReply(request: Request, reply: Reply, at: { channel: string; ts: string }): Promise<Outcome<null>>;
  /** Where the person hears of the request: the thread they asked in, if Rolecall may write there, else (or if `direct`) a direct message. */
  noteChannel(
    request: Request,
    direct: boolean,
  ): Promise<Outcome<{ channel: string; threadTs: string | null }>>;
  note(
    request: Request,
    note: Note,
    where: { channel: string; threadTs: string | null },
    key: string,
  ): Promise<Outcome<Posted>>;
  /** In direct messages in the thread, elsewhere to them alone. */
  hint(request: Request, hint: Hint, key: string): Promise<Outcome<Posted>>;
  /** Draws what the person who asked was told anew, as the request stands now. */
  changeNote(request: Request, note: Note, at: { channel: string; ts: string }): Promise<Outcome<null>>;
  /** What was said in one thread, posted in the other, and changed or deleted there. */
  postLine(
    request: Request,
    line: Line,
    where: { channel: string; threadTs: string | null },
    key: string,
  ): Promise<Outcome<Posted>>;
  changeLine(request: Request, line: Line, at: { channel: string; ts: string }): Promise<Outcome<null>>;
  takeBack(at: { channel: string; ts: string }): Promise<Outcome<null>>;
  /** The direct messages with somebody. */
  direct(user: string): Promise<Outcome<{ channel: string; threadTs: null }>>;
  /** Asks whoever has claimed it how it goes. `mayRead`: its words are for them; else its id says which it is. */
  askHolder(
    request: Request,
    mayRead: boolean,
    where: { channel: string; threadTs: string | null },
    key: string,
  ): Promise<Outcome<Posted>>;
  /** Once there is nothing to be asked: what has happened since, to `who` was asked; null where nobody knows. */
  changeCheck(
    request: Request,
    who: string,
    since: Pick<RequestEvent, 'kind' | 'actor'> | null,
    at: { channel: string; ts: string },
  ): Promise<Outcome<null>>;
  /** Whether somebody reads what stands in a channel, at this moment. */
  reads(channel: string, user: string): Promise<Outcome<boolean>>;
  /** Says where a message was routed to (a channel's name): below it, or to whoever wrote it. */
  trace(
    request: Request,
    to: 'message' | 'author',
    channelName: string,
    where: { channel: string; threadTs: string | null },
    key: string,
  ): Promise<Outcome<Posted>>;
  /** Draws what was said of it anew, as it is in this channel now. */
  changeTrace(
    request: Request,
    to: 'message' | 'author',
    channelName: string,
    at: { channel: string; ts: string },
  ): Promise<Outcome<null>>;
  /** Whether somebody is a full member of this workspace, and no bot. */
  isColleague(user: string): Promise<Outcome<boolean>>;
  /** Whether somebody is no longer in the company, as far as Slack says so. */
  isGone(user: string): Promise<Outcome<boolean>>;
  remind(requests: readonly Request[], channel: string, key: string): Promise<Outcome<Posted>>;
  /** Draws it anew: those that wait, and those that do not any more. */
  changeReminder(requests: readonly Request[], at: { channel: string; ts: string }): Promise<Outcome<null>>;
  /** What is open in a channel. `isMore`: these are not all. */
  digest(
    requests: readonly Request[],
    isMore: boolean,
    channel: string,
    key: string,
  ): Promise<Outcome<Posted>>;
}
