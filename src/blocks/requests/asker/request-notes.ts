import type { Button } from '@slack/types';
import { capital } from '../../../messages/capital.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Note } from '../../../requests/errands/errand.ts';
import { isClosed, type Request } from '../../../requests/request.ts';
import { dateWords, momentWords } from '../../../requests/working-time.ts';
import type { Message } from '../../answers/message.ts';
import { type Paragraph, paragraphsMessage } from '../../answers/paragraphs.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { firstWords } from '../card/request-words.ts';
import { reasonWords } from '../form/slack-reasons.ts';
import { isStill, sinceThen } from '../list/request-since.ts';
import { cancelButton } from './cancel-button.ts';

/** What the person who asked hears of a change: one line, and what they can do about it. */
export function noteMessage(note: Note, request: Request, say: Messages, talks = false): Message {
  const isOver = !isStill(note, request);
  const more = isOver ? sinceThen(note, request, say) : talks ? howToTalk(note, request, say.asker) : [];
  const buttons = isOver ? [] : noteButtons(note, request, say);
  return paragraphsMessage(addressed([...noteParagraphs(note, request, say), ...more], request), buttons);
}

type AskerWords = Messages['asker'];

/** Elsewhere than in direct messages, others read along, and what they write is not passed on. */
function howToTalk({ kind }: Note, request: Request, say: AskerWords): Paragraph[] {
  if (!isDirect(request)) return [];
  if (kind === 'sent') return [[say.reaches]];
  return kind === 'asked' || kind === 'unanswered' ? [[say.pressAnswer]] : [];
}

/** In a thread that others read along, it says whose request it is about. */
function addressed(paragraphs: readonly Paragraph[], request: Request): readonly Paragraph[] {
  const [first, ...rest] = paragraphs;
  if (isDirect(request) || !Array.isArray(first)) return paragraphs;
  return [[{ user: request.asker }, ': ', ...first], ...rest];
}

const isDirect = ({ confidential, origin }: Request): boolean => confidential || origin.threadTs === null;

function noteParagraphs(note: Note, request: Request, say: Messages): Paragraph[] {
  const { asker } = say;
  const yours = yourRequest(request, asker);
  switch (note.kind) {
    case 'sent':
      return [[sentWords(note, request, say)]];
    case 'held':
      return [[heldWords(note, request, say)]];
    case 'diverted':
      return [[divertedWords(note, request, say)]];
    case 'claimed':
      return [asker.claimed(note.by, yours)];
    case 'released':
      return [asker.released(note.by, yours)];
    case 'taken-over':
      return [asker.takenOver(note.by, yours, note.from)];
    case 'handed':
      return [note.by === note.to ? asker.hasIt(note.to, yours) : asker.given(note.by, yours, note.to)];
    case 'left':
      return [[asker.left(yours)]];
    case 'snoozed':
      return [asker.snoozed(note.by, yours, dateWords(note.until, note.zone, request.updatedAt, say.time))];
    case 'confirmed':
      return [asker.confirmed(note.by, yours)];
    case 'silent':
      return [note.who === null ? [asker.silentInChannel(yours)] : asker.silent(yours, note.who)];
    case 'unanswered':
      return [asker.unanswered(note.by, yours), { quote: note.question }];
    case 'asked':
      return [asker.asked(note.by, yours), { quote: note.question }];
    case 'passed':
      return [asker.passed(note.by, yours, addressee(note.roleName, say)), { quote: note.reason }];
    case 'resolved':
      return [asker.resolved(note.by, yours, isStill(note, request))];
    case 'reopened':
      return [asker.reopened(note.by, yours)];
    case 'kept-back':
      return keptBackParagraphs(note, yours, say);
    case 'left-alone':
      return [[leftAloneWords(note, yours, say)]];
    case 'escalated':
      return [[escalatedWords(note, yours, asker)]];
  }
}

function escalatedWords(
  { wasClaimed, isMoved }: Extract<Note, { kind: 'escalated' }>,
  yours: string,
  say: AskerWords,
): string {
  const lead = wasClaimed ? say.nothingHappened(yours) : say.nobodyClaimed(yours);
  return `${lead} ${isMoved ? say.movedToFallback : wasClaimed ? say.staysWhereItIs : say.staysOpen}`;
}

/**
 * The words of a request are said only where nobody but the person reads them. In a thread it is clear which one is meant.
 */
const yourRequest = (request: Request, say: AskerWords): string =>
  say.yours(isDirect(request) ? firstWords(request) : null);

function sentWords(
  { roleName, backAt, zone }: Extract<Note, { kind: 'sent' }>,
  request: Request,
  say: Messages,
): string {
  const yours = capital(yourRequest(request, say.asker));
  if (isClosed(request)) return say.asker.wasWith(yours, roleName === null ? null : addressee(roleName, say));
  const sent = roleName === null ? say.asker.sent(yours) : say.asker.isWith(yours, addressee(roleName, say));
  return backAt === null
    ? sent
    : `${sent} ${say.asker.theyAreBack(momentWords(backAt, zone, request.updatedAt, say.time))}`;
}

function heldWords(
  { roleName, reason }: Extract<Note, { kind: 'held' }>,
  request: Request,
  say: Messages,
): string {
  const { why, mend } = reasonWords(reason, say);
  return say.asker.held(capital(yourRequest(request, say.asker)), addressee(roleName, say), why, mend);
}

function divertedWords(
  { roleName, reason }: Extract<Note, { kind: 'diverted' }>,
  request: Request,
  say: Messages,
): string {
  const { why, mend } = reasonWords(reason, say);
  return say.asker.diverted(capital(yourRequest(request, say.asker)), addressee(roleName, say), why, mend);
}

function keptBackParagraphs(
  { roleName, channel, next, reason }: Extract<Note, { kind: 'kept-back' }>,
  yours: string,
  say: Messages,
): Paragraph[] {
  const { asker } = say;
  const there = channelLabel(channel) ?? say.card.itsChannel;
  const open = asker.wouldBeOpen(there);
  switch (next) {
    case 'post': {
      const why = reason === null ? null : reasonWords(reason, say).why;
      return [
        [asker.notReached(capital(yours), addressee(roleName, say), why)],
        [asker.couldGo(there, open)],
      ];
    }
    case 'move':
      return [[asker.nobodyYet(yours)], [asker.couldGoToo(there, open)]];
    case 'go-on':
      return [[asker.opened(yours, open)], [asker.openedStays]];
  }
}

const leftAloneWords = (
  { roleName, reason }: Extract<Note, { kind: 'left-alone' }>,
  yours: string,
  say: Messages,
): string => say.asker.leftAlone(yours, addressee(roleName, say), reasonWords(reason, say).why);

function keptBackButtons(
  next: Extract<Note, { kind: 'kept-back' }>['next'],
  id: string,
  say: AskerWords,
): Button[] {
  const yes = next === 'go-on' ? say.yesGoOn : say.yesPost;
  const no = next === 'post' ? say.noCancel : say.noLeave;
  return [button(yes, ACTION.requestWiden, id), button(no, ACTION.requestDecline, id)];
}

function noteButtons(note: Note, { id }: Request, say: Messages): Button[] {
  const { asker } = say;
  switch (note.kind) {
    case 'sent':
    case 'held':
    case 'diverted':
      return [button(asker.addSomething, ACTION.requestAdd, id), cancelButton(ACTION.requestCancel, id, say)];
    case 'kept-back':
      return keptBackButtons(note.next, id, asker);
    case 'left-alone':
      return [cancelButton(ACTION.requestCancel, id, say)];
    case 'asked':
    case 'unanswered':
      return [{ ...button(asker.answer, ACTION.requestAdd, id), style: 'primary' }];
    case 'resolved':
      return [button(say.card.buttons.reopen, ACTION.requestReopen, id)];
    default:
      return [];
  }
}
