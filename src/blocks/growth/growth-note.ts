import type { Criterion } from '../../growth/criterion.ts';
import { whereOf } from '../../growth/markdown.ts';
import { drawParagraphs } from '../answers/paragraphs.ts';
import { VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { type ModalView, modal, textField } from '../kit/modal.ts';
import { cleanLines, shorten } from '../kit/safe-text.ts';
import { encodeNoteMemory, LONGEST_NOTE, NOTE_FIELD, type NoteMemory } from './growth-memory.ts';
import { AWAY } from './growth-words.ts';

const TITLE = 'Evidence';
const LONGEST = { criterion: 1500, where: 300 } as const;

/** A field for the evidence of one criterion. Left empty, what was there is taken away. */
export function noteForm(criterion: Criterion, evidence: string, memory: NoteMemory): ModalView {
  const about = drawParagraphs([
    [`${shorten(whereOf(criterion), LONGEST.where)}:`],
    { quote: shorten(criterion.text, LONGEST.criterion) },
  ]);
  const field = textField({
    blockId: NOTE_FIELD,
    label: 'What shows it?',
    hint: 'A line or two: what you did, when, and where it can be seen. Empty takes it away.',
    text: evidence,
    isOptional: true,
    most: LONGEST_NOTE,
  });
  return modal({
    id: VIEW.growthNote,
    title: TITLE,
    submit: 'Keep',
    memory: encodeNoteMemory(memory),
    blocks: [about, field],
  });
}

/** What stands in the field, without blanks around it. */
export const readNote = (values: unknown): string => cleanLines(formValues(values).text(NOTE_FIELD)).trim();

/** Instead of the field, where it cannot be shown. */
export const noteObstacle = (words: string): ModalView =>
  modal({ id: VIEW.growthNote, title: TITLE, close: 'Back', blocks: [drawParagraphs([[words]])] });

export const noteWaiting = (): ModalView => noteObstacle('One moment …');

export const NOTE_GONE =
  'The documents no longer have this criterion, and nothing is kept about it. Close this, and look again.';
export const NOTE_AWAY = `${AWAY}, so I cannot show what you have written. Close this, and press the button again in a minute.`;
export const NOTE_NOT_KEPT = `${AWAY}, so this is not kept. Your text is still here: press Keep again in a minute.`;
export const NOTE_TOO_LONG = `At most ${LONGEST_NOTE} characters, please: a line that reminds you is enough.`;
