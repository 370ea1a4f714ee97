import type { Messages } from '../../../messages/messages.ts';
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
export function sinceThen(note: Note, { state, closedBy }: Request, { asker: say }: Messages): Line {
  if (state === 'cancelled') return [say.youCancelled];
  if (state === 'resolved') return say.itIsResolved(closedBy);
  switch (note.kind) {
    case 'resolved':
      return [say.openAgain];
    case 'kept-back':
      return [say.youSaidYes];
    case 'held':
      return [say.hasReached];
    default:
      return [say.notWaitedFor];
  }
}
