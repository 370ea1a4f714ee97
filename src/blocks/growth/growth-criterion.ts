import type { ActionsBlock, Checkboxes, KnownBlock, SectionBlock } from '@slack/types';
import { whereOf } from '../../growth/markdown.ts';
import { CHAPTER, type NumberedEntry } from '../../growth/sheet-page.ts';
import { drawParagraphs } from '../answers/paragraphs.ts';
import { growthNoteActionId, growthTickActionId } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import { safeLines, shorten } from '../kit/safe-text.ts';
import { type GrowthMemory, tickBlock } from './growth-memory.ts';

const LONGEST = { text: 2800, where: 150 } as const;

/** A criterion in full, the evidence under it, and a box and a button that say by its number what they belong to. */
export function criterionBlocks(entry: NumberedEntry, memory: GrowthMemory): KnownBlock[] {
  const evidence = entry.evidence === '' ? [] : [drawParagraphs([{ quote: entry.evidence }])];
  return [wordsOf(entry, memory.chapter === CHAPTER.gone), ...evidence, controls(entry, memory.generation)];
}

function wordsOf({ number, criterion }: NumberedEntry, isGone: boolean): SectionBlock {
  const where = isGone ? `\n(${shorten(whereOf(criterion), LONGEST.where)})` : '';
  const text = safeLines(`${number}. ${shorten(criterion.text, LONGEST.text)}${where}`, 3000);
  return { type: 'section', text: { type: 'plain_text', text, emoji: false } };
}

function controls(
  { number, criterion, isTicked, evidence }: NumberedEntry,
  generation: number,
): ActionsBlock {
  const option = { text: plainText(`I can show this (${number})`, 75), value: 'shown' };
  const box: Checkboxes = {
    type: 'checkboxes',
    action_id: growthTickActionId(criterion.key),
    options: [option],
    ...(isTicked ? { initial_options: [option] } : {}),
  };
  const label = `${evidence === '' ? 'Add' : 'Change'} evidence (${number})`;
  const note = button(label, growthNoteActionId(criterion.key), criterion.key);
  return { type: 'actions', block_id: tickBlock(criterion.key, generation), elements: [box, note] };
}
