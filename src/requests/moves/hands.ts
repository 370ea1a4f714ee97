import type { Errand } from '../errands/errand.ts';
import type { Request } from '../request.ts';
import type { Act } from './act.ts';
import {
  type Circumstances,
  missing,
  type Refusal,
  refresh,
  type Step,
  step,
  tell,
  unreminded,
  watched,
} from './step.ts';

/** Back to everybody: by whoever has it, or by a colleague, where they cannot. */
export function release(request: Request, circumstances: Circumstances): Step | Refusal {
  const { actor, card } = circumstances;
  const { claimant } = request;
  if (claimant === null) return { kind: 'not-claimed' };
  return step({ ...nobodys(request, circumstances), ...missing(request, card) }, [
    refresh(request, card),
    ...(claimant === actor ? [] : movedHands(actor, claimant, null)),
    ...tell(request, actor, (by) => ({ kind: 'released', by })),
  ]);
}

export function takeOver(request: Request, circumstances: Circumstances): Step | Refusal {
  const { actor } = circumstances;
  if (request.claimant === null) return { kind: 'not-claimed' };
  if (request.claimant === actor || actor === null) return { kind: 'already' };
  return given(request, actor, 'taken-over', circumstances);
}

/** To a colleague, whether somebody has claimed it or not. */
export function hand(request: Request, circumstances: Circumstances, { to }: Act<'hand'>): Step | Refusal {
  if (request.claimant === to) return { kind: 'has-it', who: to };
  return given(request, to, 'handed', circumstances);
}

function given(
  request: Request,
  to: string,
  kind: 'taken-over' | 'handed',
  circumstances: Circumstances,
): Step {
  const { actor, at, card } = circumstances;
  const { claimant: from } = request;
  const state = request.state === 'waiting' ? 'waiting' : 'claimed';
  const patch = {
    ...watched(state, circumstances),
    ...{ claimant: to, claimedAt: at },
    ...missing(request, card),
  };
  return step(patch, [
    refresh(request, card),
    ...movedHands(actor, from === actor ? null : from, to === actor ? null : to),
    ...tell(request, actor, (by) =>
      kind === 'handed' || from === null ? { kind: 'handed', by, to } : { kind: 'taken-over', by, from },
    ),
  ]);
}

/** Nobody has it any more: whoever did is not in the company. */
export function leaveBehind(
  request: Request,
  circumstances: Circumstances,
  { who }: Act<'leave'>,
): Step | Refusal {
  if (request.claimant !== who) return { kind: 'already' };
  return step(nobodys(request, circumstances), [
    refresh(request, null),
    ...movedHands(null, who, null),
    { kind: 'note', note: { kind: 'left', who } },
  ]);
}

const nobodys = (request: Request, circumstances: Circumstances) => ({
  ...watched(request.state === 'waiting' ? 'waiting' : 'open', circumstances),
  ...{ claimant: null, claimedAt: null },
});

/** Said where its people see it, and to both whom it concerns. */
function movedHands(by: string | null, from: string | null, to: string | null): Errand[] {
  return from === null && to === null
    ? []
    : [{ kind: 'reply', reply: { kind: 'moved-hands', by, from, to } }];
}

/** Nobody is reminded before, and then as if it had just come. */
export function snooze(
  request: Request,
  { actor, card, zone }: Circumstances,
  { until }: Act<'snooze'>,
): Step {
  const due = request.state === 'open' ? { remindAt: until } : { checkAt: until };
  const patch = { ...unreminded, ...due, snoozedUntil: until, ...missing(request, card) };
  const note = tell(request, actor, (by) => ({ kind: 'snoozed', by, until, zone }));
  return step(patch, [refresh(request, card), ...note], new Date(until).toISOString());
}

/** "Still on it": the patience begins anew. */
export function confirm(request: Request, circumstances: Circumstances): Step | Refusal {
  const { actor } = circumstances;
  if (request.claimant === null) return { kind: 'not-claimed' };
  if (request.claimant !== actor) return { kind: 'taken', by: request.claimant };
  const state = request.state === 'waiting' ? 'waiting' : 'claimed';
  return step(watched(state, circumstances), [
    refresh(request, null),
    ...tell(request, actor, (by) => ({ kind: 'confirmed', by })),
  ]);
}

/**
 * Whoever can go on is asked, once: who has claimed it, and the person of whom an answer is waited for. Whoever is away is
 * not: then its channel is, at once.
 */
export function check(
  request: Request,
  { checkAt, at }: Circumstances,
  { isAway = false }: Act<'check'>,
): Step | Refusal {
  const { state, claimant, checks, question } = request;
  if ((state !== 'claimed' && state !== 'waiting') || checks > 0) return { kind: 'already' };
  if (isAway && state === 'claimed')
    return step({ checks: 1, checkAt: at, snoozedUntil: null }, [refresh(request, null)]);
  const patch = { checks: 1, checkAt: checkAt[state], snoozedUntil: null };
  const errands: Errand[] = [];
  if (request.snoozedUntil !== null) errands.push(refresh(request, null));
  if (claimant !== null) errands.push({ kind: 'check', who: claimant });
  if (state === 'waiting' && question !== null)
    errands.push({ kind: 'note', note: { kind: 'unanswered', by: claimant, question } });
  else if (claimant !== null && claimant !== request.asker)
    errands.push({ kind: 'note', note: { kind: 'silent', who: claimant } });
  return step(patch, errands);
}
