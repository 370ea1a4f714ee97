import type { EventKind, RequestEvent } from './request.ts';

/** What the figures need of what happened. `detail`: Slack's error code where it was diverted, else null. */
export type Happened = Pick<RequestEvent, 'request' | 'kind' | 'at' | 'role' | 'detail'>;

/** A time for which a role had a request, until it was passed on, taken to the fallback channel or opened anew. */
export interface Spell {
  readonly request: string;
  /** Slug; null: the fallback channel had it, and no role. */
  readonly role: string | null;
  readonly from: number;
  /** When somebody claimed it first. */
  readonly claimedAt: number | null;
  readonly resolvedAt: number | null;
  /** When it went elsewhere, or was closed. */
  readonly endedAt: number | null;
  readonly isPassedOn: boolean;
}

const BEGINNINGS: readonly EventKind[] = ['submitted', 'passed', 'escalated', 'reopened'];

/** The spells of one request, whose events come oldest first. */
export function spellsIn(history: readonly Happened[]): readonly Spell[] {
  return history.reduce<Spell[]>(grow, []);
}

function grow(spells: Spell[], event: Happened): Spell[] {
  const last = spells.at(-1);
  const before = last ? [...spells.slice(0, -1), continued(last, event)] : [];
  return BEGINNINGS.includes(event.kind) ? [...before, begun(event)] : before;
}

function begun({ request, role, at }: Happened): Spell {
  return { request, role, from: at, claimedAt: null, resolvedAt: null, endedAt: null, isPassedOn: false };
}

function continued(spell: Spell, { kind, at }: Happened): Spell {
  switch (kind) {
    case 'claimed':
      return { ...spell, claimedAt: spell.claimedAt ?? at };
    case 'resolved':
      return { ...spell, resolvedAt: at, endedAt: at };
    case 'passed':
      return { ...spell, isPassedOn: true, endedAt: at };
    case 'escalated':
    case 'cancelled':
      return { ...spell, endedAt: at };
    default:
      return spell;
  }
}
