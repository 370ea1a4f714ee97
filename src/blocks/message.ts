import type { ActionsBlock, Button, ContextBlock, HeaderBlock, KnownBlock } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { Choice, Page } from '../answers/page.ts';
import { plainText, sourcePlaces } from '../answers/plain-text.ts';
import { ACTION, askActionId } from './action-ids.ts';
import { fitParts } from './fit-parts.ts';
import { encodeQuestion } from './question-value.ts';
import { richTextBlocks } from './rich-text.ts';
import { escapedText, safeText } from './safe-text.ts';

/** A message as Slack takes it: blocks for the eye, `text` for notifications and screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

const LONGEST = { text: 3900, header: 150, button: 75, context: 2000 } as const;
const MOST_BUTTONS = 20;
/** 50 blocks a message, less header, buttons, sources and the line that says who shared it. */
const MOST_BODY_BLOCKS = 45;

/** An answer only its asker sees: with a button to share it, where it is worth sharing. */
export function privateMessage({ page }: Answer): Message {
  return message(page, shareButton(page));
}

/** An answer everybody in the channel or thread sees. */
export function publicMessage({ page }: Answer): Message {
  return message(page, []);
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

function message(page: Page, extra: readonly Button[]): Message {
  const body = richTextBlocks(fitParts(page.parts)).slice(0, MOST_BODY_BLOCKS);
  return {
    text: escapedText(plainText(page), LONGEST.text),
    blocks: [headerBlock(page.title), ...body, ...actionsBlock(page.choices, extra), ...sourcesBlock(page)],
  };
}

function headerBlock(title: string): HeaderBlock {
  return {
    type: 'header',
    text: { type: 'plain_text', text: safeText(title, LONGEST.header), emoji: false },
  };
}

function actionsBlock(choices: readonly Choice[], extra: readonly Button[]): ActionsBlock[] {
  const buttons = [...choices.slice(0, MOST_BUTTONS).flatMap(askButton), ...extra];
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
}

function askButton({ label, question }: Choice, index: number): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, askActionId(index), value)];
}

function shareButton({ shareable }: Page): Button[] {
  const value = shareable && encodeQuestion(shareable);
  return value ? [button('Share in channel', ACTION.share, value)] : [];
}

function button(label: string, actionId: string, value: string): Button {
  const text = safeText(label, LONGEST.button);
  return { type: 'button', text: { type: 'plain_text', text, emoji: false }, action_id: actionId, value };
}

function sourcesBlock({ sources }: Page): ContextBlock[] {
  const places = sourcePlaces(sources);
  if (places.length === 0) return [];
  const text = safeText(`Source: ${places.join(', ')}`, LONGEST.context);
  return [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];
}
