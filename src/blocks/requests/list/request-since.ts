import type { Note } from '../../../requests/errands/errand.ts';
import { isClosed, type Request } from '../../../requests/request.ts';
import type { Line } from '../../answers/paragraphs.ts';

/** Whether what a note offers can still be done; it may stand in Slack for years. */
export function isStill(note: Note, request: Request): boolean {
  switch (note.kind) {
    case 'resolved':
      return request.state === 'resolved';
    case 'asked':
    case 'unanswered':
      return request.state === 'waiting' && request.question === note.question;
    case 'kept-back':
      return !isClosed(request) && request.audience === 'private';
    case 'held':
      return !isClosed(request) && request.cardTs === null;
    default:
      return !isClosed(request) || !OFFERS.has(note.kind);
  }
}

const OFFERS: ReadonlySet<string> = new Set<Note['kind']>(['sent', 'diverted', 'left-alone']);

/** What has become of it, under a note that offers nothing any more. */
export function sinceThen(note: Note, { state, closedBy }: Request): Line {
  if (state === 'cancelled') return ['You have cancelled it.'];
  if (state === 'resolved')
    return closedBy === null ? ['It is resolved.'] : ['It was resolved by ', { user: closedBy }, '.'];
  switch (note.kind) {
    case 'resolved':
      return ['It is open again.'];
    case 'kept-back':
      return ['You have said yes.'];
    case 'held':
      return ['It has reached its channel since then.'];
    default:
      return ['No answer to this is waited for any more.'];
  }
}
