import type { Button, KnownBlock } from '@slack/types';
import { type Part, text } from '../../answers/page/page.ts';
import { buttonRow } from '../kit/button.ts';
import { messageText } from './message-text.ts';
import { richText } from './rich-text.ts';

/** A message as Slack takes it: blocks for the eye, `text` for notifications and screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message that says just this, with a row of buttons where there are some. */
export const partsMessage = (parts: readonly Part[], buttons: readonly Button[] = []): Message => ({
  text: messageText(parts),
  blocks: [richText(parts), ...buttonRow(buttons)],
});

/** One plain sentence, such as an apology. */
export const sentenceMessage = (sentence: string, buttons: readonly Button[] = []): Message =>
  partsMessage([text(sentence)], buttons);
