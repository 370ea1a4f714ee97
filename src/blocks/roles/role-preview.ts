import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.ts';
import { pageBlocks, sourcesBlock } from '../page/page-blocks.ts';

/** A role below a link to its page: to be read only, as everybody in the channel sees it. */
export function previewBlocks({ page }: Answer): KnownBlock[] {
  return [...pageBlocks(page), ...sourcesBlock(page)];
}
