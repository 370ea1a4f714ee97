import type { Button, ContextBlock, HeaderBlock, KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { Choice, Page } from '../answers/page.ts';
import { plainText, sourcePlaces } from '../answers/plain-text.ts';
import { ACTION, askActionId } from './action-ids.ts';
import { button, buttonRow } from './button.ts';
import { fitParts } from './fit-parts.ts';
import { encodeQuestion } from './question-value.ts';
import { startButton } from './request-start.ts';
import { richTextBlocks } from './rich-text.ts';
import { escapedText, safeText } from './safe-text.ts';

/** A message as Slack takes it: blocks for the eye, `text` for notifications and screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

const LONGEST = { text: 3900, header: 150, context: 2000 } as const;
const MOST_BUTTONS = 20;
/** 50 blocks a message, less header, buttons, sources and the line that says who shared it. */
const MOST_BODY_BLOCKS = 45;

/** Where an answer is read. In a private place, a request that starts there quotes nothing of itself. */
export interface Place {
  readonly isPrivatePlace: boolean;
}
const PUBLIC_PLACE: Place = { isPrivatePlace: false };

/** An answer only its asker sees: with a button to share it, where it is worth sharing. */
export function privateMessage({ page }: Answer, place: Place = PUBLIC_PLACE): Message {
  return message(page, [...offerButton(page, place), ...askButtons(page), ...shareButton(page)]);
}

/** An answer everybody in the channel or thread sees. */
export function publicMessage({ page }: Answer, place: Place = PUBLIC_PLACE): Message {
  return message(page, [...offerButton(page, place), ...askButtons(page)]);
}

/** A private answer made public by the person with this user id. */
export function sharedMessage(answer: Answer, userId: string): Message {
  const { text, blocks } = publicMessage(answer);
  const who: ContextBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `Shared by <@${userId}>` }],
  };
  return { text, blocks: /^[UW][A-Z0-9]+$/.test(userId) ? [...blocks, who] : blocks };
}

/** One plain sentence, such as an apology. */
export function sentenceMessage(sentence: string): Message {
  const spans = [{ text: sentence }];
  return { text: escapedText(sentence, LONGEST.text), blocks: richTextBlocks([{ kind: 'text', spans }]) };
}

function message(page: Page, buttons: readonly Button[]): Message {
  const body = richTextBlocks(fitParts(page.parts)).slice(0, MOST_BODY_BLOCKS);
  return {
    text: escapedText(plainText(page), LONGEST.text),
    blocks: [headerBlock(page.title), ...body, ...buttonRow(buttons), ...sourcesBlock(page)],
  };
}

function headerBlock(title: string): HeaderBlock {
  return {
    type: 'header',
    text: { type: 'plain_text', text: safeText(title, LONGEST.header), emoji: false },
  };
}

/** The first step of a request, where the answer is who owns it. */
function offerButton({ offer }: Page, { isPrivatePlace }: Place): Button[] {
  const start = offer && startButton({ ...offer, channelName: offer.channel, isPrivate: isPrivatePlace });
  return start ? [{ ...start, style: 'primary' }] : [];
}

const askButtons = ({ choices }: Page): Button[] => choices.slice(0, MOST_BUTTONS).flatMap(askButton);

function askButton({ label, question }: Choice, index: number): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, askActionId(index), value)];
}

function shareButton({ shareable }: Page): Button[] {
  const value = shareable && encodeQuestion(shareable);
  return value ? [button('Share in channel', ACTION.share, value)] : [];
}

function sourcesBlock({ sources }: Page): ContextBlock[] {
  const places = sourcePlaces(sources);
  if (places.length === 0) return [];
  const text = safeText(`Source: ${places.join(', ')}`, LONGEST.context);
  return [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];
}
