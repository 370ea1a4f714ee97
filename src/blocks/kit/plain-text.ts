import type { PlainTextElement } from '@slack/types';
import { safeText } from './safe-text.ts';

/** Words that Slack takes as they are, at most `most` characters. */
export const plainText = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: safeText(text, most),
  emoji: false,
});
