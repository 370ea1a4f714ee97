import { quote, text } from '../../answers/page/page.ts';
import type { Criterion } from '../../growth/criterion.ts';
import { whereOf } from '../../growth/markdown.ts';
import type { Messages } from '../../messages/messages.ts';
import { VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { type ModalView, modal, textField } from '../kit/modal.ts';
import { cleanLines, shorten } from '../kit/safe-text.ts';
import { richText, sentenceBlock } from '../page/rich-text.ts';
import { encodeNoteMemory, LONGEST_NOTE, NOTE_FIELD, type NoteMemory } from './growth-memory.ts';

const LONGEST = { criterion: 1500, where: 300 } as const;

/** A field for the evidence of one criterion. Left empty, what was there is taken away. */
export function noteForm(
  criterion: Criterion,
  evidence: string,
  memory: NoteMemory,
  say: Messages,
): ModalView {
  const { growthNote: words } = say;
  const about = richText([
    text(`${shorten(whereOf(criterion, say.growthMarkdown), LONGEST.where)}:`),
    quote(shorten(criterion.text, LONGEST.criterion)),
  ]);
  const field = textField({
    blockId: NOTE_FIELD,
    label: words.label,
    hint: words.hint,
    text: evidence,
    isOptional: true,
    most: LONGEST_NOTE,
  });
  return modal({
    id: VIEW.growthNote,
    title: words.title,
    submit: words.keep,
    close: say.buttons.cancel,
    memory: encodeNoteMemory(memory),
    blocks: [about, field],
  });
}

/** What stands in the field, without blanks around it. */
export const readNote = (values: unknown): string => cleanLines(formValues(values).text(NOTE_FIELD)).trim();

/** Instead of the field, where it cannot be shown. */
export const noteObstacle = (words: string, { growth, growthNote }: Messages): ModalView =>
  modal({
    id: VIEW.growthNote,
    title: growthNote.title,
    close: growth.back,
    blocks: [sentenceBlock(words)],
  });

export const noteWaiting = (say: Messages): ModalView => noteObstacle(say.buttons.oneMoment, say);
