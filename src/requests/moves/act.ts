import type { CardPlace, Errand } from '../errands/errand.ts';
import type { EventKind } from '../request.ts';
import type { Patch } from '../request-store.ts';
import type { Said } from '../talk/talk.ts';
import type { Correction } from './correction.ts';

/** What somebody wants to do with a request. Who may is decided before; what is possible is decided here. */
export type Act =
  | { readonly kind: 'claim' }
  | { readonly kind: 'release' }
  /** Off whoever has it. */
  | { readonly kind: 'take-over' }
  /** To a colleague, by their user id. */
  | { readonly kind: 'hand'; readonly to: string }
  /** Whoever has it is not in the company any more. */
  | { readonly kind: 'leave'; readonly who: string }
  | { readonly kind: 'snooze'; readonly until: number }
  /** Whoever has it is still on it. */
  | { readonly kind: 'confirm' }
  /** Nothing has happened for a while since it was claimed, or since the person was asked something. `isAway`: whoever has it is. */
  | { readonly kind: 'check'; readonly isAway?: boolean }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'pass'; readonly role: Addressee; readonly reason: string; readonly isPublic: boolean }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'cancel' }
  /** Said in one of its threads; what is known there already is not said again. */
  | { readonly kind: 'say'; readonly said: Said }
  /** Edited, or deleted. */
  | { readonly kind: 'amend'; readonly said: Said }
  /** Everybody in the company may read it. */
  | { readonly kind: 'widen' }
  /** Nobody but those whom the form named may read it. */
  | { readonly kind: 'decline' }
  /** Nobody claimed it in time. */
  | { readonly kind: 'escalate'; readonly to: Escalation };

/** Where it goes then: to the fallback channel, nowhere, or to a channel (by its name) only if the person who asked says yes. */
export type Escalation = 'fallback' | 'nowhere' | { readonly ifAllowed: string };

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
  /** When somebody is asked how it goes, if nothing happens in this state. */
  readonly checkAt: Readonly<Record<'claimed' | 'waiting', number>>;
  /** The time zone of the people who have it; null where nobody has said. */
  readonly zone: string | null;
  /** The card that was clicked, in case a crash kept its place from being stored. */
  readonly card: CardPlace | null;
}

export interface Step {
  readonly kind: 'step';
  readonly event: EventKind;
  readonly detail: string | null;
  readonly patch: Patch;
  readonly errands: readonly Errand[];
  readonly correction?: Correction | 'earned' | null;
  readonly said?: Said;
}

/** Why it cannot be done, told to the one who tried. */
export type Refusal =
  /** Just so already: a click that was delivered twice. */
  | { readonly kind: 'already' }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'closed'; readonly state: 'resolved' | 'cancelled' }
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-claimed' }
  /** Whoever it is to go to has it. */
  | { readonly kind: 'has-it'; readonly who: string }
  /** This role has had it before. */
  | { readonly kind: 'circle'; readonly roleName: string };
