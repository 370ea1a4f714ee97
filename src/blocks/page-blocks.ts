import type { ContextBlock, HeaderBlock, KnownBlock } from '@slack/types';
import type { Page } from '../answers/page.ts';
import { originLines } from '../answers/plain-text.ts';
import { fitParts } from './fit-parts.ts';
import { plainText } from './plain-text.ts';
import { richTextBlocks } from './rich-text.ts';

/** 50 blocks a message, less header, two rows of buttons, sources and the line that says who shared it. */
const MOST_BODY_BLOCKS = 45;

/** A page to read, without its buttons and sources: at most 46 blocks. */
export function pageBlocks({ title, parts }: Pick<Page, 'title' | 'parts'>): KnownBlock[] {
  const header: HeaderBlock = { type: 'header', text: plainText(title, 150) };
  return [header, ...richTextBlocks(fitParts(parts)).slice(0, MOST_BODY_BLOCKS)];
}

/** Where it is written, and how fresh that is; nothing where neither is known. */
export function sourcesBlock(page: Pick<Page, 'sources' | 'reviewed'>): ContextBlock[] {
  const elements = originLines(page).map((line) => plainText(line, 2000));
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}
