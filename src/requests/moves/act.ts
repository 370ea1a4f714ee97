import type { Hint } from '../talk/hint.ts';
import type { Said, Spoken } from '../talk/talk.ts';

/** Everything that can be done with a request, and what has to be said with it. Who may is decided before, what is possible in `life.ts`. */
interface Acts {
  claim: object;
  release: object;
  /** Off whoever has it. */
  'take-over': object;
  /** To a colleague, by their user id. */
  hand: { readonly to: string };
  /** Whoever has it is not in the company any more. */
  leave: { readonly who: string };
  snooze: { readonly until: number };
  /** Whoever has it is still on it. */
  confirm: object;
  /** Nothing has happened for a while since it was claimed, or since the person was asked something. `isAway`: whoever has it is. */
  check: { readonly isAway?: boolean };
  ask: { readonly question: string };
  pass: { readonly role: Addressee; readonly reason: string; readonly isPublic: boolean };
  resolve: object;
  reopen: object;
  add: { readonly text: string };
  cancel: object;
  /** Said in one of its threads. `hint`: what whoever said it is to hear of that. */
  say: { readonly said: Spoken; readonly hint?: Hint };
  /** Edited, or deleted. */
  amend: { readonly said: Said };
  /** Somebody has written where nobody hears it. */
  hint: { readonly hint: Hint };
  /** Everybody in the company may read it. */
  widen: object;
  /** Nobody but those whom the form named may read it. */
  decline: object;
  /** Nobody claimed it in time. */
  escalate: { readonly to: Escalation };
}

/** What somebody wants to do with a request. */
export type Act<Kind extends keyof Acts = keyof Acts> = {
  [One in Kind]: { readonly kind: One } & Acts[One];
}[Kind];

/** What an act is called once it has happened. */
export const EVENT_OF = {
  claim: 'claimed',
  release: 'released',
  'take-over': 'taken-over',
  hand: 'handed',
  leave: 'left',
  snooze: 'snoozed',
  confirm: 'confirmed',
  check: 'checked',
  ask: 'asked',
  pass: 'passed',
  resolve: 'resolved',
  reopen: 'reopened',
  add: 'added',
  cancel: 'cancelled',
  say: 'said',
  amend: 'amended',
  hint: 'hinted',
  widen: 'widened',
  decline: 'declined',
  escalate: 'escalated',
} as const satisfies Readonly<Record<keyof Acts, string>>;

/** Apart from why there is none. */
export const isAct = (planned: Act | { readonly kind: string }): planned is Act => planned.kind in EVENT_OF;

/** Where it goes then: to the fallback channel, nowhere, or to a channel (by its name) only if the person who asked says yes. */
export type Escalation = 'fallback' | 'nowhere' | { readonly ifAllowed: string };

export interface Addressee {
  /** Slug. */
  readonly slug: string;
  readonly name: string;
}
