import type { Button, KnownBlock } from '@slack/types';
import { andMoreLine } from '../../answers/page/and-more.ts';
import { bullets, text } from '../../answers/page/page.ts';
import { type Day, dayWords } from '../../catalog/dates/day.ts';
import type { OverdueDocument } from '../../catalog/dates/overdue.ts';
import type { Review } from '../../formats/routing/review-fields.ts';
import type { Messages } from '../../messages/messages.ts';
import { stillRightActionId } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import type { Message } from '../page/message.ts';
import { messageText } from '../page/message-text.ts';
import { richText } from '../page/rich-text.ts';

type Say = Messages['reviews'];

const MOST_DOCUMENTS = 10;
const LONGEST = { line: 300, value: 2000 } as const;

/** Asks to look at documents whose review is late; each has its own button. */
export function reviewReminder(
  documents: readonly OverdueDocument[],
  today: Day,
  { reviews: say, time }: Messages,
): Message {
  const shown = documents.slice(0, MOST_DOCUMENTS);
  const left = documents.length - shown.length;
  const lead = [text(say.overdue(documents.length, today))];
  const rest = andMoreLine(left, say.andMore);
  const lines = shown.map((one) => lineOf(one, (day) => dayWords(day, today, time.locale), say));
  return {
    text: messageText([...lead, bullets(lines.map((line) => [line])), ...rest]),
    blocks: [
      richText(lead),
      ...shown.map((one, index) => documentBlock(one, lines[index] ?? '', index, say)),
      ...(rest.length > 0 ? [richText(rest)] : []),
    ],
  };
}

const lineOf = (
  { review: { document, reviewed }, since }: OverdueDocument,
  written: (day: Day) => string,
  say: Say,
): string => say.line(document, written(since), reviewed === null ? null : written(reviewed));

function documentBlock(
  { review: { document } }: OverdueDocument,
  line: string,
  index: number,
  say: Say,
): KnownBlock {
  const text = plainText(line, LONGEST.line);
  if (document.length > LONGEST.value) return { type: 'section', text };
  return { type: 'section', text, accessory: stillRightButton(document, index, say) };
}

/** A screen reader hears which document it is. */
const stillRightButton = (document: string, index: number, say: Say): Button => ({
  ...button(say.stillRight, stillRightActionId(index), document),
  accessibility_label: plainText(say.isStillRight(document.slice(-50)), 75).text,
});

/** The day where it is said of the document lasts longer than what Rolecall keeps. */
export const reviewedWords = ({ document, source }: Review, today: Day, { reviews }: Messages): string =>
  reviews.thanks(document, today, source.path, source.line);
