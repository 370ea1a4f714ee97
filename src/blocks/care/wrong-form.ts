import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { type Part, quote, text } from '../../answers/page/page.ts';
import type { Messages } from '../../messages/messages.ts';
import { VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { modal, textField } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { richText, sentenceBlock } from '../page/rich-text.ts';
import type { FormState } from '../requests/form/form-state.ts';
import { destinationLines } from '../requests/form/request-form-lines.ts';
import { encodeWrong, type QuotedLine, type WrongMemory } from './wrong-memory.ts';

/** Where a report about some of the lines goes. */
export interface WrongPlace extends Pick<FormState, 'role' | 'place'> {
  /** Documents whose lines go there; empty where all go there. */
  readonly documents: readonly string[];
  /** Person who owns the document, as it names them: written into the report. */
  readonly owner: string | null;
}

export interface WrongForm extends WrongMemory {
  readonly places: readonly WrongPlace[];
}

/** Block ids, for errors. */
export const WRONG_FIELD = { line: 'wrong_line', words: 'wrong_words' } as const;
export const LONGEST_WORDS = 2000;
/** Slack takes ten radio buttons; one of them says "none of these". */
export const MOST_LINES = 9;

const NONE = 'none';

/** Quotes what the answer rests on, asks what is wrong with it, and says where that goes before it is sent. */
export function wrongForm({ places, ...memory }: WrongForm, say: Messages): ModalView {
  const blocks: KnownBlock[] = [
    ...linesBlocks(memory.about, memory.lines, say.wrong),
    textField({
      blockId: WRONG_FIELD.words,
      label: say.wrong.whatIsWrong,
      hint: say.wrong.hint,
      most: LONGEST_WORDS,
    }),
    ...(places.length > 0 ? [richText(places.flatMap((place) => placeParts(place, say)))] : []),
  ];
  return modal({
    id: VIEW.wrong,
    title: say.buttons.wrong,
    submit: say.buttons.send,
    close: say.buttons.cancel,
    memory: encodeWrong(memory),
    blocks,
  });
}

/** Opened at once, as Slack's permission to open something lapses after three seconds. */
export const waitingWrong = (say: Messages): ModalView => wrongFailed(say.buttons.oneMoment, say);

/** There is nothing to be said about it: says why. */
export const wrongFailed = (sentence: string, { buttons }: Messages): ModalView =>
  modal({
    id: VIEW.wrong,
    title: buttons.wrong,
    close: buttons.close,
    blocks: [sentenceBlock(sentence)],
  });

export interface WrongEntry {
  /** Position of the line among those that were shown; null: none of them. Undefined: nothing chosen yet. */
  readonly line: number | null | undefined;
  readonly words: string;
}

/** What was entered, from `view.state.values`. A single line is not chosen, but shown. */
export function readWrong(given: unknown, lines: readonly QuotedLine[]): WrongEntry {
  const values = formValues(given);
  const words = values.text(WRONG_FIELD.words);
  if (lines.length < 2) return { line: lines.length === 1 ? 0 : null, words };
  const chosen = values.chosen(WRONG_FIELD.line);
  if (chosen === NONE) return { line: null, words };
  return { line: lines[Number(chosen)] ? Number(chosen) : undefined, words };
}

function linesBlocks(about: string, lines: readonly QuotedLine[], say: Messages['wrong']): KnownBlock[] {
  const [only] = lines;
  if (!only) return [sentenceBlock(say.noLine(about))];
  if (lines.length > 1) return [sentenceBlock(say.theseLines(about)), lineField(lines, say)];
  return [richText([text(say.thisLine(about)), quote(only.text), text(placeOf(only))])];
}

const placeOf = ({ path, line }: QuotedLine): string => `${path}:${line}`;

function lineField(lines: readonly QuotedLine[], say: Messages['wrong']): InputBlock {
  const options: PlainTextOption[] = lines.slice(0, MOST_LINES).map((line, index) => ({
    text: plainText(line.text, 75),
    value: `${index}`,
    description: plainText(fromTheEnd(placeOf(line), 75), 75),
  }));
  const none = { text: plainText(say.noneOfThese, 75), value: NONE };
  return {
    type: 'input',
    block_id: WRONG_FIELD.line,
    label: plainText(say.whichLine, 100),
    element: { type: 'radio_buttons', action_id: WRONG_FIELD.line, options: [...options, none] },
  };
}

/** The end of a path tells more than its beginning. */
const fromTheEnd = (text: string, most: number): string =>
  text.length <= most ? text : `…${text.slice(1 - most)}`;

function placeParts({ documents, owner, ...place }: WrongPlace, say: Messages): Part[] {
  const about = documents.length === 0 ? [] : [text(say.wrong.about(documents.join(', ')))];
  const named = owner === null ? [] : [text(say.wrong.names(owner))];
  return [...about, ...destinationLines(place, say), ...named];
}
