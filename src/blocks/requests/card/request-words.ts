import { linkTo, type Part, quote, type Span, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { calendarDay } from '../../../requests/working-time.ts';
import { safeText, shorten } from '../../kit/safe-text.ts';

const FIRST_WORDS = 80;

/** How a request is told from others in one line: its first words, or its id where it has none. */
export function firstWords(
  { text, id }: Pick<Request, 'text' | 'id'>,
  { quoted }: Pick<Messages['card'], 'quoted'>,
): string {
  return text.trim() === '' ? id : quoted(shorten(safeText(text.trim(), FIRST_WORDS), FIRST_WORDS));
}

/** Word for word, or that there is nothing to read. */
export const requestWords = ({ text: said }: Pick<Request, 'text'>, { card }: Messages): Part =>
  said.trim() === '' ? text(card.nothingQuoted) : quote(said);

/** "urgent, confidential", or nothing. */
export function marks(
  { urgent, confidential }: Pick<Request, 'urgent' | 'confidential'>,
  { card }: Messages,
): string {
  return [...(urgent ? [card.urgent] : []), ...(confidential ? [card.confidential] : [])].join(', ');
}

/** A request, and the address of its card. */
export interface Listed {
  readonly request: Request;
  readonly link: string | null;
}

/** One of several in a channel: the words of a confidential request stay on its card, to which it leads. */
export function listedLine({ request, link }: Listed, say: Messages): Words {
  const words = request.confidential ? request.id : firstWords(request, say.card);
  const about = [words, marks(request, say)].filter(Boolean).join(', ');
  return link === null ? [about] : [`${about} `, linkTo(say.card.seeIt, link)];
}

/** Link to where it was asked, if there is one to show. */
export const linkPiece = ({ link }: Pick<Request, 'link'>, { card }: Messages): Span | null =>
  link !== null && /^https?:\/\/\S+$/.test(link) ? linkTo(card.whereAsked, link) : null;

/** The day on which somebody claimed it, by the clocks of a zone. */
export const claimedOn = (
  { claimedAt }: Pick<Request, 'claimedAt'>,
  { time }: Messages,
  zone: string | null = null,
): string | null => (claimedAt === null ? null : calendarDay(claimedAt, zone, time));

/** Where things stand, for the people of the role. */
export function stateLine(request: Request, say: Messages, zone: string | null = null): Words {
  const { state, asker, claimant, question, closedBy } = request;
  const { card } = say;
  switch (state) {
    case 'open':
      return [card.open];
    case 'waiting':
      return card.waiting(claimant, asker, question === null ? null : shorten(question, 300));
    case 'claimed':
      return card.claimed(claimant, claimedOn(request, say, zone));
    case 'resolved':
      return card.resolved(closedBy ?? claimant);
    case 'cancelled':
      return [card.cancelled];
  }
}
