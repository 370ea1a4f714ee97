import type { AlertBlock, ContextActionsBlock, DataTableBlock, KnownBlock } from '@slack/types';
import { plainFeedback } from '../answers/feedback-buttons.ts';
import { buttonRow } from '../kit/button.ts';
import { richTextBlocks } from './rich-text.ts';
import { tableOf } from './table-block.ts';

/** Blocks that not every workspace, plan or Slack of a government takes yet. */
export type NewerBlock = AlertBlock | ContextActionsBlock | DataTableBlock;

export const NEWER_BLOCKS: readonly NewerBlock['type'][] = ['alert', 'context_actions', 'data_table'];

/** The same words and buttons in blocks that every Slack has: one block for one, so that no message grows too long. */
export function plainTwin(block: NewerBlock): KnownBlock[] {
  switch (block.type) {
    case 'alert':
      return [{ type: 'section', text: block.text }];
    case 'context_actions':
      return buttonRow(plainFeedback(block));
    case 'data_table':
      return [
        { type: 'rich_text', elements: richTextBlocks([tableOf(block)]).flatMap(({ elements }) => elements) },
      ];
  }
}
