import { isTeaching } from './moves/moves.ts';
import { unreminded } from './moves/step.ts';
import type { Audience, Origin, Request, Source } from './request.ts';
import type { Change } from './request-store.ts';
import { hoursFor, type Rules, remindAt } from './rules.ts';
import { nextOpening } from './working-time.ts';

/** What a person has confirmed. */
export interface Draft {
  readonly asker: string;
  readonly text: string;
  readonly urgent: boolean;
  readonly confidential: boolean;
  /** Whether it says that something in the documents is wrong; absent: it does not. */
  readonly isReport?: boolean;
  /** Who may read it, as the form said. */
  readonly audience: Audience;
  /** Slug, or null for the fallback channel. */
  readonly role: string | null;
  /** The role that Rolecall suggested; another choice is a correction. */
  readonly suggested: string | null;
  readonly origin: Origin;
  readonly source?: Source | null;
  /** Whether its words go to a channel that everybody can read. */
  readonly isPublic: boolean;
  /** Whether the router may learn from this person's choice, once it is earned: not from guests. */
  readonly mayTeach: boolean;
}

interface Registry extends Rules {
  readonly now: () => number;
  readonly newId: () => string;
}

/** What a person has confirmed, as a request that has just come, and what follows from it. */
export function newRequest(
  draft: Draft,
  key: string,
  needs: Registry,
): { request: Request; first: Omit<Change, 'patch'> } {
  const { company, now, newId } = needs;
  const id = newId();
  const at = now();
  const role = draft.role === null ? null : company.role(draft.role);
  const hours = hoursFor(draft, role);
  const roleName = role?.name ?? draft.role;
  const { suggested, isPublic, mayTeach, source = null, isReport = false, ...told } = draft;
  const request: Request = {
    ...told,
    source,
    isReport,
    id,
    version: 1,
    state: 'open',
    roleName,
    visited: draft.role === null ? [] : [draft.role],
    atFallback: draft.role === null,
    hop: 0,
    channel: null,
    cardTs: null,
    link: null,
    claimant: null,
    claimedAt: null,
    question: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: null,
    ...unreminded,
    remindAt: remindAt({ ...draft, atFallback: draft.role === null }, at, needs),
  };
  const event = {
    request: id,
    kind: 'submitted',
    at,
    actor: draft.asker,
    role: draft.role,
    detail: null,
    key,
  } as const;
  const note = { kind: 'sent', roleName, backAt: nextOpening(hours, at), zone: hours?.zone ?? null } as const;
  const wasChanged =
    draft.role !== null && draft.role !== suggested && mayTeach && isTeaching({ ...draft, isReport });
  const correction = wasChanged
    ? ({
        request: id,
        text: draft.text,
        role: draft.role,
        instead: suggested,
        isPublic,
        at,
        state: 'pending',
      } as const)
    : undefined;
  return {
    request,
    first: { event, errands: [{ kind: 'card', hop: 0, note }], ...(correction ? { correction } : {}) },
  };
}
