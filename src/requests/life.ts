import type { Correction } from './correction.ts';
import type { CardPlace, Errand, Note } from './errand.ts';
import { type EventKind, isClosed, type Request } from './request.ts';
import type { Patch } from './request-store.ts';

/** What somebody wants to do with a request. Who may is decided before; what is possible is decided here. */
export type Act =
  | { readonly kind: 'claim' }
  | { readonly kind: 'release' }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'pass'; readonly role: Addressee; readonly reason: string; readonly isPublic: boolean }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'cancel' }
  /** Nobody claimed it in time. `hasFallback`: whether there is a channel to take it to. */
  | { readonly kind: 'escalate'; readonly hasFallback: boolean };

export interface Addressee {
  /** Slug. */
  readonly slug: string;
  readonly name: string;
}

export interface Circumstances {
  /** User id; null where Rolecall itself acts. */
  readonly actor: string | null;
  readonly at: number;
  /** When the people of the role that has it afterwards are to be reminded, if nobody claims it. */
  readonly remindAt: number;
  /** The card that was clicked, in case a crash kept its place from being stored. */
  readonly card: CardPlace | null;
}

export interface Step {
  readonly kind: 'step';
  readonly event: EventKind;
  readonly detail: string | null;
  readonly patch: Patch;
  readonly errands: readonly Errand[];
  readonly correction?: Correction;
}

/** Why it cannot be done, told to the one who tried. */
export type Refusal =
  /** Just so already: a click that was delivered twice. */
  | { readonly kind: 'already' }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'closed'; readonly state: 'resolved' | 'cancelled' }
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-claimed' }
  /** This role has had it before. */
  | { readonly kind: 'circle'; readonly roleName: string };

/** What an act makes of a request as it stands. Pure. */
export function decide(request: Request, act: Act, circumstances: Circumstances): Step | Refusal {
  const closed = isClosed(request);
  if (act.kind === 'reopen') return closed ? reopen(request, circumstances) : { kind: 'not-closed' };
  if (closed) return refuseClosed(request, act);
  switch (act.kind) {
    case 'claim':
      return claim(request, circumstances);
    case 'release':
      return release(request, circumstances);
    case 'ask':
      return ask(request, act.question, circumstances);
    case 'pass':
      return pass(request, act, circumstances);
    case 'resolve':
      return close(request, 'resolved', circumstances);
    case 'cancel':
      return close(request, 'cancelled', circumstances);
    case 'add':
      return add(request, act.text, circumstances);
    case 'escalate':
      return escalate(request, act.hasFallback);
  }
}

function refuseClosed({ state }: Request, act: Act): Refusal {
  const done = state === 'cancelled' ? 'cancel' : 'resolve';
  return act.kind === done
    ? { kind: 'already' }
    : { kind: 'closed', state: state === 'cancelled' ? 'cancelled' : 'resolved' };
}

function claim(request: Request, { actor, card }: Circumstances): Step | Refusal {
  if (request.claimant === actor) return { kind: 'already' };
  if (request.claimant !== null) return { kind: 'taken', by: request.claimant };
  const state = request.state === 'waiting' ? 'waiting' : 'claimed';
  return step('claimed', null, { state, claimant: actor, ...unreminded, ...missing(request, card) }, [
    refresh(request, card),
    ...tell(request, actor, (by) => ({ kind: 'claimed', by })),
  ]);
}

function release(request: Request, { actor, card, remindAt }: Circumstances): Step | Refusal {
  if (request.claimant === null) return { kind: 'not-claimed' };
  if (request.claimant !== actor) return { kind: 'taken', by: request.claimant };
  const state = request.state === 'waiting' ? 'waiting' : 'open';
  return step(
    'released',
    null,
    { state, claimant: null, ...unreminded, remindAt, ...missing(request, card) },
    [refresh(request, card), ...tell(request, actor, (by) => ({ kind: 'released', by }))],
  );
}

function ask(request: Request, question: string, { actor, card }: Circumstances): Step {
  return step('asked', question, { state: 'waiting', question, ...unreminded, ...missing(request, card) }, [
    refresh(request, card),
    ...tell(request, actor, (by) => ({ kind: 'asked', by, question })),
  ]);
}

function add(request: Request, text: string, { actor, remindAt }: Circumstances): Step {
  const back: Patch =
    request.state === 'waiting'
      ? {
          state: request.claimant ? 'claimed' : 'open',
          question: null,
          remindAt: request.claimant ? null : remindAt,
        }
      : {};
  return step('added', text, back, [
    refresh(request, null),
    { kind: 'reply', reply: { kind: 'added', by: actor ?? request.asker, text } },
  ]);
}

function close(request: Request, state: 'resolved' | 'cancelled', { actor, at, card }: Circumstances): Step {
  const claimant = state === 'resolved' ? (request.claimant ?? actor) : request.claimant;
  const patch = { state, claimant, question: null, closedAt: at, ...unreminded, ...missing(request, card) };
  return step(state, null, patch, [
    refresh(request, card),
    ...(state === 'resolved'
      ? tell(request, actor, (by) => ({ kind: 'resolved', by }))
      : [{ kind: 'reply' as const, reply: { kind: 'cancelled' as const, by: actor ?? request.asker } }]),
  ]);
}

function reopen(request: Request, { actor, card, remindAt }: Circumstances): Step {
  const patch = { state: 'open', claimant: null, closedAt: null, ...unreminded, remindAt } as const;
  const by = actor ?? request.asker;
  return step('reopened', null, { ...patch, ...missing(request, card) }, [
    refresh(request, card),
    { kind: 'reply', reply: { kind: 'reopened', by, lastClaimant: request.claimant } },
    ...tell(request, actor, () => ({ kind: 'reopened', by })),
  ]);
}

function pass(
  request: Request,
  { role, reason, isPublic }: Extract<Act, { kind: 'pass' }>,
  { actor, at, card, remindAt }: Circumstances,
): Step | Refusal {
  if (request.visited.includes(role.slug)) return { kind: 'circle', roleName: role.name };
  const note: Note = { kind: 'passed', by: actor ?? '', roleName: role.name, reason };
  const patch: Patch = {
    ...moved(request),
    state: 'open',
    claimant: null,
    question: null,
    role: role.slug,
    roleName: role.name,
    visited: [...request.visited, role.slug],
    atFallback: false,
    ...unreminded,
    remindAt,
  };
  const learned: Correction = {
    request: request.id,
    text: request.text,
    role: role.slug,
    instead: request.role,
    isPublic,
    at,
    state: 'open',
  };
  return {
    ...step('passed', reason, patch, [...leave(request, card), { kind: 'card', hop: request.hop + 1, note }]),
    ...(isTeaching(request) ? { correction: learned } : {}),
  };
}

/** A confidential text, or none, teaches nothing. */
export const isTeaching = ({ text, confidential }: Pick<Request, 'text' | 'confidential'>): boolean =>
  text.trim() !== '' && !confidential;

function escalate(request: Request, hasFallback: boolean): Step | Refusal {
  if (request.state !== 'open' || request.escalateAt === null) return { kind: 'already' };
  const note: Note = { kind: 'escalated', isMoved: hasFallback };
  if (!hasFallback) return step('escalated', null, { escalateAt: null }, [{ kind: 'note', note }]);
  return step('escalated', null, { ...moved(request), atFallback: true, escalateAt: null }, [
    ...leave(request, null),
    { kind: 'card', hop: request.hop + 1, note },
  ]);
}

function step(event: EventKind, detail: string | null, patch: Patch, errands: readonly Errand[]): Step {
  return { kind: 'step', event, detail, patch, errands };
}

const unreminded = { remindAt: null, remindedAt: null, escalateAt: null } as const;

const moved = ({ hop }: Request): Patch => ({ hop: hop + 1, channel: null, cardTs: null });

/** The place of the card, where the click tells it and the store does not know it. */
function missing(request: Request, card: CardPlace | null): Patch {
  return request.cardTs === null && card ? { channel: card.channel, cardTs: card.ts } : {};
}

function refresh({ hop, cardTs }: Request, card: CardPlace | null): Errand {
  return { kind: 'refresh', hop, card: cardTs === null ? card : null };
}

/** The card that stays behind says where the request has gone. */
function leave({ hop, channel, cardTs }: Request, clicked: CardPlace | null): Errand[] {
  const card = channel !== null && cardTs !== null ? { channel, ts: cardTs } : clicked;
  return card ? [{ kind: 'refresh', hop, card }] : [];
}

/** Nobody is told what they did themselves. */
function tell({ asker }: Request, actor: string | null, note: (by: string) => Note): Errand[] {
  return actor === null || actor === asker ? [] : [{ kind: 'note', note: note(actor) }];
}
