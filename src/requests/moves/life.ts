import type { Errand } from '../errands/errand.ts';
import { isClosed, isWaiting, type Request } from '../request.ts';
import type { Patch } from '../request-store.ts';
import { amend, say } from '../talk/speak.ts';
import { writtenInForm } from '../talk/talk.ts';
import { type Act, EVENT_OF } from './act.ts';
import { check, confirm, hand, leaveBehind, release, snooze, takeOver } from './hands.ts';
import { escalate, pass, widen } from './moves.ts';
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

/** What an act makes of a request as it stands, and of what the person who asked was told of it. Pure. */
export function decide(request: Request, act: Act, circumstances: Circumstances): Step | Refusal {
  const made = outcome(request, act, circumstances);
  if (made.kind !== 'step') return made;
  const redraw: Errand[] = [
    ...(isNews(request, made.patch) ? [{ kind: 'notices' } as const] : []),
    ...(isSeenTo(request, made.patch) ? [{ kind: 'postings' } as const] : []),
  ];
  return redraw.length === 0 ? made : { ...made, errands: [...made.errands, ...redraw] };
}

/** Whether it waited, or somebody was asked how it goes, and something has come of it. */
function isSeenTo(request: Request, patch: Patch): boolean {
  if (!isWaiting(request)) return false;
  const next = { ...request, ...patch };
  return !isWaiting(next) || next.claimant !== request.claimant || next.hop !== request.hop;
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

type Move<Kind extends Act['kind']> = (
  request: Request,
  circumstances: Circumstances,
  act: Act<Kind>,
) => Step | Refusal;

const MOVES: { readonly [Kind in Act['kind']]: Move<Kind> } = {
  claim,
  release,
  'take-over': takeOver,
  hand,
  leave: leaveBehind,
  snooze,
  confirm,
  check,
  ask,
  pass,
  resolve: (request, circumstances) => close(request, 'resolved', circumstances),
  reopen,
  add,
  cancel: (request, circumstances) => close(request, 'cancelled', circumstances),
  say,
  amend,
  hint: (_, __, { hint }) => step({}, [{ kind: 'hint', hint }]),
  widen,
  decline,
  escalate,
};

/** A closed request hears nothing new; what was said before it was can be changed and taken back. */
const ALWAYS: ReadonlySet<Act['kind']> = new Set(['amend', 'hint']);

function outcome<Kind extends Act['kind']>(
  request: Request,
  act: Act<Kind>,
  circumstances: Circumstances,
): Step | Refusal {
  const closed = isClosed(request);
  if (act.kind === 'reopen' && !closed) return { kind: 'not-closed' };
  if (closed && act.kind !== 'reopen' && !ALWAYS.has(act.kind)) return refuseClosed(request, act.kind);
  return MOVES[act.kind](request, circumstances, act);
}

function refuseClosed({ state }: Request, kind: Act['kind']): Refusal {
  const done = state === 'cancelled' ? 'cancel' : 'resolve';
  return kind === done
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
    ...step(patch, [refresh(request, card), ...tell(request, actor, (by) => ({ kind: 'claimed', by }))]),
    ...earned(request, actor),
  };
}

/** Its people have taken it for theirs, and they are others than the person who asked: what that teaches is earned. */
const earned = ({ asker }: Request, actor: string | null): Pick<Step, 'correction'> =>
  actor === null || actor === asker ? {} : { correction: 'earned' };

function ask(request: Request, circumstances: Circumstances, { question }: Act<'ask'>): Step {
  const { actor, card } = circumstances;
  const patch = { ...watched('waiting', circumstances), question, ...missing(request, card) };
  const note = tell(request, actor, (by) => ({ kind: 'asked', by, question, hop: request.hop }));
  return step(patch, [refresh(request, card), ...note, ...askAuthor(request, actor, question)], question);
}

/** Whoever routed a message may not know what whoever wrote it does. */
function askAuthor({ source, hop }: Request, actor: string | null, question: string): Errand[] {
  const author = source?.author ?? null;
  if (author === null || actor === null || actor === author) return [];
  return [{ kind: 'note', note: { kind: 'asked', by: actor, question, isForAuthor: true, hop } }];
}

/** Said like anything else that the person who asked says, in a form in place of a thread. */
function add(request: Request, circumstances: Circumstances, { text }: Act<'add'>): Step {
  const { actor, at, key } = circumstances;
  const said = writtenInForm(key, { author: actor ?? request.asker, text, at });
  return { ...say(request, circumstances, { kind: 'say', said }), detail: text };
}

function close(request: Request, state: 'resolved' | 'cancelled', { actor, at, card }: Circumstances): Step {
  const claimant = state === 'resolved' ? (request.claimant ?? actor) : request.claimant;
  const isDone = state === 'resolved';
  const end = { state, claimant, question: null, closedAt: at, closedBy: isDone ? actor : null };
  const patch = { ...end, ...unreminded, ...missing(request, card) };
  return {
    ...step(patch, [
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
    ? { ...close(request, 'cancelled', circumstances), event: EVENT_OF.cancel }
    : step({}, []);
}

function reopen(request: Request, circumstances: Circumstances): Step {
  const { actor, card } = circumstances;
  const nobodys = { claimant: null, claimedAt: null, closedAt: null, closedBy: null };
  const patch = { ...nobodys, ...watched('open', circumstances) };
  const by = actor ?? request.asker;
  return step({ ...patch, ...missing(request, card) }, [
    refresh(request, card),
    { kind: 'reply', reply: { kind: 'reopened', by, lastClaimant: request.claimant } },
    ...tell(request, actor, () => ({ kind: 'reopened', by })),
  ]);
}
