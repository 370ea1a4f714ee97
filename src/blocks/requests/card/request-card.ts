import type { ActionsBlock, ContextBlock, HeaderBlock } from '@slack/types';
import { bold, linkTo, type Part, type Span, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { calendarDay } from '../../../requests/working-time.ts';
import { buttonRow } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { messageText } from '../../page/message-text.ts';
import { richText } from '../../page/rich-text.ts';
import { addressee } from '../../roles/role-label.ts';
import { cardRow } from './card-buttons.ts';
import { firstWords, linkPiece, requestWords, stateLine } from './request-words.ts';

/** What the card may say besides the request. */
export interface CardExtras {
  /** Handle ("@security") of the role's user group, which is written. */
  readonly people?: string | null;
  /** Id of that group, where it is to be called instead: Slack notifies everybody in it. */
  readonly call?: string | null;
  /** Whoever is called instead of that group; by name, where the card is drawn anew. */
  readonly persons?: readonly (string | Span)[];
  /** Whether that is because they are on call. */
  readonly areOnCall?: boolean;
  /** Whether what is written in its thread is passed on. */
  readonly talks?: boolean;
  /** How soon its role means to act, in words; null or absent where nothing is said. */
  readonly aim?: string | null;
  /** Where its role works, by whose days something is put off. */
  readonly zone?: string | null;
  /** Address of the present card, for one that stays behind. */
  readonly present?: string | null;
}

/** The one message that its people work on, drawn anew with every change. */
export function requestCard(request: Request, say: Messages, extras: CardExtras = {}): Message {
  const { people = null, call = null, persons = [], areOnCall = false, talks = false, aim = null } = extras;
  const { card } = say;
  const title = card.title(request.urgent, addressee(request.roleName, say));
  const whom = persons.length > 0 ? [personsLine(persons, areOnCall, card)] : peopleLine(people, call, card);
  const more = [...whom, ...(aim === null ? [] : [text(card.meantToBe(aim))])];
  const body = bodyOf(request, more, extras.zone ?? null, say);
  return {
    text: messageText([text(title), ...body]),
    blocks: [headerBlock(title), richText(body), ...buttonRows(request, say), idBlock(request, talks, card)],
  };
}

/** What stays of the card of an earlier hop: where the request has gone. Nothing in it can be pressed. */
export function movedCard(
  request: Request,
  hop: number,
  say: Messages,
  present: string | null = null,
): Message {
  const { card } = say;
  const where =
    present === null
      ? [whither(request, hop, say)]
      : [`${whither(request, hop, say)} `, linkTo(card.present, present)];
  return partsMessage([
    text(bold(card.movedOn(request.id))),
    text(...where),
    ...(request.confidential ? [] : [text(...card.wasFrom(request.asker, firstWords(request, card)))]),
  ]);
}

function whither({ roleName, atFallback, hop: present }: Request, hop: number, say: Messages): string {
  const { card, form } = say;
  if (hop < present - 1) return card.isWith(atFallback ? form.fallbackChannel : addressee(roleName, say));
  return atFallback ? card.wentToFallback : card.passedOn(addressee(roleName, say));
}

function bodyOf(request: Request, people: readonly Part[], zone: string | null, say: Messages): Part[] {
  const { card } = say;
  return [
    leadLine(request, card),
    requestWords(request, say),
    text(...stateLine(request, say, zone)),
    ...snoozeLine(request, zone, say),
    ...(request.confidential ? [text(card.keepHere)] : []),
    ...(request.atFallback && request.role !== null ? [text(card.atFallback)] : []),
    ...people,
    ...linkLine(request, say),
  ];
}

/** Whoever wrote a message that was routed is named before whoever sent it. */
const leadLine = ({ asker, source }: Request, card: CardWords): Part =>
  text(...(source?.author ? card.wrote(source.author, asker) : card.asks(asker)));

const snoozeLine = ({ snoozedUntil }: Request, zone: string | null, { card, time }: Messages): Part[] =>
  snoozedUntil === null ? [] : [text(card.putOff(calendarDay(snoozedUntil, zone, time)))];

type CardWords = Messages['card'];

const personsLine = (
  persons: NonNullable<CardExtras['persons']>,
  areOnCall: boolean,
  card: CardWords,
): Part =>
  text(
    areOnCall ? card.onCall : card.for,
    ...persons.flatMap((one, index) => (index === 0 ? [one] : [', ', one])),
    '.',
  );

/** An id would say nothing to people. */
function peopleLine(people: string | null, call: string | null, card: CardWords): Part[] {
  if (!people?.startsWith('@')) return [];
  return [
    call === null ? text(`${card.for}${people}.`) : text(card.for, { text: people, groupId: call }, '.'),
  ];
}

function linkLine(request: Request, say: Messages): Part[] {
  const link = linkPiece(request, say);
  return link ? [text(link)] : [];
}

/** A row for the work itself, and one for who does it when. */
const buttonRows = (request: Request, say: Messages): ActionsBlock[] => [
  ...buttonRow(cardRow('work', request, say)),
  ...buttonRow(cardRow('turn', request, say)),
];

const headerBlock = (title: string): HeaderBlock => ({ type: 'header', text: plainText(title, 150) });

/** How to write to the person who asked stands where nobody reads it twice. */
function idBlock({ id, state, asker, claimant }: Request, talks: boolean, card: CardWords): ContextBlock {
  const isOpen = state !== 'resolved' && state !== 'cancelled' && asker !== claimant;
  const elements = [plainText(card.id(id), 100), ...(talks && isOpen ? [plainText(card.talk, 200)] : [])];
  return { type: 'context', elements };
}
