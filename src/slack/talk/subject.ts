import type { WebClient } from '@slack/web-api';
import { StoreUnavailable, type Thread } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import { answeredBy, mayBeAnswer } from './answered-by.ts';
import { isSaidToThem } from './is-said-to-them.ts';
import { isDirect, type Talk } from './read-talk.ts';

/** `isNext`: it is said in no thread of a request, but right below what its people have said, or where it was asked. */
export type Subject = Thread & { readonly isNext?: boolean };

/** What it is about; null where that is no request, or, where the database is away, surely no answer. */
export async function subjectOf(services: Services, client: WebClient, talk: Talk): Promise<Subject | null> {
  const { channel, threadTs, author } = talk;
  const thread = threadTs === null ? null : await subjectOfThread(services, channel, threadTs, author);
  if (thread !== null || !isDirect(channel) || !talk.isNew) return thread;
  const end = await answeredBy(await services.requests.openEnds(channel), client, talk, services.log);
  if (end !== null) return { id: end.request, place: end.place, isNext: true };
  return threadTs === null ? null : subjectGoneOnAbout(services, channel, threadTs, talk);
}

/** In the thread of direct messages in which they asked, people write on, and ask Rolecall other things. */
async function subjectGoneOnAbout(
  services: Services,
  channel: string,
  threadTs: string,
  { author, text }: Talk,
): Promise<Subject | null> {
  const asked = await services.requests.askedIn(channel, threadTs, author);
  const request = asked && (await services.requests.find(asked.id));
  return request && isSaidToThem(services, request, text)
    ? { id: request.id, place: 'told', isNext: true }
    : null;
}

/**
 * Whether somebody who writes to Rolecall outside of threads, while the database is away, asks something themselves: they are
 * answered from the documents, which are still there.
 */
export async function isOwnQuestion(
  { log }: Services,
  client: WebClient,
  talk: Talk,
  error: unknown,
): Promise<boolean> {
  const isOutside = talk.threadTs === null && talk.isNew;
  return error instanceof StoreUnavailable && isOutside && !(await mayBeAnswer(client, talk, log));
}

/** Longer than several processes in turn are dead with the same errand in their hands. */
const FRESH = 15 * 60_000;

/** Below a message that a kill has kept from being noted, it is asked for again, until that is made up for. */
async function subjectOfThread(
  { requests, now }: Services,
  channel: string,
  threadTs: string,
  author: string,
): Promise<Thread | null> {
  const about = await requests.requestAt(channel, threadTs, author);
  const isFresh = now() - Number(threadTs) * 1000 < FRESH;
  if (about === null && isFresh && (await requests.isBeingNoted(channel, threadTs)))
    throw new Error('What this thread is about is not noted yet.');
  return about;
}
