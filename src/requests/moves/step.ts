import type { CardPlace, Errand, Note } from '../errands/errand.ts';
import type { EventKind, Request } from '../request.ts';
import type { Patch } from '../request-store.ts';
import type { Spoken } from '../talk/talk.ts';
import type { Correction } from './correction.ts';

export interface Circumstances {
  /** User id; null where Rolecall itself acts. */
  readonly actor: string | null;
  readonly at: number;
  /** Of the event: unique for all time. */
  readonly key: string;
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
  /** Where it is called otherwise than what was done. */
  readonly event?: EventKind;
  /** What is kept of what was said. */
  readonly detail: string | null;
  readonly patch: Patch;
  readonly errands: readonly Errand[];
  readonly correction?: Correction | 'earned' | null;
  readonly said?: Spoken;
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

export const step = (patch: Patch, errands: readonly Errand[], detail: string | null = null): Step => ({
  ...{ kind: 'step', detail, patch, errands },
});

export const unreminded = {
  remindAt: null,
  remindedAt: null,
  escalateAt: null,
  checkAt: null,
  checks: 0,
  snoozedUntil: null,
} as const;

/** From now on its people are expected to do something in time, as fits the state. */
export function watched(
  state: 'open' | 'claimed' | 'waiting',
  { remindAt, checkAt }: Pick<Circumstances, 'remindAt' | 'checkAt'>,
): Patch {
  return state === 'open'
    ? { ...unreminded, state, remindAt }
    : { ...unreminded, state, checkAt: checkAt[state] };
}

export const moved = ({ hop }: Request): Patch => ({ hop: hop + 1, channel: null, cardTs: null });

/** The place of the card, where the click tells it and the store does not know it. */
export function missing(request: Request, card: CardPlace | null): Patch {
  return request.cardTs === null && card ? { channel: card.channel, cardTs: card.ts } : {};
}

export function refresh({ hop, cardTs }: Request, card: CardPlace | null): Errand {
  return { kind: 'refresh', hop, card: cardTs === null ? card : null };
}

/** The card that stays behind says where the request has gone. */
export function leave({ hop, channel, cardTs }: Request, clicked: CardPlace | null): Errand[] {
  const card = channel !== null && cardTs !== null ? { channel, ts: cardTs } : clicked;
  return card ? [{ kind: 'refresh', hop, card }] : [];
}

/** Nobody is told what they did themselves. */
export function tell({ asker }: Request, actor: string | null, note: (by: string) => Note): Errand[] {
  return actor === null || actor === asker ? [] : [{ kind: 'note', note: note(actor) }];
}
