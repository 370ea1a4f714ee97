import type { CardPlace, Errand, Note } from '../errands/errand.ts';
import type { EventKind, Request } from '../request.ts';
import type { Patch } from '../request-store.ts';
import type { Circumstances, Step } from './act.ts';

export function step(
  event: EventKind,
  detail: string | null,
  patch: Patch,
  errands: readonly Errand[],
): Step {
  return { kind: 'step', event, detail, patch, errands };
}

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
