import type { Button } from '@slack/types';
import { andMoreLine } from '../../answers/page/and-more.ts';
import { bullets, type Part, text } from '../../answers/page/page.ts';
import type { Message } from '../page/message.ts';
import { messageText } from '../page/message-text.ts';
import { richText } from '../page/rich-text.ts';
import { buttonRow } from './button.ts';
import { plainText } from './plain-text.ts';

const MOST_LINES = 40;

/** A title, and a bullet for each line; what does not fit is counted. */
export function linesMessage(
  title: string,
  lines: readonly string[],
  andMore: (count: number) => string,
  buttons: readonly Button[] = [],
): Message {
  const shown = lines.slice(0, MOST_LINES).map((line) => [line]);
  const left = lines.length - shown.length;
  const body: Part[] = [bullets(shown), ...andMoreLine(left, andMore)];
  return {
    text: messageText([text(title), ...body]),
    blocks: [{ type: 'header', text: plainText(title, 150) }, richText(body), ...buttonRow(buttons)],
  };
}
