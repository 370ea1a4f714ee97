import type { Obstacle } from '../../blocks/requests/card/request-refusals.ts';
import type { CardPlace } from '../../requests/errands/errand.ts';
import type { Act } from '../../requests/moves/act.ts';
import type { Request } from '../../requests/request.ts';
import type { Services } from '../app/services.ts';
import { mayAct } from '../people/may-act.ts';

/** A click, as far as it decides who may do what. */
export interface Click {
  readonly requestId: string;
  readonly userId: string;
  /** The button or form, by its name in the program. */
  readonly what: string;
  /** Names this click for all time: a second delivery has the same. */
  readonly key: string;
  /** The message with the button; null where the button stands in no card. */
  readonly card: CardPlace | null;
}

export type Found =
  | { readonly kind: 'found'; readonly request: Request }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/** The request of a card, if this is its present card and the person is one of those who may act on it. */
export async function findForHolder(services: Services, click: Click): Promise<Found> {
  const request = await services.requests.find(click.requestId);
  if (!request) return obstacle(gone(services, click.card));
  if (!isPresentCard(request, click.card) && !wasAsked(request, click))
    return obstacle(isDirect(click.card) ? noLongerTheirs(request) : { kind: 'outdated' });
  const reason = await whyNot(services, request, click);
  return reason ? refused(services, click, reason) : { kind: 'found', request };
}

/** The request, if the person is the one who asked. */
export async function findForAsker(services: Services, click: Click): Promise<Found> {
  const found = await findAsAsker(services, click);
  return found.kind === 'obstacle' ? refused(services, click, found.obstacle) : found;
}

async function findAsAsker(services: Services, { requestId, userId, card }: Click): Promise<Found> {
  const request = await services.requests.find(requestId);
  if (!request) return obstacle(gone(services, card));
  return request.asker === userId ? { kind: 'found', request } : obstacle({ kind: 'not-asker' });
}

/** The person who asked may, wherever they clicked; else those who may act on the card. */
export async function findForEither(services: Services, click: Click): Promise<Found> {
  const asker = await findAsAsker(services, click);
  return asker.kind === 'found' || asker.obstacle.kind !== 'not-asker'
    ? asker
    : findForHolder(services, click);
}

/** Those who tried what they may not. */
const FORBIDDEN: ReadonlySet<string> = new Set<Obstacle['kind']>([
  'not-asker',
  'not-in-channel',
  'not-in-group',
  'outsider',
]);

function refused(services: Services, { userId, what, requestId }: Click, why: Obstacle): Found {
  if (FORBIDDEN.has(why.kind))
    services.security.refused({ who: userId, what, request: requestId, why: why.kind });
  return obstacle(why);
}

/** Does it; null when it is done, else why not. */
export async function act(services: Services, click: Click, what: Act): Promise<Obstacle | null> {
  const { requestId, userId, key, card } = click;
  const by = { actor: userId, key, card: isDirect(card) ? null : card };
  const result = await services.requests.act(requestId, what, by);
  if (result.kind === 'gone') return gone(services, card);
  if (result.kind === 'done' || result.refusal.kind === 'already') return null;
  return result.refusal;
}

/** The same, for one of those who may act on the card. */
export async function actAsHolder(services: Services, click: Click, what: Act): Promise<Obstacle | null> {
  const found = await findForHolder(services, click);
  return found.kind === 'found' ? act(services, click, what) : found.obstacle;
}

const DAY = 24 * 3_600_000;

/** A request whose card is younger than closed requests are kept cannot have been deleted for its age. */
function gone({ patience, now }: Services, card: CardPlace | null): Obstacle {
  const posted = card === null ? Number.NaN : Number(card.ts) * 1000;
  const isOld = posted < now() - patience.retention;
  return { kind: 'gone', keptDays: isOld ? Math.round(patience.retention / DAY) : null };
}

const obstacle = (it: Obstacle): Found => ({ kind: 'obstacle', obstacle: it });

/** The place of a card may be unknown for a moment, when a crash came between posting it and noting where. */
function isPresentCard({ channel, cardTs }: Request, card: CardPlace | null): boolean {
  return (
    card !== null && (cardTs === null ? channel === null : card.channel === channel && card.ts === cardTs)
  );
}

/** Whoever has it was asked in a direct message how it goes, and answers there. */
const wasAsked = ({ claimant }: Request, { card, userId }: Click): boolean =>
  isDirect(card) && claimant === userId;

/** Whoever was asked how it goes, and has it no more. */
function noLongerTheirs({ state, claimant }: Request): Obstacle {
  if (state === 'resolved' || state === 'cancelled') return { kind: 'closed', state };
  return claimant === null ? { kind: 'not-claimed' } : { kind: 'has-it', who: claimant };
}

/** Direct messages show in their ids. */
export const isDirect = (card: CardPlace | null): boolean => card?.channel.startsWith('D') === true;

/** The click of somebody from another company names their own workspace, so ours is asked of Slack. */
async function whyNot(
  services: Services,
  request: Request,
  { userId, card }: Pick<Click, 'userId' | 'card'>,
): Promise<Obstacle | null> {
  const self = await services.directory.self();
  const people = request.role === null ? null : peopleOf(services, request.role);
  const may =
    self.kind === 'done'
      ? await mayAct(
          services.directory,
          userId,
          self.value.teamId,
          request.channel ?? card?.channel ?? '',
          people,
          request.atFallback,
        )
      : self;
  if (may.kind !== 'done')
    return { kind: 'unchecked', reason: may.kind === 'slow-down' ? 'ratelimited' : may.reason };
  if (may.value === 'yes') return null;
  if (may.value === 'not-in-group') return { kind: 'not-in-group', people: people ?? '' };
  return may.value === 'outsider'
    ? { kind: 'outsider' }
    : { kind: 'not-in-channel', isElsewhere: isDirect(card) };
}

/** Whether a colleague could be given it; null where they could. */
export async function whyNotTo(services: Services, request: Request, to: string): Promise<Obstacle | null> {
  const reason = await whyNot(services, request, { userId: to, card: null });
  return reason === null || reason.kind === 'unchecked' ? reason : { kind: 'stranger', who: to };
}

const peopleOf = ({ library }: Services, role: string): string | null =>
  library().role(role)?.routing.people ?? null;
