import type { ContextBlock, HeaderBlock, KnownBlock } from '@slack/types';
import type { Page } from '../answers/page.ts';
import { sourcePlaces } from '../answers/plain-text.ts';
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

/** Where it is written; nothing where that is not known. */
export function sourcesBlock({ sources }: Pick<Page, 'sources'>): ContextBlock[] {
  const places = sourcePlaces(sources);
  if (places.length === 0) return [];
  return [{ type: 'context', elements: [plainText(`Source: ${places.join(', ')}`, 2000)] }];
}
