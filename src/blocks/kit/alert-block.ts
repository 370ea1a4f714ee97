import type { AlertBlock } from '@slack/types';
import { plainText } from './plain-text.ts';

const LONGEST = 3000;

/**
 * What must not be read over, in a form: https://docs.slack.dev/reference/block-kit/blocks/alert-block. The sentence says all of it;
 * the level only gives its colour.
 */
export const alertBlock = (level: 'info' | 'warning', words: string): AlertBlock => ({
  type: 'alert',
  text: plainText(words, LONGEST),
  level,
});
