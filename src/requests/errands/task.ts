import type { Log } from '../../log.ts';
import type { Failure, Messenger, Outcome, Posted } from '../messenger.ts';
import type { Request } from '../request.ts';
import type { RequestStore } from '../request-store.ts';
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
/** Of our own accord, in seconds. */
const LONGEST_REST = 300;

/** Puts the errand back, for as long as Slack asks for, or longer with every attempt. */
export async function tryLater(
  { store, stored, now, log }: Pick<Task<'card'>, 'store' | 'stored' | 'now' | 'log'>,
  failure: Failure,
): Promise<void> {
  const seconds =
    failure.kind === 'slow-down'
      ? failure.seconds
      : Math.min(2 ** Math.min(stored.attempts, 10), LONGEST_REST);
  const reason = failure.kind === 'slow-down' ? 'ratelimited' : failure.reason;
  log.warn('Slack did not take it, trying again', {
    request: stored.subject,
    what: stored.errand.kind,
    reason,
    attempt: stored.attempts,
    seconds,
  });
  await store.postponeErrand(stored.id, now() + Math.min(seconds * SECOND, LONGEST_PAUSE), reason);
}

type Doing = ErrandNeeds & { readonly stored: StoredErrand };

interface Place {
  readonly channel: string;
  readonly threadTs: string | null;
}

/** Posts unless an earlier attempt got there without hearing so: it looks first, and notes the place before it posts. */
export async function postOnce(
  { store, messenger, stored }: Doing,
  where: Place,
  post: () => Promise<Outcome<Posted>>,
): Promise<Outcome<Posted>> {
  if (stored.place) {
    const found = await messenger.find(where, stored.id, stored.createdAt);
    if (found.kind === 'done' && found.value !== null) return { kind: 'done', value: { ts: found.value } };
    if (found.kind !== 'done' && found.kind !== 'refused') return found;
  }
  await store.placeErrand(stored.id, where.channel);
  return post();
}

/** What Slack has taken is done, and what it will never take is over; all else is tried again. */
export const settle = (doing: Doing, outcome: Outcome<unknown>): Promise<void> =>
  outcome.kind === 'done' || outcome.kind === 'refused'
    ? doing.store.finishErrand(doing.stored)
    : tryLater(doing, outcome);
