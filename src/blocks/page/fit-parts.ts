import { type Bullet, italic, type Part, type Span, text } from '../../answers/page/page.ts';
import type { Messages } from '../../messages/messages.ts';

/** Slack refuses messages whose blocks are too long in sum (`msg_blocks_too_long`) without saying how long that is. */
const MOST_CHARACTERS = 9000;

/** As much of the page as one message can carry; whoever reads it is told where it was cut. */
export function fitParts(parts: readonly Part[], { sources: say }: Messages): Part[] {
  let left = MOST_CHARACTERS;
  const kept: Part[] = [];
  for (const part of parts) {
    const fitted = fitPart(part, left);
    if (fitted) kept.push(fitted);
    left -= partLength(part);
    if (left < 0) return [...kept, text(italic(say.cut))];
  }
  return kept;
}

function fitPart(part: Part, room: number): Part | null {
  if (part.kind !== 'bullets') return part;
  let left = room;
  const items = part.items.filter((item, index) => {
    left -= bulletLength(item);
    return left >= 0 || index === 0;
  });
  return { ...part, items };
}

/** In characters. */
export function partLength(part: Part): number {
  if (part.kind === 'bullets') return part.items.reduce((sum, item) => sum + bulletLength(item), 0);
  if (part.kind === 'table') return [part.header, ...part.rows].flat().join('').length;
  return part.kind === 'text' ? spansLength(part.spans) : part.text.length;
}

const bulletLength = ({ spans, under }: Bullet): number =>
  spansLength(spans) + under.reduce((sum, line) => sum + spansLength(line), 0);

const spansLength = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + span.text.length, 0);
