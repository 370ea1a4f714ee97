import { type Part, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Note } from '../../../requests/errands/errand.ts';
import { isClosed, type Request } from '../../../requests/request.ts';

/** Whether what a note offers can still be done; it may stand in Slack for years. */
export function isStill(note: Note, request: Request): boolean {
  switch (note.kind) {
    case 'resolved':
      return request.state === 'resolved' && isThisTime(note, request);
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

/** It may have been resolved, reopened, and resolved once more. */
const isThisTime = ({ by, at }: Extract<Note, { kind: 'resolved' }>, { closedBy, closedAt }: Request) =>
  at === undefined ? by === (closedBy ?? by) : at === closedAt;

const OFFERS: ReadonlySet<string> = new Set<Note['kind']>(['sent', 'diverted', 'left-alone']);

/**
 * What has become of it, under a note that offers nothing any more. That it is resolved says the note of whoever did it, and
 * nothing else does.
 */
export function sinceThen(note: Note, request: Request, { asker: say }: Messages): Part[] {
  const { state } = request;
  switch (note.kind) {
    case 'resolved':
      return [text(state === 'resolved' ? say.reopenedAfter : say.openAgain)];
    case 'kept-back':
      return state === 'cancelled' && note.next === 'post'
        ? ending(request, say)
        : [text(answered(request, say))];
    case 'held':
      return request.cardTs === null ? ending(request, say) : [text(say.hasReached)];
    case 'sent':
    case 'diverted':
      return ending(request, say);
    case 'left-alone':
      return [];
    case 'asked':
      return [
        text(
          state === 'waiting' ? say.askedMore : isAnswered(note, request) ? say.answered : say.notWaitedFor,
        ),
      ];
    case 'unanswered':
      return [text(state === 'waiting' ? say.askedMore : say.notWaitedFor)];
    default:
      return [text(say.notWaitedFor)];
  }
}

/** Else they have passed it on or closed it, and wait no longer. */
const isAnswered = ({ hop }: Extract<Note, { kind: 'asked' }>, request: Request): boolean =>
  !isClosed(request) && hop === request.hop;

const answered = ({ audience }: Request, say: Messages['asker']): string =>
  audience === 'private' ? say.notWaitedFor : say.youSaidYes;

/** What the person who asked did themselves is noted nowhere else. */
function ending({ state, asker, closedBy }: Request, say: Messages['asker']): Part[] {
  if (state === 'cancelled') return [text(say.youCancelled)];
  if (closedBy === asker) return [text(say.youResolved)];
  return closedBy === null ? [text(say.isResolved)] : [];
}
