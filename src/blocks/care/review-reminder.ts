import type { Button, KnownBlock } from '@slack/types';
import { type Day, dayWords } from '../../catalog/upkeep/day.ts';
import type { OverdueDocument } from '../../catalog/upkeep/overdue.ts';
import type { Review } from '../../formats/routing/review-fields.ts';
import type { Message } from '../answers/message.ts';
import { drawParagraphs, type Paragraph, writeParagraphs } from '../answers/paragraphs.ts';
import { stillRightActionId } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';

const MOST_DOCUMENTS = 10;
const LONGEST = { line: 300, value: 2000 } as const;

/** Asks to look at documents whose review is late; each has its own button. */
export function reviewReminder(documents: readonly OverdueDocument[], today: Day): Message {
  const shown = documents.slice(0, MOST_DOCUMENTS);
  const left = documents.length - shown.length;
  const count = documents.length === 1 ? 'This document is' : `These ${documents.length} documents are`;
  const lead: Paragraph[] = [
    [
      `${count} overdue for review. Please read them. If one is still right, say so here; if not, correct it, and write the day into it: reviewed: ${today}`,
    ],
  ];
  const rest: Paragraph[] = left > 0 ? [[`And ${left} more: see npm run -s rolecall -- gaps.`]] : [];
  const lines = shown.map((one) => lineOf(one, today));
  return {
    text: writeParagraphs([...lead, { bullets: lines.map((line) => [line]) }, ...rest]),
    blocks: [
      drawParagraphs(lead),
      ...shown.map((one, index) => documentBlock(one, lines[index] ?? '', index)),
      ...(rest.length > 0 ? [drawParagraphs(rest)] : []),
    ],
  };
}

const lineOf = ({ review: { document, reviewed }, since }: OverdueDocument, today: Day): string =>
  `${document}: due since ${dayWords(since, today)}, last reviewed ${reviewed === null ? 'never' : dayWords(reviewed, today)}`;

function documentBlock({ review: { document } }: OverdueDocument, line: string, index: number): KnownBlock {
  const text = plainText(line, LONGEST.line);
  if (document.length > LONGEST.value) return { type: 'section', text };
  return { type: 'section', text, accessory: stillRightButton(document, index) };
}

/** A screen reader hears which document it is. */
const stillRightButton = (document: string, index: number): Button => ({
  ...button('Still right', stillRightActionId(index), document),
  accessibility_label: plainText(`${document.slice(-50)} is still right`, 75).text,
});

/** The day where it is said of the document lasts longer than what Rolecall keeps. */
export const reviewedWords = ({ document, source }: Review, today: Day): string =>
  `Thanks. ${document} counts as reviewed today. To have it in writing, add “reviewed: ${today}” in ${source.path}, at line ${source.line}.`;

export const REVIEW_REFUSALS = {
  gone: 'The documents no longer say when this one is to be reviewed, so nothing is noted.',
  notOwner: 'Only the owner of this document, as it is named there, can say that it is still right.',
  unchecked:
    'Slack does not tell me just now whether you own this document. Please press the button again in a minute.',
} as const;
