import { answerGone } from '../../../answers/kinds/choose-answer.ts';
import type { Library } from '../../../search/library.ts';
import { buttonRow } from '../../kit/button.ts';
import { richTextBlocks } from '../../page/rich-text.ts';
import { choiceButtons } from '../choices.ts';
import type { Sheet } from '../home-data.ts';

/** The role has left the documents while somebody was on its page. */
export function goneSheet(role: string, library: Library): Sheet {
  const { page } = answerGone({ kind: 'role', role }, library);
  return {
    title: page.title,
    blocks: [...richTextBlocks(page.parts), ...buttonRow(choiceButtons(page.choices, 5))],
  };
}
