import type { WebClient } from '@slack/web-api';
import type { Ears } from '../../blocks/requests/asker/request-notes.ts';
import { isOthers } from '../../requests/audience/audience.ts';
import type { Outcome } from '../../requests/messenger.ts';
import type { Request } from '../../requests/request.ts';
import { isLacking, mapOutcome, outcomeOf } from '../people/outcome.ts';
import type { Place } from '../posting/post.ts';
import { isPrivatePlace } from '../requests/form/private-place.ts';
import type { Directory } from './directory.ts';

type Asked = Pick<Request, 'asker' | 'confidential' | 'origin'>;

/** Where the person hears of their request: where they asked, if that is the place for it, or in a direct message. */
export async function noteChannel(
  client: WebClient,
  directory: Directory,
  request: Asked,
  isDirect: boolean,
): Promise<Outcome<Place>> {
  const { channel, threadTs } = request.origin;
  const isInThread = channel !== null && threadTs !== null && !isDirectMessage(channel);
  if (isDirect || request.confidential || !isInThread) return directPlace(client, request);
  const facts = await directory.channelNow(channel);
  if (facts.kind !== 'done')
    return facts.kind === 'refused' || isLacking(facts) ? directPlace(client, request) : facts;
  const { hasBot, isArchived } = facts.value;
  const mayWrite = hasBot && !isArchived && !isOthers(facts.value);
  return mayWrite ? { kind: 'done', value: { channel, threadTs } } : directPlace(client, request);
}

/** In the thread of the direct message, if that is where they asked. */
async function directPlace(client: WebClient, { asker, origin }: Asked): Promise<Outcome<Place>> {
  const opened = await outcomeOf(() => client.conversations.open({ users: asker }));
  return mapOutcome(opened, ({ channel }) => {
    const id = channel?.id ?? asker;
    return { channel: id, threadTs: id === origin.channel ? origin.threadTs : null };
  });
}

/** How what the person writes in this channel, in the thread of their request, reaches its people. */
export async function earsIn(
  directory: Directory,
  { origin, channel: home }: Pick<Request, 'origin' | 'channel'>,
  channel: string,
  replies: boolean,
): Promise<Ears> {
  if (isDirectMessage(channel))
    return origin.channel === channel && origin.threadTs !== null ? 'next' : 'own';
  if (!replies) return 'none';
  return channel === home || !(await isPrivatePlace(directory, channel)) ? 'thread' : 'none';
}

/** Link to where it was asked; null where there is none to give, or where the place is not for everybody's eyes. */
export async function permalinkOf(
  directory: Directory,
  { origin: { channel, messageTs } }: Pick<Request, 'origin'>,
): Promise<string | null> {
  if (channel === null || messageTs === null || isDirectMessage(channel)) return null;
  const facts = await directory.channelNow(channel);
  if (facts.kind !== 'done' || facts.value.isPrivate || facts.value.isShared) return null;
  return directory.link({ channel, ts: messageTs });
}

/** The one kind of place that shows in its id: asking Slack about it would need one more permission. */
export const isDirectMessage = (channel: string): boolean => channel.startsWith('D');
