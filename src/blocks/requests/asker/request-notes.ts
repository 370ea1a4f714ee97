import type { Button } from '@slack/types';
import type { Note } from '../../../requests/errands/errand.ts';
import type { Request } from '../../../requests/request.ts';
import { dateWords, momentWords } from '../../../requests/working-time.ts';
import type { Message } from '../../answers/message.ts';
import { type Line, type Paragraph, paragraphsMessage } from '../../answers/paragraphs.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { firstWords } from '../card/request-words.ts';
import { reasonWords } from '../form/slack-reasons.ts';
import { isStill, sinceThen } from '../list/request-since.ts';
import { cancelButton } from './cancel-button.ts';

/** What the person who asked hears of a change: one line, and what they can do about it. */
export function noteMessage(note: Note, request: Request, talks = false): Message {
  const isOver = !isStill(note, request);
  const more = isOver ? [sinceThen(note, request)] : talks ? howToTalk(note, request) : [];
  const buttons = isOver ? [] : noteButtons(note, request);
  return paragraphsMessage(addressed([...noteParagraphs(note, request), ...more], request), buttons);
}

/** Elsewhere than in direct messages, others read along, and what they write is not passed on. */
function howToTalk({ kind }: Note, request: Request): Paragraph[] {
  if (!isDirect(request)) return [];
  if (kind === 'sent') return [['What you write in the thread of this message reaches them.']];
  return kind === 'asked' || kind === 'unanswered'
    ? [['Press Answer, or reply in the thread of this message.']]
    : [];
}

/** In a thread that others read along, it says whose request it is about. */
function addressed(paragraphs: readonly Paragraph[], request: Request): readonly Paragraph[] {
  const [first, ...rest] = paragraphs;
  if (isDirect(request) || !Array.isArray(first)) return paragraphs;
  return [[{ user: request.asker }, ': ', ...first], ...rest];
}

const isDirect = ({ confidential, origin }: Request): boolean => confidential || origin.threadTs === null;

function noteParagraphs(note: Note, request: Request): Paragraph[] {
  const yours = yourRequest(request);
  switch (note.kind) {
    case 'sent':
      return [[sentWords(note, request)]];
    case 'held':
      return [[heldWords(note, request)]];
    case 'diverted':
      return [[divertedWords(note, request)]];
    case 'claimed':
      return [[{ user: note.by }, ` has claimed ${yours}.`]];
    case 'released':
      return [[{ user: note.by }, ` has handed back ${yours}. It is open again for somebody else to claim.`]];
    case 'taken-over':
      return [[{ user: note.by }, ` has taken over ${yours} from `, { user: note.from }, '.']];
    case 'handed':
      return note.by === note.to
        ? [[{ user: note.to }, ` has ${yours} now.`]]
        : [[{ user: note.by }, ` has given ${yours} to `, { user: note.to }, '.']];
    case 'left':
      return [
        [`Whoever had claimed ${yours} is not here any more. It is open again for somebody else to claim.`],
      ];
    case 'snoozed':
      return [
        [
          { user: note.by },
          ` has put off ${yours} until ${dateWords(note.until, note.zone, request.updatedAt)}.`,
        ],
      ];
    case 'confirmed':
      return [[{ user: note.by }, ` is still on ${yours}.`]];
    case 'silent':
      return [silentLine(note, yours)];
    case 'unanswered':
      return [
        [
          ...(note.by === null ? ['They'] : [{ user: note.by }]),
          ` still ${note.by === null ? 'need' : 'needs'} an answer about ${yours}:`,
        ],
        { quote: note.question },
      ];
    case 'asked':
      return [[{ user: note.by }, ` needs to know something about ${yours}:`], { quote: note.question }];
    case 'passed':
      return [
        [{ user: note.by }, ` has passed on ${yours} to ${addressee(note.roleName)}:`],
        { quote: note.reason },
      ];
    case 'resolved':
      return [[{ user: note.by }, ` ${isStill(note, request) ? 'has' : 'had'} resolved ${yours}.`]];
    case 'reopened':
      return [[{ user: note.by }, ` has reopened ${yours}.`]];
    case 'kept-back':
      return keptBackParagraphs(note, yours);
    case 'left-alone':
      return [[leftAloneWords(note, yours)]];
    case 'escalated':
      return [
        [
          note.wasClaimed
            ? `Nothing has happened with ${yours} for a while. ${note.isMoved ? ESCALATED : STILL}`
            : `Nobody has claimed ${yours} yet. ${note.isMoved ? ESCALATED : STAYING}`,
        ],
      ];
  }
}

const ESCALATED = 'It is in the fallback channel now, where more people see it.';
const STILL = 'It stays where it is.';
const STAYING = 'It stays where it is, and open.';

function silentLine({ who }: Extract<Note, { kind: 'silent' }>, yours: string): Line {
  const lead = `Nothing has happened with ${yours} for a while, so I have asked `;
  return who === null
    ? [`${lead}in its channel who can go on with it.`]
    : [lead, { user: who }, ' how it goes.'];
}

/**
 * The words of a request are said only where nobody but the person reads them. In a thread it is clear which one is meant.
 */
function yourRequest(request: Request): string {
  return isDirect(request) ? `your request ${firstWords(request)}` : 'your request';
}

function sentWords({ roleName, backAt, zone }: Extract<Note, { kind: 'sent' }>, request: Request): string {
  const yours = capital(yourRequest(request));
  const sent = roleName === null ? `${yours} is sent. Whoever can help will claim it.` : '';
  const back = backAt === null ? '' : ` They are back ${momentWords(backAt, zone, request.updatedAt)}.`;
  return `${sent || `${yours} is with ${addressee(roleName)} now.`}${back}`;
}

function heldWords({ roleName, reason }: Extract<Note, { kind: 'held' }>, request: Request): string {
  const { why, mend } = reasonWords(reason);
  const to = addressee(roleName);
  return `${capital(yourRequest(request))} has not reached ${to} yet, because ${why}. ${mend} I keep it and try again.`;
}

function divertedWords({ roleName, reason }: Extract<Note, { kind: 'diverted' }>, request: Request): string {
  const { why, mend } = reasonWords(reason);
  const from = addressee(roleName);
  return `${capital(yourRequest(request))} to ${from} went to the fallback channel, because ${why}. ${mend}`;
}

function keptBackParagraphs(
  { roleName, channel, next, reason }: Extract<Note, { kind: 'kept-back' }>,
  yours: string,
): Paragraph[] {
  const there = channelLabel(channel) ?? 'its channel';
  const open = `everybody here can read ${there}, and your form said that only members of a private channel would read this`;
  switch (next) {
    case 'post': {
      const why = reason === null ? '' : `, because ${reasonWords(reason).why}`;
      return [
        [`${capital(yours)} has not reached ${addressee(roleName)}${why}.`],
        [`It could go to ${there}. But ${open}. So nobody sees it before you say yes.`],
      ];
    }
    case 'move':
      return [
        [`Nobody has claimed ${yours} yet. It stays where it is.`],
        [`It could go to ${there}, too. But ${open}. So it does not go there before you say yes.`],
      ];
    case 'go-on':
      return [
        [`The channel of ${yours} has been opened: ${open}. So I add nothing more there before you say yes.`],
        ['What stands there already stays. Those who have the request can still claim and resolve it.'],
      ];
  }
}

function leftAloneWords({ roleName, reason }: Extract<Note, { kind: 'left-alone' }>, yours: string): string {
  const { why } = reasonWords(reason);
  return `I add nothing more to ${yours} in the channel of ${addressee(roleName)}, because ${why}. To have it read elsewhere, cancel it, and ask again.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const YES: Readonly<Record<Extract<Note, { kind: 'kept-back' }>['next'], string>> = {
  post: 'Yes, post it there',
  move: 'Yes, post it there',
  'go-on': 'Yes, go on there',
};

function keptBackButtons(next: keyof typeof YES, id: string): Button[] {
  const no = next === 'post' ? 'No, cancel it' : 'No, leave it as it is';
  return [button(YES[next], ACTION.requestWiden, id), button(no, ACTION.requestDecline, id)];
}

function noteButtons(note: Note, { id }: Request): Button[] {
  switch (note.kind) {
    case 'sent':
    case 'held':
    case 'diverted':
      return [button('Add something', ACTION.requestAdd, id), cancelButton(ACTION.requestCancel, id)];
    case 'kept-back':
      return keptBackButtons(note.next, id);
    case 'left-alone':
      return [cancelButton(ACTION.requestCancel, id)];
    case 'asked':
    case 'unanswered':
      return [{ ...button('Answer', ACTION.requestAdd, id), style: 'primary' }];
    case 'resolved':
      return [button('Reopen', ACTION.requestReopen, id)];
    default:
      return [];
  }
}
