import type { Button } from '@slack/types';
import { type Part, person, quote, text } from '../../../answers/page/page.ts';
import { capital } from '../../../messages/capital.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Note } from '../../../requests/errands/errand.ts';
import type { Request } from '../../../requests/request.ts';
import { dateWords } from '../../../requests/working-time.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { cardButton } from '../card/card-buttons.ts';
import { firstWords } from '../card/request-words.ts';
import { reasonWords } from '../form/slack-reasons.ts';
import { isStill, sinceThen } from '../list/request-since.ts';
import { cancelButton } from './cancel-button.ts';
import { divertedWords, heldWords, sentWords } from './where-words.ts';

/**
 * How what somebody writes where they hear of their request reaches its people. `own`: directly, in the thread of the message
 * itself; `next`: directly, where they asked in a thread, with their next message; `thread`: in the thread in which they asked;
 * `none`: what is written there stays there.
 */
export type Ears = 'own' | 'next' | 'thread' | 'none';

/** What the person who asked hears of a change: one line, and what they can do about it. */
export function noteMessage(note: Note, request: Request, say: Messages, ears: Ears | null = null): Message {
  const isDirect = ears === null ? isAskedDirectly(request) : ears === 'own' || ears === 'next';
  const isOver = !isStill(note, request);
  const more = isOver ? sinceThen(note, request, say) : ears === null ? [] : howToTalk(note, ears, say.asker);
  const buttons = isOver ? [] : noteButtons(note, request, say);
  const parts = [...noteParts(note, request, isDirect, say), ...more];
  return partsMessage(isDirect ? parts : addressed(parts, request), buttons);
}

type AskerWords = Messages['asker'];

/** Where their words go, before they write any. */
function howToTalk(note: Note, ears: Ears, say: AskerWords): Part[] {
  const { kind } = note;
  if (kind === 'asked' && note.isForAuthor) return [text(say.authorAnswers)];
  if (kind === 'sent' || kind === 'diverted') return [text(say.whatReaches[ears])];
  return kind === 'asked' || kind === 'unanswered' ? [text(say.howToAnswer[ears])] : [];
}

/** Where others read along, it says whose request it is about. */
function addressed(parts: readonly Part[], request: Request): readonly Part[] {
  const [first, ...rest] = parts;
  if (first?.kind !== 'text') return parts;
  return [text(person(request.asker), ': ', ...first.spans), ...rest];
}

const isAskedDirectly = ({ confidential, origin }: Request): boolean =>
  confidential || origin.threadTs === null || origin.channel?.startsWith('D') === true;

function noteParts(note: Note, request: Request, isDirect: boolean, say: Messages): Part[] {
  const { asker } = say;
  const yours = yourRequest(request, isDirect, asker);
  switch (note.kind) {
    case 'sent':
      return [text(sentWords(note, request, yours, say))];
    case 'held':
      return [text(heldWords(note, yours, say))];
    case 'diverted':
      return [text(divertedWords(note, request, yours, say))];
    case 'claimed':
      return [text(...asker.claimed(note.by, yours))];
    case 'released':
      return [text(...asker.released(note.by, yours))];
    case 'taken-over':
      return [text(...asker.takenOver(note.by, yours, note.from))];
    case 'handed':
      return [
        text(...(note.by === note.to ? asker.hasIt(note.to, yours) : asker.given(note.by, yours, note.to))),
      ];
    case 'left':
      return [text(asker.left(yours))];
    case 'snoozed':
      return [
        text(...asker.snoozed(note.by, yours, dateWords(note.until, note.zone, request.updatedAt, say.time))),
      ];
    case 'confirmed':
      return [text(...asker.confirmed(note.by, yours))];
    case 'silent':
      return [
        note.who === null ? text(asker.silentInChannel(yours)) : text(...asker.silent(yours, note.who)),
      ];
    case 'unanswered':
      return [text(...asker.unanswered(note.by, yours)), quote(note.question)];
    case 'asked':
      if (note.isForAuthor) return [text(...say.card.asksAuthor(note.by)), quote(note.question)];
      return [text(...asker.asked(note.by, yours)), quote(note.question)];
    case 'passed':
      return [text(...asker.passed(note.by, yours, addressee(note.roleName, say))), quote(note.reason)];
    case 'resolved':
      return [text(...asker.resolved(note.by, yours, isStill(note, request)))];
    case 'reopened':
      return [text(...asker.reopened(note.by, yours))];
    case 'kept-back':
      return keptBackParts(note, yours, say);
    case 'left-alone':
      return [text(leftAloneWords(note, yours, say))];
    case 'escalated':
      return [text(escalatedWords(note, yours, asker))];
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

/** The words of a request are said only where nobody but the person reads them. */
const yourRequest = (request: Request, isDirect: boolean, say: AskerWords): string =>
  say.yours(isDirect ? firstWords(request, say) : null);

function keptBackParts(
  { roleName, channel, next, reason }: Extract<Note, { kind: 'kept-back' }>,
  yours: string,
  say: Messages,
): Part[] {
  const { asker } = say;
  const there = channelLabel(channel) ?? say.card.itsChannel;
  const open = asker.wouldBeOpen(there);
  switch (next) {
    case 'post': {
      const why = reason === null ? null : reasonWords(reason, say).why;
      return [
        text(asker.notReached(capital(yours), addressee(roleName, say), why)),
        text(asker.couldGo(there, open)),
        text(asker.withYes),
      ];
    }
    case 'move':
      return [text(asker.nobodyYet(yours)), text(asker.couldGoToo(there, open)), text(asker.withYes)];
    case 'go-on':
      return [text(asker.opened(yours, open)), text(asker.withYes), text(asker.openedStays)];
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

function noteButtons(note: Note, request: Request, say: Messages): Button[] {
  const { asker } = say;
  const { id } = request;
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
      if ('isForAuthor' in note && note.isForAuthor) return []; // a form is for the person who asked
      return [{ ...button(asker.answer, ACTION.requestAdd, id), style: 'primary' }];
    case 'resolved':
      return [cardButton('reopen', request, say)];
    default:
      return [];
  }
}
