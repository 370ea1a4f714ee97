import type { Act, Circumstances, Refusal, Step } from './act.ts';
import type { Correction } from './correction.ts';
import type { Note } from './errand.ts';
import { isReport } from './report.ts';
import type { Request } from './request.ts';
import type { Patch } from './request-store.ts';
import { leave, moved, step, unreminded } from './step.ts';

/** To another role, which has not had it before; its people get a card of their own, and the old one says so. */
export function pass(
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

/** A confidential text teaches nothing, nor does none, nor what somebody finds wrong in a document. */
export const isTeaching = ({ text, confidential }: Pick<Request, 'text' | 'confidential'>): boolean =>
  text.trim() !== '' && !confidential && !isReport({ text });

/** Nobody claimed it: to the fallback channel, where there is one. */
export function escalate(request: Request, hasFallback: boolean): Step | Refusal {
  if (request.state !== 'open' || request.escalateAt === null) return { kind: 'already' };
  const note: Note = { kind: 'escalated', isMoved: hasFallback };
  if (!hasFallback) return step('escalated', null, { escalateAt: null }, [{ kind: 'note', note }]);
  return step('escalated', null, { ...moved(request), atFallback: true, escalateAt: null }, [
    ...leave(request, null),
    { kind: 'card', hop: request.hop + 1, note },
  ]);
}
