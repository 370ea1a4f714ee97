import type { Errand } from '../errands/errand.ts';
import type { Act } from '../moves/act.ts';
import { type Circumstances, refresh, type Step, step, watched } from '../moves/step.ts';
import { isClosed, type Request } from '../request.ts';
import type { Patch } from '../request-store.ts';
import type { Hint } from './hint.ts';
import type { Said } from './talk.ts';

/** Said in one of its threads: it goes to the other one. What the person who asked says while it is waited for is the answer. */
export function say(request: Request, circumstances: Circumstances, { said, hint }: Act<'say'>): Step {
  const isAnswer = said.side === 'asker' && request.state === 'waiting' && !said.isGone;
  const errands: Errand[] = said.isGone || said.isBelowCard ? [] : [mirror(said, hint)];
  if (isAnswer || isHeard(request, said)) errands.push(refresh(request, null));
  const patch = isAnswer ? answered(request, circumstances) : heard(request, said, circumstances);
  return { ...step(patch, errands), said };
}

export const amend = (_: Request, __: Circumstances, { said }: Act<'amend'>): Step => ({
  ...step({}, [mirror(said), { kind: 'retell' }]),
  said,
});

const mirror = ({ side, channel, ts }: Said, hint?: Hint): Errand => ({
  ...{ kind: 'mirror', side, channel, ts },
  ...(hint ? { hint } : {}),
});

const answered = (request: Request, circumstances: Circumstances): Patch => ({
  ...watched(request.claimant === null ? 'open' : 'claimed', circumstances),
  question: null,
});

/** Its people speak: it is not silent any more. */
function heard(request: Request, said: Said, circumstances: Circumstances): Patch {
  const { state } = request;
  const isUnderWay = state === 'claimed' || state === 'waiting';
  if (said.side !== 'holders' || said.isGone || !isUnderWay || request.snoozedUntil !== null) return {};
  return watched(state, circumstances);
}

const isHeard = (request: Request, { side }: Said): boolean =>
  side === 'holders' && !isClosed(request) && request.checks > 0;
