import type { LocalSlack } from '../../interface.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import type { User } from '../../workspace/people/people.ts';
import type { ShownMessage } from '../wire.ts';
import { shownBlocks, shownFiles, shownPreviews } from './shown-blocks.ts';

/** Everything this person sees in a channel, threads and ephemeral messages included, in order. */
export function seenBy(slack: LocalSlack, user: User, channel: Channel): readonly PostedMessage[] {
  const seen = [...slack.messages(channel), ...slack.ephemerals(user, channel)];
  return seen.sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

function shown(slack: LocalSlack, message: PostedMessage, replies: readonly PostedMessage[]): ShownMessage {
  const { ts, channel, user, text, blocks, threadTs } = message;
  return {
    ts,
    channel,
    author: user,
    text,
    blocks: shownBlocks(slack, blocks),
    files: shownFiles(slack, message),
    previews: shownPreviews(slack, message),
    ephemeral: message.ephemeralTo !== undefined,
    edited: message.edited === true,
    threadTs: threadTs ?? null,
    replies: replies.length,
    lastReply: replies.at(-1)?.ts ?? null,
    repliers: [...new Set(replies.map((reply) => reply.user))],
  };
}

const isReply = ({ ts, threadTs }: PostedMessage) => threadTs !== undefined && threadTs !== ts;

function repliesTo(all: readonly PostedMessage[], ts: string): readonly PostedMessage[] {
  return all.filter((message) => isReply(message) && message.threadTs === ts);
}

/** What stands in the channel itself. */
export function inChannel(slack: LocalSlack, all: readonly PostedMessage[]): readonly ShownMessage[] {
  return all
    .filter((message) => !isReply(message))
    .map((message) => shown(slack, message, repliesTo(all, message.ts)));
}

/** A message and the replies to it; nothing where the message is gone. */
export function inThread(
  slack: LocalSlack,
  all: readonly PostedMessage[],
  ts: string,
): readonly ShownMessage[] {
  const first = all.find((message) => message.ts === ts);
  const replies = repliesTo(all, ts);
  return first === undefined
    ? []
    : [shown(slack, first, replies), ...replies.map((reply) => shown(slack, reply, []))];
}
