import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { growthPartActionId, SHEET } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { type ModalView, modal } from '../kit/modal.ts';
import { cleanLines, escapedText } from '../kit/safe-text.ts';
import type { Message } from '../page/message.ts';
import { sentenceBlock } from '../page/rich-text.ts';

/** Code blocks of a length that can be copied at once, and so many of them in a part. */
const LONGEST_BLOCK = 2800;
const BLOCKS_A_PART = 6;
/** A command may be answered five times. */
const MOST_MESSAGES = 5;

/** The sheet as Markdown, in parts where it is long. `part` counts from 0; one past the end is the last. */
export function markdownModal(lines: readonly string[], part: number, say: Messages): ModalView {
  const { growthMarkdown: words } = say;
  const blocks = codeBlocks(lines);
  const parts = Math.max(1, Math.ceil(blocks.length / BLOCKS_A_PART));
  const shown = Math.min(Math.max(0, part), parts - 1);
  const back = button(words.partBefore, growthPartActionId('back'), String(shown - 1));
  const on = button(words.nextPart, growthPartActionId('on'), String(shown + 1));
  const turn = buttonRow([...(shown > 0 ? [back] : []), ...(shown < parts - 1 ? [on] : [])]);
  const lead = words.lead(shown + 1, parts);
  const own = blocks.slice(shown * BLOCKS_A_PART, (shown + 1) * BLOCKS_A_PART);
  return markdownView([sentenceBlock(lead), ...own.map(codeBlock), ...turn], say);
}

/** Instead of it, while the database is away. */
export const markdownAway = (say: Messages): ModalView =>
  markdownView([sentenceBlock(say.growthMarkdown.away)], say);

export const markdownWaiting = (say: Messages): ModalView =>
  markdownView([sentenceBlock(say.buttons.oneMoment)], say);

/** The same as messages that only the person sees, and that Slack does not keep. */
export function markdownMessages(
  lines: readonly string[],
  { growthMarkdown: say }: Messages,
): readonly Message[] {
  const blocks = codeBlocks(lines);
  const shown = blocks.slice(0, MOST_MESSAGES);
  return shown.map((code, index) => {
    const rest = index === shown.length - 1 && blocks.length > shown.length ? ` ${say.rest}` : '';
    const lead = `${say.yourSheet(index + 1, shown.length)}${rest}`;
    return {
      text: escapedText(`${lead}\n${code}`, 3900),
      blocks: [sentenceBlock(lead), codeBlock(code)],
    };
  });
}

const markdownView = (blocks: KnownBlock[], { growth, growthMarkdown }: Messages): ModalView =>
  modal({ id: SHEET.growthMarkdown, title: growthMarkdown.title, close: growth.back, blocks });

const codeBlock = (text: string): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
});

/** Cut between lines; a line that is too long for a block by itself is cut between characters. */
function codeBlocks(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  let open = '';
  for (const piece of lines.flatMap((line) => pieces(cleanLines(line)))) {
    if (open !== '' && open.length + 1 + piece.length > LONGEST_BLOCK) {
      blocks.push(open);
      open = piece;
    } else open = open === '' ? piece : `${open}\n${piece}`;
  }
  return [...blocks, open].filter((block) => block.trim() !== '');
}

function pieces(line: string): readonly string[] {
  if (line.length <= LONGEST_BLOCK) return [line];
  const cut: string[] = [''];
  for (const character of line) {
    const last = cut.at(-1) ?? '';
    if (last.length + character.length > LONGEST_BLOCK) cut.push(character);
    else cut[cut.length - 1] = last + character;
  }
  return cut;
}
