import type { Outcome } from '../messenger.ts';
import type { Request, RequestEvent } from '../request.ts';
import type { FollowUp, RequestStore } from '../request-store.ts';
import type { Errand } from './errand.ts';

/** Where the operator wants to be told what happens to requests. */
export interface Hook {
  /** Whether what people wrote goes there, too. */
  readonly withWords: boolean;
  /** Hands over one event, once or more often under the same id. Never throws. */
  deliver(id: string, body: HookBody): Promise<Outcome<null>>;
}

/** What is told of an event: of people, nothing. Times are ISO 8601. */
export interface HookBody {
  /** "request.submitted", "request.claimed" … */
  readonly type: string;
  readonly timestamp: string;
  readonly data: {
    readonly request: string;
    /** As it is when this is told, which may be later than the event. */
    readonly state: Request['state'];
    /** Slug and name of the role that has it after the event; null where the fallback channel has. */
    readonly role: string | null;
    readonly roleName: string | null;
    readonly urgent: boolean;
    readonly createdAt: string;
    readonly closedAt: string | null;
    /** What the person wrote, and what this event says; absent unless the operator has asked for words. */
    readonly text?: string;
    readonly detail?: string | null;
  };
}

/** What is said in threads has its own way, and whether a message was posted concerns nobody. */
const UNTOLD: readonly RequestEvent['kind'][] = [
  'posted',
  'held',
  'said',
  'amended',
  'hinted',
  'withheld',
  'declined',
];

/** A store that notes, in the same transaction as each event, that the hook is to hear of it. */
export function withHook(store: RequestStore): RequestStore {
  return {
    ...store,
    create: (request, first) => store.create(request, told(first)),
    change: (id, version, change) => store.change(id, version, told(change)),
    finishErrand: (done, follow = {}) => store.finishErrand(done, follow.event ? told(follow) : follow),
    markReminded: (channel, reminders, at) => store.markReminded(channel, reminders.map(told), at),
  };
}

function told<T extends Pick<FollowUp, 'event' | 'errands'>>(change: T): T {
  const { event, errands = [] } = change;
  if (!event || UNTOLD.includes(event.kind)) return change;
  const hook: Errand = { kind: 'hook', key: event.key };
  return { ...change, errands: [...errands, hook] };
}

/** Confidential requests are not told of at all: the caller sees to that. */
export function hookBody(
  request: Request,
  { kind, at, role, detail }: RequestEvent,
  withWords: boolean,
): HookBody {
  const { id, state, urgent, createdAt, closedAt, text } = request;
  return {
    type: `request.${kind}`,
    timestamp: iso(at),
    data: {
      ...{ request: id, state, role, roleName: role === request.role ? request.roleName : null, urgent },
      createdAt: iso(createdAt),
      closedAt: closedAt === null ? null : iso(closedAt),
      ...(withWords ? { text, detail: WITH_WORDS.includes(kind) ? detail : null } : {}),
    },
  };
}

const iso = (at: number): string => new Date(at).toISOString();

/** Of these, the detail is what somebody wrote; of the others, an id or a code. */
const WITH_WORDS: readonly RequestEvent['kind'][] = ['asked', 'added', 'passed'];
