import { setImmediate as turn } from 'node:timers/promises';
import { type Destination, findDestination } from '../audience/destination.ts';
import type { Errand } from '../errands/errand.ts';
import type { Messenger, Outcome } from '../messenger.ts';
import type { Escalation } from '../moves/act.ts';
import type { Request } from '../request.ts';
import type { RequestStore } from '../request-store.ts';
import type { Requests } from '../requests.ts';
import { type Company, checkAt, holderOf, hoursFor, type Patience } from '../rules.ts';
import { afterWorkingTime, isWorking } from '../working-time.ts';
import { startDigests } from './digests.ts';
import type { Leases } from './leases.ts';

export interface ScheduledJobNeeds {
  readonly store: RequestStore;
  readonly leases: Leases;
  readonly requests: Requests;
  readonly messenger: Messenger;
  readonly company: Company;
  readonly patience: Patience;
  readonly now: () => number;
  readonly wake: () => void;
  /** Deletes what else has outlived its time. */
  readonly tidy: (now: number, keep: number) => Promise<void>;
}

const MINUTE = 60_000;
/** A channel hears of what waits there once in such a time, however much it is. */
const BETWEEN_REMINDERS = 60 * MINUTE;
/** What is due so soon goes into the same reminder. */
const SOON = 30 * MINUTE;
/** More would hold up everything else that happens in this process. */
const MOST_AT_ONCE = 100;

/** What time does to requests. Every replica may run it at any moment: each effect comes about once. */
export async function runScheduledJobs(needs: ScheduledJobNeeds): Promise<void> {
  await setBack(needs);
  await parted(needs);
  await check(needs);
  await remind(needs);
  await escalate(needs);
  await startDigests(needs);
  await forget(needs);
}

/** A clock that ran ahead has been put right: what was to happen then happens in its time. */
async function setBack({ store, leases, now }: ScheduledJobNeeds): Promise<void> {
  const at = now();
  if (await leases.take('clock', at, at + MINUTE)) await store.setBack(at);
}

/** Whoever has left the company has no requests any more. */
async function parted({ store, leases, requests, messenger, now }: ScheduledJobNeeds): Promise<void> {
  const at = now();
  if (!(await leases.take('claimants', at, at + MINUTE))) return;
  const gone = new Map<string, boolean>();
  for (const { id, claimant: who, claimedAt } of await store.claims()) {
    const found = gone.has(who) ? null : await messenger.isGone(who);
    if (found) gone.set(who, found.kind === 'done' && found.value);
    if (gone.get(who))
      await requests.act(id, { kind: 'leave', who }, { actor: null, key: `${id} left ${who} ${claimedAt}` });
  }
}

/** What has been claimed, or asked back, and then nothing: whoever can go on is asked, within the working hours of the role. */
async function check(needs: ScheduledJobNeeds): Promise<void> {
  const { store, requests, company, now } = needs;
  const at = now();
  for (const request of await store.dueChecks(at, MOST_AT_ONCE)) {
    await turn();
    if (!isWorking(hoursOf(request, needs), at)) continue;
    const { id, role, hop, claimant, checkAt } = request;
    const isAway = claimant !== null && company.isAway?.(role, claimant) === true;
    await requests.act(
      id,
      { kind: 'check', isAway },
      { actor: null, key: `${id} checked ${hop} ${checkAt}` },
    );
  }
}

/** One message for each channel in which something has waited for too long, within the working hours of its role. */
async function remind(needs: ScheduledJobNeeds): Promise<void> {
  const at = needs.now();
  for (const channel of await needs.store.channelsToRemind(at)) {
    await turn(); // whatever else waits is served between two channels
    const due = await dueIn(channel, at, needs);
    const isLate = due.some((request) => (dueAt(request) ?? Number.POSITIVE_INFINITY) <= at);
    if (!isLate || !(await needs.leases.take(`reminder ${channel}`, at, at + BETWEEN_REMINDERS))) continue;
    const reminders = due.map((request) => reminder(request, at, needs));
    if ((await needs.store.markReminded(channel, reminders, at)).length > 0) needs.wake();
  }
}

/** Those that have waited longest; the rest is for the next reminder. */
async function dueIn(channel: string, at: number, needs: ScheduledJobNeeds): Promise<readonly Request[]> {
  const due = await needs.store.dueReminders(channel, at + SOON, MOST_AT_ONCE);
  return due.filter((request) => isWorking(hoursOf(request, needs), at));
}

const dueAt = ({ state, remindAt, checkAt: silentUntil }: Request): number | null =>
  state === 'open' ? remindAt : silentUntil;

function reminder(request: Request, at: number, needs: ScheduledJobNeeds) {
  const { id, role, hop, state, atFallback, claimant, asker, snoozedUntil } = request;
  const later =
    state === 'claimed' || state === 'waiting'
      ? checkAt(request, state, at, needs)
      : afterWorkingTime(hoursOf(request, needs), at, needs.patience.untilFallback);
  const redraw: Errand = { kind: 'refresh', hop, card: null };
  const tell: Errand = { kind: 'note', note: { kind: 'silent', who: null } };
  return {
    id,
    escalateAt: atFallback ? null : later,
    event: {
      request: id,
      kind: 'reminded',
      at,
      actor: null,
      role,
      detail: null,
      key: `${id} reminded ${hop} ${dueAt(request)}`,
    },
    errands: [
      ...(snoozedUntil === null ? [] : [redraw]),
      ...(state === 'claimed' && claimant !== asker ? [tell] : []),
    ],
  } as const;
}

/** What still nobody claimed, or went on with, goes to the fallback channel, if that may have it. */
async function escalate(needs: ScheduledJobNeeds): Promise<void> {
  const at = needs.now();
  let last: Request | undefined;
  for (;;) {
    const due = await needs.store.dueEscalations(at, MOST_AT_ONCE, last);
    for (const request of due) await escalateOne(request, needs);
    if (due.length < MOST_AT_ONCE) return;
    last = due.at(-1); // those that cannot be moved now are not to stand in the way of the rest
  }
}

async function escalateOne(request: Request, needs: ScheduledJobNeeds): Promise<void> {
  await turn();
  const { id, hop, escalateAt } = request;
  const found = await findDestination({ ...request, atFallback: true }, needs.company, needs.messenger);
  if (found.kind === 'trouble' || found.kind === 'slow-down') return; // looked at again in the next round
  const key = `${id} escalated ${hop} ${escalateAt}`;
  const to = escalation(request, found);
  await needs.requests.act(id, { kind: 'escalate', to }, { actor: null, key });
}

function escalation({ channel }: Request, found: Outcome<Destination>): Escalation {
  if (found.kind !== 'done' || found.value.channel.id === channel) return 'nowhere';
  return found.value.needsYes ? { ifAllowed: found.value.channel.name } : 'fallback';
}

async function forget({ store, leases, patience, now, tidy }: ScheduledJobNeeds): Promise<void> {
  const at = now();
  if (!(await leases.take('retention', at, at + 60 * MINUTE))) return;
  await store.forgetClosedBefore(at - patience.retention);
  await tidy(at, patience.retention);
}

const hoursOf = (request: Request, { company }: ScheduledJobNeeds) =>
  hoursFor(request, holderOf(request, company));
