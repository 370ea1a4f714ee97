import type { ActionsBlock, Checkboxes, KnownBlock, SectionBlock } from '@slack/types';
import { quote } from '../../answers/page/page.ts';
import { whereOf } from '../../growth/markdown.ts';
import { CHAPTER, type NumberedEntry } from '../../growth/sheet-page.ts';
import type { Messages } from '../../messages/messages.ts';
import { growthNoteActionId, growthTickActionId } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import { safeLines, shorten } from '../kit/safe-text.ts';
import { richText } from '../page/rich-text.ts';
import { type GrowthMemory, tickBlock } from './growth-memory.ts';

const LONGEST = { text: 2800, where: 150 } as const;

/** A criterion in full, the evidence under it, and a box and a button that say by its number what they belong to. */
export function criterionBlocks(entry: NumberedEntry, memory: GrowthMemory, say: Messages): KnownBlock[] {
  const evidence = entry.evidence === '' ? [] : [richText([quote(entry.evidence)])];
  const isGone = memory.chapter === CHAPTER.gone;
  return [wordsOf(entry, isGone, say), ...evidence, controls(entry, memory.generation, say.growth)];
}

function wordsOf({ number, criterion }: NumberedEntry, isGone: boolean, say: Messages): SectionBlock {
  const where = isGone ? `\n(${shorten(whereOf(criterion, say.growthMarkdown), LONGEST.where)})` : '';
  const text = safeLines(`${number}. ${shorten(criterion.text, LONGEST.text)}${where}`, 3000);
  return { type: 'section', text: { type: 'plain_text', text, emoji: false } };
}

function controls(
  { number, criterion, isTicked, evidence }: NumberedEntry,
  generation: number,
  say: Messages['growth'],
): ActionsBlock {
  const option = { text: plainText(say.canShow(number), 75), value: 'shown' };
  const box: Checkboxes = {
    type: 'checkboxes',
    action_id: growthTickActionId(criterion.key),
    options: [option],
    ...(isTicked ? { initial_options: [option] } : {}),
  };
  const label = evidence === '' ? say.addEvidence(number) : say.changeEvidence(number);
  const note = button(label, growthNoteActionId(criterion.key), criterion.key);
  return { type: 'actions', block_id: tickBlock(criterion.key, generation), elements: [box, note] };
}
