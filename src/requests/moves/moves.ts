import type { CardPlace, Errand, Note } from '../errands/errand.ts';
import { isSilent, type Request } from '../request.ts';
import type { Patch } from '../request-store.ts';
import type { Act } from './act.ts';
import type { Correction } from './correction.ts';
import { type Circumstances, leave, moved, type Refusal, refresh, type Step, step, watched } from './step.ts';

/** To another role, which has not had it before; its people get a card of their own, and the old one says so. */
export function pass(
  request: Request,
  circumstances: Circumstances,
  { role, reason, isPublic }: Act<'pass'>,
): Step | Refusal {
  const { actor, at, card } = circumstances;
  if (request.visited.includes(role.slug)) return { kind: 'circle', roleName: role.name };
  const note: Note = { kind: 'passed', by: actor ?? '', roleName: role.name, reason };
  const patch: Patch = {
    ...moved(request),
    ...watched('open', circumstances),
    claimant: null,
    claimedAt: null,
    question: null,
    role: role.slug,
    roleName: role.name,
    visited: [...request.visited, role.slug],
    atFallback: false,
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
    ...step(patch, [...leave(request, card), cardAfter(request, note, card)], reason),
    ...(isTeaching(request) ? { correction: learned } : {}),
  };
}

/** The next card, which the one that stays behind leads to. */
function cardAfter({ hop, channel, cardTs }: Request, note: Note, clicked: CardPlace | null): Errand {
  const from = channel !== null && cardTs !== null ? { channel, ts: cardTs } : clicked;
  return { kind: 'card', hop: hop + 1, note, ...(from ? { from } : {}) };
}

/** A confidential text teaches nothing, nor does none, nor what somebody finds wrong in a document. */
export const isTeaching = ({
  text,
  confidential,
  isReport,
}: Pick<Request, 'text' | 'confidential' | 'isReport'>): boolean =>
  text.trim() !== '' && !confidential && !isReport;

/** Nobody claimed it, or went on with it: to the fallback channel, where there is one that may have it. */
export function escalate(
  request: Request,
  circumstances: Circumstances,
  { to }: Act<'escalate'>,
): Step | Refusal {
  const isLate = request.state === 'open' || isSilent(request);
  if (!isLate || request.escalateAt === null) return { kind: 'already' };
  if (to === 'fallback') return step(...toFallback(request, circumstances));
  const note: Note =
    to === 'nowhere'
      ? { kind: 'escalated', isMoved: false, ...(isSilent(request) ? { wasClaimed: true } : {}) }
      : {
          ...{ kind: 'kept-back', roleName: request.roleName, channel: to.ifAllowed },
          ...{ next: 'move', reason: null },
        };
  return step({ escalateAt: null }, [{ kind: 'note', note }]);
}

/** There it is for anybody to claim, whoever had it. */
function toFallback(request: Request, circumstances: Circumstances): [Patch, Errand[]] {
  const wasClaimed = isSilent(request);
  const note: Note = { kind: 'escalated', isMoved: true, ...(wasClaimed ? { wasClaimed } : {}) };
  const state = request.state === 'waiting' ? 'waiting' : 'open';
  const anew = { ...watched(state, circumstances), claimant: null, claimedAt: null };
  return [
    { ...moved(request), ...anew, atFallback: true },
    [...leave(request, null), cardAfter(request, note, null)],
  ];
}

/** The person who asked is content that everybody in the company may read it: what waited for that, goes on. */
export function widen(request: Request, circumstances: Circumstances): Step | Refusal {
  if (request.audience !== 'private' || request.confidential) return { kind: 'already' };
  const audience = { audience: 'public' } as const;
  if (request.cardTs === null) {
    const note: Note = { kind: 'sent', roleName: request.roleName, backAt: null, zone: null };
    return step({ ...audience, remindAt: circumstances.remindAt }, [
      { kind: 'card', hop: request.hop, note },
    ]);
  }
  if (!isOverdue(request)) return step(audience, [refresh(request, null), { kind: 'catch-up' }]);
  const [patch, errands] = toFallback(request, circumstances);
  return step({ ...patch, ...audience }, errands);
}

/** Nobody claimed it, or went on with it, and it waits for a yes to go to the fallback channel. */
const isOverdue = ({ remindedAt, escalateAt, atFallback }: Request): boolean =>
  remindedAt !== null && escalateAt === null && !atFallback;
