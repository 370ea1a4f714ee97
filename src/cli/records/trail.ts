import type { EventKind, Request, RequestEvent } from '../../requests/request.ts';

/** One step of a request's trail as `audit --json` prints it. Names and fields are fixed: others script against them. */
export interface Step {
  readonly request: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: EventKind;
  /** User id; null where Rolecall did it. */
  readonly actor: string | null;
  /** Slug of the role that had the request then. */
  readonly role: string | null;
  readonly detail: string | null;
}

const HIDDEN = 'confidential: words are not shown';

/** What these say of a request are ids and codes. All else is a person's words, or may become so. */
const WORDLESS: readonly EventKind[] = ['posted', 'held', 'diverted', 'reminded', 'escalated'];

/** `subject`: the request it happened to; one that cannot be found might have been confidential. */
export function stepOf(event: RequestEvent, subject: Pick<Request, 'confidential'> | undefined): Step {
  const { request, at, kind, actor, role, detail } = event;
  const isSecret = (subject?.confidential ?? true) && !WORDLESS.includes(kind) && detail !== null;
  return { request, at: new Date(at).toISOString(), kind, actor, role, detail: isSecret ? HIDDEN : detail };
}

/** "2026-11-21 09:12  claimed    by U123  (security-engineer)". The time is UTC. */
export function stepLine({ at, kind, actor, role, detail }: Step): string {
  const time = at.slice(0, 16).replace('T', ' ');
  const who = `by ${actor ?? 'Rolecall'}`;
  const what = detail === null ? [] : [oneLine(detail)];
  return [time, kind.padEnd(WIDEST), who, ...(role === null ? [] : [`(${role})`]), ...what].join('  ');
}

const WIDEST = 'submitted'.length;

/** What people write may hold line breaks, and signs that a terminal obeys. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
