import type { Log } from '../../log.ts';
import type { Failure, Messenger, Outcome, Posted } from '../messenger.ts';
import type { Request } from '../request.ts';
import type { FollowUp, RequestStore } from '../request-store.ts';
import type { Company } from '../rules.ts';
import { type Errand, LONGEST_PAUSE, type StoredErrand } from './errand.ts';
import type { Hook } from './hook.ts';

export interface ErrandNeeds {
  readonly store: RequestStore;
  readonly messenger: Messenger;
  readonly company: Company;
  /** Who else is told what happens; absent: nobody. */
  readonly hook?: Hook | undefined;
  readonly now: () => number;
  readonly log: Log;
}

/** An errand of a request, with what it needs. */
export interface Task<K extends Errand['kind']> extends ErrandNeeds {
  readonly stored: StoredErrand;
  readonly errand: Extract<Errand, { kind: K }>;
  readonly request: Request;
}

const SECOND = 1000;
/** Of our own accord, in seconds. What Slack can take again is there within a minute. */
const LONGEST_REST = 60;

/** Puts the errand back, for as long as Slack asks for, or longer with every attempt. */
export async function tryLater(
  { store, stored, now, log }: Pick<Task<'card'>, 'store' | 'stored' | 'now' | 'log'>,
  failure: Failure,
): Promise<void> {
  const seconds =
    failure.kind === 'slow-down'
      ? failure.seconds
      : Math.min(2 ** Math.min(stored.failures + 1, 10), LONGEST_REST);
  const reason = failure.kind === 'slow-down' ? 'ratelimited' : failure.reason;
  log.warn('Slack did not take it, trying again', {
    request: stored.subject,
    what: stored.errand.kind,
    reason,
    attempt: stored.failures + 1,
    seconds,
  });
  await store.postponeErrand(stored.id, now() + Math.min(seconds * SECOND, LONGEST_PAUSE), reason);
}

type Doing = ErrandNeeds & { readonly stored: StoredErrand };

const NOTHING = { kind: 'done', value: null } as const;

interface Place {
  readonly channel: string;
  readonly threadTs: string | null;
}

/** Without the permission to look, what may come twice is better than what never comes. */
const CANNOT_LOOK: ReadonlySet<string> = new Set(['missing_scope', 'unknown_method']);

/** The message that an earlier attempt has posted without hearing so; null where there is none, or nobody may look for it. */
export async function findEarlier(
  { messenger, stored }: Pick<Doing, 'messenger' | 'stored'>,
  where: Place,
): Promise<Outcome<Posted | null>> {
  const found = await messenger.find(where, stored.id, stored.createdAt);
  if (found.kind === 'done')
    return { kind: 'done', value: found.value === null ? null : { ts: found.value } };
  const isBlind = found.kind === 'refused' || (found.kind === 'trouble' && CANNOT_LOOK.has(found.reason));
  return isBlind ? { kind: 'done', value: null } : found;
}

/**
 * Posts unless an earlier attempt got there without hearing so: it looks first, where that one was, and notes the place before
 * it posts. Gives where it is.
 */
export async function postOnce(
  doing: Doing,
  where: Place,
  post: () => Promise<Outcome<Posted>>,
): Promise<Outcome<Posted & { readonly channel: string }>> {
  const there = earlierPlace(doing.stored);
  const earlier = there ? await findEarlier(doing, there) : NOTHING;
  if (earlier.kind !== 'done') return earlier;
  if (there && earlier.value) return { kind: 'done', value: { ...earlier.value, channel: there.channel } };
  return postAt(doing, where, post);
}

/** For whoever has looked already: notes the place, and posts. */
export async function postAt(
  { store, stored }: Doing,
  where: Place,
  post: () => Promise<Outcome<Posted>>,
): Promise<Outcome<Posted & { readonly channel: string }>> {
  await store.placeErrand(stored.id, placeWords(where));
  const posted = await post();
  return posted.kind === 'done' ? { ...posted, value: { ...posted.value, channel: where.channel } } : posted;
}

const placeWords = ({ channel, threadTs }: Place): string =>
  threadTs === null ? channel : `${channel}:${threadTs}`;

/** Where an earlier attempt was about to post, which a request may have left since; null where none was. */
export function earlierPlace({ place }: Pick<StoredErrand, 'place'>): Place | null {
  if (place === null) return null;
  const [channel = '', threadTs = null] = place.split(':');
  return { channel, threadTs };
}

/** What Slack has taken is done, and what it will never take is over; all else is tried again. */
export const settle = (doing: Doing, outcome: Outcome<unknown>, follow?: FollowUp): Promise<void> =>
  outcome.kind === 'done' || outcome.kind === 'refused'
    ? doing.store.finishErrand(doing.stored, follow)
    : tryLater(doing, outcome);
