import { isClosed, type Request } from '../request.ts';
import type { Patch } from '../request-store.ts';
import { amend, say } from '../talk/speak.ts';
import type { Act, Circumstances, Refusal, Step } from './act.ts';
import { check, confirm, hand, leaveBehind, release, snooze, takeOver } from './hands.ts';
import { escalate, pass, widen } from './moves.ts';
import { missing, refresh, step, tell, unreminded, watched } from './step.ts';

/** What an act makes of a request as it stands, and of what the person who asked was told of it. Pure. */
export function decide(request: Request, act: Act, circumstances: Circumstances): Step | Refusal {
  const made = outcome(request, act, circumstances);
  return made.kind === 'step' && isNews(request, made.patch)
    ? { ...made, errands: [...made.errands, { kind: 'notices' }] }
    : made;
}

/** Whether other things can be done by the person who asked than before. */
function isNews(request: Request, patch: Patch): boolean {
  const { state, question, audience } = { ...request, ...patch };
  return (
    isClosed({ state }) !== isClosed(request) ||
    (request.question !== null && question !== request.question) ||
    audience !== request.audience
  );
}

function outcome(request: Request, act: Act, circumstances: Circumstances): Step | Refusal {
  if (act.kind === 'say') return say(request, act.said, circumstances);
  if (act.kind === 'amend') return amend(act.said);
  const closed = isClosed(request);
  if (act.kind === 'reopen') return closed ? reopen(request, circumstances) : { kind: 'not-closed' };
  if (closed) return refuseClosed(request, act);
  switch (act.kind) {
    case 'claim':
      return claim(request, circumstances);
    case 'release':
      return release(request, circumstances);
    case 'take-over':
      return takeOver(request, circumstances);
    case 'hand':
      return hand(request, act.to, circumstances);
    case 'leave':
      return leaveBehind(request, act.who, circumstances);
    case 'snooze':
      return snooze(request, act.until, circumstances);
    case 'confirm':
      return confirm(request, circumstances);
    case 'check':
      return check(request, act.isAway === true, circumstances);
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
      return escalate(request, act.to, circumstances);
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

function claim(request: Request, circumstances: Circumstances): Step | Refusal {
  const { actor, at, card } = circumstances;
  if (request.claimant === actor) return { kind: 'already' };
  if (request.claimant !== null) return { kind: 'taken', by: request.claimant };
  const state = request.state === 'waiting' ? 'waiting' : 'claimed';
  const patch = {
    ...watched(state, circumstances),
    claimant: actor,
    claimedAt: at,
    ...missing(request, card),
  };
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

function ask(request: Request, question: string, circumstances: Circumstances): Step {
  const { actor, card } = circumstances;
  const patch = { ...watched('waiting', circumstances), question, ...missing(request, card) };
  return step('asked', question, patch, [
    refresh(request, card),
    ...tell(request, actor, (by) => ({ kind: 'asked', by, question })),
  ]);
}

function add(request: Request, text: string, circumstances: Circumstances): Step {
  const state = request.claimant ? 'claimed' : 'open';
  const back: Patch = request.state === 'waiting' ? { ...watched(state, circumstances), question: null } : {};
  return step('added', text, back, [
    refresh(request, null),
    { kind: 'reply', reply: { kind: 'added', by: circumstances.actor ?? request.asker, text } },
  ]);
}

function close(request: Request, state: 'resolved' | 'cancelled', { actor, at, card }: Circumstances): Step {
  const claimant = state === 'resolved' ? (request.claimant ?? actor) : request.claimant;
  const isDone = state === 'resolved';
  const end = { state, claimant, question: null, closedAt: at, closedBy: isDone ? actor : null };
  const patch = { ...end, ...unreminded, ...missing(request, card) };
  return {
    ...step(state, null, patch, [
      refresh(request, card),
      ...(isDone
        ? tell(request, actor, (by) => ({ kind: 'resolved', by, at }))
        : [{ kind: 'reply' as const, reply: { kind: 'cancelled' as const, by: actor ?? request.asker } }]),
    ]),
    ...(isDone ? earned(request, actor) : { correction: null }),
  };
}

/** What nobody has seen yet is not sent at all; what stands in its channel stays there. */
function decline(request: Request, circumstances: Circumstances): Step | Refusal {
  if (request.audience !== 'private') return { kind: 'already' };
  return request.cardTs === null
    ? close(request, 'cancelled', circumstances)
    : step('declined', null, {}, []);
}

function reopen(request: Request, circumstances: Circumstances): Step {
  const { actor, card } = circumstances;
  const nobodys = { claimant: null, claimedAt: null, closedAt: null, closedBy: null };
  const patch = { ...nobodys, ...watched('open', circumstances) };
  const by = actor ?? request.asker;
  return step('reopened', null, { ...patch, ...missing(request, card) }, [
    refresh(request, card),
    { kind: 'reply', reply: { kind: 'reopened', by, lastClaimant: request.claimant } },
    ...tell(request, actor, () => ({ kind: 'reopened', by })),
  ]);
}
