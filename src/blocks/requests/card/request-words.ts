import type { Request } from '../../../requests/request.ts';
import type { Line, Paragraph, Piece } from '../../answers/paragraphs.ts';
import { safeText, shorten } from '../../kit/safe-text.ts';

const FIRST_WORDS = 80;

/** How a request is told from others in one line: its first words, or its id where it has none. */
export function firstWords({ text, id }: Pick<Request, 'text' | 'id'>): string {
  return text.trim() === '' ? id : `“${shorten(safeText(text.trim(), FIRST_WORDS), FIRST_WORDS)}”`;
}

/** Word for word, or that there is nothing to read. */
export const requestWords = ({ text }: Pick<Request, 'text'>): Paragraph =>
  text.trim() === '' ? ['They chose not to quote anything: ask them.'] : { quote: text };

/** "urgent, confidential", or nothing. */
export function marks({ urgent, confidential }: Pick<Request, 'urgent' | 'confidential'>): string {
  return [...(urgent ? ['urgent'] : []), ...(confidential ? ['confidential'] : [])].join(', ');
}

/** Link to where it was asked, if there is one to show. */
export const linkPiece = ({ link }: Pick<Request, 'link'>): Piece | null =>
  link !== null && /^https?:\/\/\S+$/.test(link) ? { link, text: 'See where it was asked' } : null;

/** Where things stand, for the people of the role. */
export function stateLine(request: Request): Line {
  const { state, asker, claimant, question, closedBy } = request;
  const by: Line = claimant === null ? [] : [' by ', { user: claimant }];
  const whoEnded = closedBy ?? claimant;
  switch (state) {
    case 'open':
      return ['Open: nobody has claimed it yet.'];
    case 'waiting':
      return [
        ...(claimant === null ? [] : ['Claimed', ...by, '. ']),
        ...['Waiting for ', { user: asker }, "'s answer"],
        question === null ? '.' : ` to “${shorten(question, 300)}”.`,
      ];
    case 'claimed':
      return ['Claimed', ...by, '.'];
    case 'resolved':
      return ['Resolved', ...(whoEnded === null ? [] : [' by ', { user: whoEnded }]), '.'];
    case 'cancelled':
      return ['Cancelled by the person who asked.'];
  }
}
