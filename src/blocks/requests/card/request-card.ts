import type { ActionsBlock, Button, ContextBlock, HeaderBlock } from '@slack/types';
import { isClosed, type Request } from '../../../requests/request.ts';
import { dateWords } from '../../../requests/working-time.ts';
import type { Message } from '../../answers/message.ts';
import {
  drawParagraphs,
  type Line,
  type Paragraph,
  paragraphsMessage,
  writeParagraphs,
} from '../../answers/paragraphs.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button, buttonRow } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';
import { addressee } from '../../roles/role-label.ts';
import { firstWords, linkPiece, requestWords, stateLine } from './request-words.ts';

/** What the card may say besides the request. */
export interface CardExtras {
  /** Handle ("@security") of the role's user group, which is written. */
  readonly people?: string | null;
  /** Id of that group, where it is to be called instead: Slack notifies everybody in it. */
  readonly call?: string | null;
  /** Whoever is called instead of that group; by name, where the card is drawn anew. */
  readonly persons?: readonly (string | { readonly user: string })[];
  /** Whether that is because they are on call. */
  readonly areOnCall?: boolean;
  /** Whether what is written in its thread is passed on. */
  readonly talks?: boolean;
  /** How soon its role means to act, in words; null or absent where nothing is said. */
  readonly aim?: string | null;
  /** Address of the present card, for one that stays behind. */
  readonly present?: string | null;
}

/** The one message that its people work on, drawn anew with every change. */
export function requestCard(
  request: Request,
  { people = null, call = null, persons = [], areOnCall = false, talks = false, aim = null }: CardExtras = {},
): Message {
  const title = titleOf(request);
  const whom = persons.length > 0 ? [personsLine(persons, areOnCall)] : peopleLine(people, call);
  const body = bodyOf(request, [...whom, ...(aim === null ? [] : [[`Meant to be ${aim}.`]])]);
  return {
    text: writeParagraphs([[title], ...body]),
    blocks: [headerBlock(title), drawParagraphs(body), ...buttonRows(request), idBlock(request, talks)],
  };
}

/** What stays of the card of an earlier hop: where the request has gone. Nothing in it can be pressed. */
export function movedCard(request: Request, hop: number, present: string | null = null): Message {
  const paragraphs: Paragraph[] = [
    [{ bold: `Request ${request.id} has moved on.` }],
    [
      whither(request, hop),
      ...(present === null ? [] : [' ', { link: present, text: 'See its present card' }]),
    ],
  ];
  const words: Paragraph[] = request.confidential
    ? []
    : [['It was from ', { user: request.asker }, `: ${firstWords(request)}`]];
  const all = [...paragraphs, ...words];
  return paragraphsMessage(all);
}

function whither({ roleName, atFallback, hop: present }: Request, hop: number): string {
  if (hop < present - 1)
    return `It is with ${atFallback ? 'the fallback channel' : addressee(roleName)} now.`;
  return atFallback
    ? 'Nobody claimed it in time; it went to the fallback channel.'
    : `Passed on to ${addressee(roleName)}.`;
}

const titleOf = ({ urgent, roleName }: Request): string =>
  `${urgent ? 'Urgent request' : 'Request'} for ${addressee(roleName)}`;

function bodyOf(request: Request, people: readonly Line[]): Paragraph[] {
  return [
    leadLine(request),
    requestWords(request),
    stateLine(request),
    ...snoozeLine(request),
    ...(request.confidential ? [['Confidential: please keep it in this channel.']] : []),
    ...(request.atFallback && request.role !== null ? [[FALLBACK]] : []),
    ...people,
    ...linkLine(request),
  ];
}

/** Whoever wrote a message that was routed is named before whoever sent it. */
const leadLine = ({ asker, source }: Request): Line =>
  source?.author
    ? [{ user: source.author }, ' wrote, sent by ', { user: asker }, ':']
    : [{ user: asker }, ' asks:'];

function snoozeLine({ snoozedUntil, updatedAt }: Request): Line[] {
  return snoozedUntil === null
    ? []
    : [[`Put off until ${dateWords(snoozedUntil, null, updatedAt)}; nobody is reminded before.`]];
}

const FALLBACK =
  'It is in this fallback channel because it could not reach them, or nobody there claimed it in time.';

const personsLine = (persons: NonNullable<CardExtras['persons']>, areOnCall: boolean): Line => [
  areOnCall ? 'On call: ' : 'For ',
  ...persons.flatMap((one, index) => (index === 0 ? [one] : [', ', one])),
  '.',
];

/** An id would say nothing to people. */
function peopleLine(people: string | null, call: string | null): Line[] {
  if (!people?.startsWith('@')) return [];
  return call === null ? [[`For ${people}.`]] : [['For ', { group: call, handle: people }, '.']];
}

function linkLine(request: Request): Line[] {
  const link = linkPiece(request);
  return link ? [[link]] : [];
}

/** A row for the work itself, and one for who does it when. */
function buttonRows(request: Request): ActionsBlock[] {
  return [...buttonRow(workButtons(request)), ...buttonRow(turnButtons(request))];
}

function workButtons({ id, state, claimant }: Request): Button[] {
  const claim: Button = { ...button('Claim', ACTION.requestClaim, id), style: 'primary' };
  const work = [
    button('Need info', ACTION.requestInfo, id),
    button('Not ours', ACTION.requestPass, id),
    button('Resolve', ACTION.requestResolve, id),
  ];
  switch (state) {
    case 'open':
      return [claim, ...work];
    case 'waiting':
      return claimant === null ? [claim, ...work] : work;
    case 'claimed':
      return [...work, button('Hand back', ACTION.requestRelease, id)];
    case 'resolved':
      return [button('Reopen', ACTION.requestReopen, id)];
    case 'cancelled':
      return [];
  }
}

function turnButtons(request: Request): Button[] {
  const { id, claimant } = request;
  if (isClosed(request)) return [];
  return [
    ...(claimant === null ? [] : [takeOverButton(id, claimant)]),
    button('Hand to …', ACTION.requestHand, id),
    button('Snooze', ACTION.requestSnooze, id),
  ];
}

/** Asks once more, so that nobody takes away what a colleague is just working on. */
function takeOverButton(id: string, claimant: string): Button {
  return {
    ...button('Take over', ACTION.requestTakeOver, id),
    confirm: {
      title: plainText('Take over this request?', 100),
      text: {
        type: 'mrkdwn',
        text: `It is claimed by <@${claimant}>, who hears that you have it now.`,
      },
      confirm: plainText('Take over', 30),
      deny: plainText('Leave it', 30),
    },
  };
}

const headerBlock = (title: string): HeaderBlock => ({ type: 'header', text: plainText(title, 150) });

/** How to write to the person who asked stands where nobody reads it twice. */
function idBlock({ id, state, asker, claimant }: Request, talks: boolean): ContextBlock {
  const isOpen = state !== 'resolved' && state !== 'cancelled' && asker !== claimant;
  const elements = [plainText(`Request ${id}`, 100), ...(talks && isOpen ? [plainText(TALK, 200)] : [])];
  return { type: 'context', elements };
}

const TALK = 'What you write in this thread reaches the person who asked. Begin with ! to keep it among you.';
