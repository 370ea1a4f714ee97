import type { Act, Circumstances, Refusal, Step } from './act.ts';
import { escalate, pass, widen } from './moves.ts';
import { isClosed, type Request } from './request.ts';
import type { Patch } from './request-store.ts';
import { missing, refresh, step, tell, unreminded } from './step.ts';

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
      return escalate(request, act.to);
    case 'widen':
      return widen(request, circumstances);
    case 'decline':
      return decline(request, circumstances);
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
  const patch = { state, claimant: actor, ...unreminded, ...missing(request, card) } as const;
  return {
    ...step('claimed', null, patch, [
      refresh(request, card),
      ...tell(request, actor, (by) => ({ kind: 'claimed', by })),
    ]),
    ...earned(request, actor),
  };
}

/** Its people have taken it for theirs, and they are others than the person who asked: what that teaches is earned. */
const earned = ({ asker }: Request, actor: string | null): Pick<Step, 'correction'> =>
  actor === null || actor === asker ? {} : { correction: 'earned' };

function release(request: Request, { actor, card, remindAt }: Circumstances): Step | Refusal {
  if (request.claimant === null) return { kind: 'not-claimed' };
  if (request.claimant !== actor) return { kind: 'taken', by: request.claimant };
  const back: Patch = request.state === 'waiting' ? { state: 'waiting' } : { state: 'open', remindAt };
  return step('released', null, { claimant: null, ...unreminded, ...back, ...missing(request, card) }, [
    refresh(request, card),
    ...tell(request, actor, (by) => ({ kind: 'released', by })),
  ]);
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
  const isDone = state === 'resolved';
  return {
    ...step(state, null, patch, [
      refresh(request, card),
      ...(isDone
        ? tell(request, actor, (by) => ({ kind: 'resolved', by }))
        : [{ kind: 'reply' as const, reply: { kind: 'cancelled' as const, by: actor ?? request.asker } }]),
    ]),
    ...(isDone ? earned(request, actor) : { correction: null }),
  };
}

/** What nobody has seen yet is not sent at all; what stands in its channel stays there. */
function decline(request: Request, circumstances: Circumstances): Step | Refusal {
  if (request.audience === 'public') return { kind: 'already' };
  return request.cardTs === null
    ? close(request, 'cancelled', circumstances)
    : step('declined', null, {}, []);
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
