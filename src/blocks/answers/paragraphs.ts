import type {
  Button,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextSection,
} from '@slack/types';
import type { Line, Piece } from '../../messages/pieces.ts';
import { buttonRow } from '../kit/button.ts';
import { escapedText, safeLines, safeText } from '../kit/safe-text.ts';
import type { Message } from './message.ts';

export type { Line, Piece } from '../../messages/pieces.ts';

/** What a message or form says, kept apart from how it is shown. */
export type Paragraph = Line | { readonly quote: string } | { readonly bullets: readonly Line[] };

const LONGEST = { piece: 2000, quote: 5000, text: 3900 } as const;

/** For the eye: rich text, in which Slack parses nothing. */
export function drawParagraphs(paragraphs: readonly Paragraph[]): RichTextBlock {
  return { type: 'rich_text', elements: paragraphs.map(drawParagraph) };
}

/** For notifications and screen readers: the same words as the `text` of a message, at most 3,900 characters. */
export function writeParagraphs(paragraphs: readonly Paragraph[]): string {
  let left: number = LONGEST.text;
  let written = '';
  for (const piece of paragraphs.flatMap(piecesOf)) {
    const words = writePiece(piece, left);
    if (words.length > left) break;
    written += words;
    left -= words.length;
  }
  return written.trim();
}

/** A message that says just this, with a row of buttons where there are some. */
export const paragraphsMessage = (
  paragraphs: readonly Paragraph[],
  buttons: readonly Button[] = [],
): Message => ({
  text: writeParagraphs(paragraphs),
  blocks: [drawParagraphs(paragraphs), ...buttonRow(buttons)],
});

function drawParagraph(paragraph: Paragraph): RichTextBlockElement {
  if ('quote' in paragraph) {
    const text = safeLines(paragraph.quote, LONGEST.quote);
    return { type: 'rich_text_quote', elements: [{ type: 'text', text }] };
  }
  if ('bullets' in paragraph)
    return { type: 'rich_text_list', style: 'bullet', elements: paragraph.bullets.map(drawLine) };
  return drawLine(paragraph);
}

const drawLine = (line: Line): RichTextSection => ({
  type: 'rich_text_section',
  elements: line.map(drawPiece),
});

function drawPiece(piece: Piece): RichTextElement {
  if (typeof piece === 'string') return { type: 'text', text: safeText(piece, LONGEST.piece) };
  if ('bold' in piece)
    return { type: 'text', text: safeText(piece.bold, LONGEST.piece), style: { bold: true } };
  if ('link' in piece) return { type: 'link', url: piece.link, text: safeText(piece.text, LONGEST.piece) };
  if ('group' in piece) return { type: 'usergroup', usergroup_id: piece.group };
  return isUserId(piece.user) ? { type: 'user', user_id: piece.user } : { type: 'text', text: SOMEBODY };
}

function piecesOf(paragraph: Paragraph): readonly Piece[] {
  if ('quote' in paragraph) return ['“', paragraph.quote, '”\n'];
  if ('bullets' in paragraph) return paragraph.bullets.flatMap((line) => ['• ', ...line, '\n']);
  return [...paragraph, '\n'];
}

function writePiece(piece: Piece, most: number): string {
  if (typeof piece === 'string') return piece === '\n' ? piece : escapedText(safeLines(piece, most), most);
  if ('user' in piece) return isUserId(piece.user) ? `<@${piece.user}>` : SOMEBODY;
  if ('group' in piece) return writePiece(piece.handle, most);
  return writePiece('bold' in piece ? piece.bold : piece.text, most);
}

const SOMEBODY = 'somebody';
const isUserId = (text: string): boolean => /^[UW][A-Z0-9]+$/.test(text);
