import type { Button } from '@slack/types';
import type { Message } from '../answers/message.ts';
import { drawParagraphs, type Paragraph, writeParagraphs } from '../answers/paragraphs.ts';
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
  const body: Paragraph[] = [{ bullets: shown }, ...(left > 0 ? [[andMore(left)]] : [])];
  return {
    text: writeParagraphs([[title], ...body]),
    blocks: [{ type: 'header', text: plainText(title, 150) }, drawParagraphs(body), ...buttonRow(buttons)],
  };
}
