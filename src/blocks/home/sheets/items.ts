import type { Button, KnownBlock, SectionBlock } from '@slack/types';
import { bullets, type Part } from '../../../answers/page/page.ts';
import { plainText } from '../../kit/plain-text.ts';
import { partLength } from '../../page/fit-parts.ts';
import { richTextBlocks } from '../../page/rich-text.ts';

/** Something that is not torn apart over two pages: words, or a line with a button beside it and what that unfolds. */
export type Item =
  | { readonly kind: 'words'; readonly part: Part }
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly button: Button;
      readonly unfolded: readonly Part[];
    };

const LONGEST_LINE = 3000;

export const words = (part: Part): Item => ({ kind: 'words', part });

/** Each bullet is an item of its own. */
export function itemsOf(parts: readonly Part[]): Item[] {
  return parts.flatMap((part) =>
    part.kind === 'bullets' ? part.items.map((item) => words(bullets([item]))) : [words(part)],
  );
}

/** Without what is unfolded: a page begins and ends where it did, whatever somebody unfolds on it. */
export const itemLength = (item: Item): number =>
  item.kind === 'words' ? partLength(item.part) : Math.min(item.text.length, LONGEST_LINE);

export const isHeading = (item: Item): boolean => item.kind === 'words' && item.part.kind === 'heading';

export function drawItems(items: readonly Item[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  let open: Part[] = [];
  const close = () => {
    blocks.push(...richTextBlocks(open));
    open = [];
  };
  for (const item of items) {
    if (item.kind === 'words') open.push(item.part);
    else {
      close();
      blocks.push(lineBlock(item), ...richTextBlocks(item.unfolded));
    }
  }
  close();
  return blocks;
}

/** Plain text: Slack parses nothing in it. */
const lineBlock = ({ text, button }: Extract<Item, { kind: 'line' }>): SectionBlock => ({
  type: 'section',
  text: plainText(`• ${text}`, LONGEST_LINE),
  accessory: button,
});
