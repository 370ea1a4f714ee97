import type { CardPlace } from './errands/errand.ts';
import { type Act, EVENT_OF } from './moves/act.ts';
import { decide } from './moves/life.ts';
import type { Circumstances, Refusal } from './moves/step.ts';
import { type Draft, newRequest } from './new-request.ts';
import type { Request } from './request.ts';
import type { Change, RequestStore } from './request-store.ts';
import { type Company, checkAt, holderOf, type Patience, remindAt } from './rules.ts';

export type Result =
  | { readonly kind: 'done'; readonly request: Request }
  | { readonly kind: 'refused'; readonly request: Request; readonly refusal: Refusal }
  /** Not kept any more, or never was. */
  | { readonly kind: 'gone' };

/** The life of requests: each call keeps what happened, and what Slack has to be told of it follows by itself. */
export interface Requests {
  /** Keeps a request. `key` names what caused it (the view's id): the same cause again gives the same request. */
  submit(draft: Draft, key: string): Promise<Request>;
  /** `actor` null: Rolecall itself. `card`: the message that was clicked. */
  act(
    id: string,
    act: Act,
    by: { actor: string | null; key: string; card?: CardPlace | null },
  ): Promise<Result>;
  find(id: string): Promise<Request | null>;
  readonly asked: RequestStore['asked'];
  readonly loads: RequestStore['loads'];
  readonly askedIn: RequestStore['askedIn'];
  readonly requestAt: RequestStore['requestAt'];
  readonly isBeingNoted: RequestStore['isBeingNoted'];
  readonly openEnds: RequestStore['openEnds'];
  readonly line: RequestStore['line'];
  readonly routed: RequestStore['routed'];
  readonly unfinished: RequestStore['unfinished'];
}

export interface RequestsNeeds {
  readonly store: RequestStore;
  readonly company: Company;
  readonly patience: Patience;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called when there is something new to tell Slack. */
  readonly wake: () => void;
  /** Called when the router has something to learn. */
  readonly learn: () => Promise<void>;
}

export function createRequests(needs: RequestsNeeds): Requests {
  const { store, now, wake } = needs;
  return {
    find: (id) => store.find(id),
    asked: (asker, since, portion) => store.asked(asker, since, portion),
    loads: () => store.loads(),
    askedIn: (channel, threadTs, asker) => store.askedIn(channel, threadTs, asker),
    requestAt: (channel, threadTs, author) => store.requestAt(channel, threadTs, author),
    isBeingNoted: (channel, threadTs) => store.isBeingNoted(channel, threadTs),
    openEnds: (channel) => store.openEnds(channel),
    routed: (channel, ts) => store.routed(channel, ts),
    line: (channel, ts) => store.line(channel, ts),
    unfinished: (channels, portion) => store.unfinished(channels, portion),
    async submit(draft, key) {
      const { request, first } = newRequest(draft, key, needs);
      const kept = await store.create(request, first);
      if (first.correction) await needs.learn();
      wake();
      return kept;
    },
    async act(id, act, { actor, key, card = null }) {
      for (;;) {
        const request = await store.find(id);
        if (!request) return { kind: 'gone' };
        const at = now();
        const circumstances = { actor, at, key, card, ...timesAfter(request, act, at, needs) };
        const written = await write(request, act, circumstances, needs);
        if (written) return written;
      }
    },
  };
}

/** Null where somebody else changed the request meanwhile, so that it has to be looked at anew. */
async function write(
  request: Request,
  act: Act,
  circumstances: Circumstances,
  { store, wake, learn }: RequestsNeeds,
): Promise<Result | null> {
  const step = decide(request, act, circumstances);
  if (step.kind === 'already') return { kind: 'done', request };
  if (step.kind !== 'step') {
    const isRepeated = await isDoneAlready(request.id, act, circumstances, store);
    return isRepeated ? { kind: 'done', request } : { kind: 'refused', request, refusal: step };
  }
  const { actor, at, key } = circumstances;
  const role = step.patch.role === undefined ? request.role : step.patch.role;
  const change: Change = {
    ...step,
    event: {
      request: request.id,
      kind: step.event ?? EVENT_OF[act.kind],
      at,
      actor,
      role,
      detail: step.detail,
      key,
    },
  };
  const written = await store.change(request.id, request.version, change);
  if (written.kind === 'outrun') return null;
  if (written.kind === 'repeated') return { kind: 'done', request };
  if (step.correction !== undefined) await learn();
  wake();
  return { kind: 'done', request: written.request };
}

/** What is refused because the same person has just done it: the click was delivered twice, or made twice. */
async function isDoneAlready(
  id: string,
  { kind }: Act,
  { actor }: Circumstances,
  store: RequestStore,
): Promise<boolean> {
  const latest = (await store.events(id)).filter((event) => event.actor !== null).at(-1);
  return actor !== null && latest?.actor === actor && latest.kind === EVENT_OF[kind];
}

/** When the people who have the request after `act` are to be reminded. */
function timesAfter(
  { role, atFallback, urgent }: Request,
  act: Act,
  at: number,
  needs: RequestsNeeds,
): Pick<Circumstances, 'remindAt' | 'checkAt' | 'zone'> {
  const isMoved = act.kind === 'escalate' && act.to === 'fallback';
  const then =
    act.kind === 'pass'
      ? { role: act.role.slug, atFallback: false, urgent }
      : { role, urgent, atFallback: atFallback || isMoved };
  return {
    remindAt: remindAt(then, at, needs),
    checkAt: {
      claimed: checkAt(then, 'claimed', at, needs),
      waiting: checkAt(then, 'waiting', at, needs),
    },
    zone: holderOf(then, needs.company)?.hours?.zone ?? null,
  };
}
