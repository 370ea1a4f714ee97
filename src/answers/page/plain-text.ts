import { type Language, messagesIn } from '../../messages/messages.ts';
import type { Answer } from '../answer.ts';
import { commandFor } from '../question.ts';
import { type Page, type Part, type PlainPart, plain, type Quote, type Span } from './page.ts';
import { sourcePlaces } from './source-places.ts';
import { withoutTables } from './without-tables.ts';

/** The whole page as plain text: for terminals, notifications and screen readers. */
export function plainText(page: Page): string {
  const body = textLines(page.parts, page.language).map(spansText);
  return [page.title, ...body, ...moreLines(page), ...sourceLines(page)].join('\n');
}

/** The parts line by line, whatever writes their words. */
export const textLines = (parts: readonly Part[], language: Language = 'en'): readonly (readonly Span[])[] =>
  withoutTables(parts).flatMap((part) => partLines(part, language));

function partLines(part: PlainPart, language: Language): readonly (readonly Span[])[] {
  switch (part.kind) {
    case 'heading':
      return [[], [plain(part.text)]];
    case 'text':
      return [part.spans];
    case 'quote':
      return quoteLines(part, language);
    case 'bullets':
      return part.items.flatMap(({ spans, under }) => [
        [plain('• '), ...spans],
        ...under.map((line) => [plain('    '), ...line]),
      ]);
  }
}

function quoteLines({ text, source }: Quote, language: Language): readonly (readonly Span[])[] {
  const [open, close] = messagesIn(language).sources.quotes;
  const words = [plain(open), plain(text), plain(close)];
  return source === null ? [words] : [[plain('  '), ...words], [plain(`  (${source.path}:${source.line})`)]];
}

const spansText = (spans: readonly Span[]): string => spans.map(spanText).join('');

function spanText({ text, url, style }: Span): string {
  if (style === 'strike') return `~~${text}~~`;
  return url === undefined || url === text ? text : `${text} (${url})`;
}

function moreLines({ choices, language }: Page): string[] {
  const { commands } = messagesIn(language ?? 'en');
  return choices.length === 0
    ? []
    : ['', ...choices.map((choice) => `→ ${choice.label}: ${commandFor(choice.question, commands)}`)];
}

function sourceLines(page: Page): string[] {
  const lines = originLines(page);
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Where the answer is written, and how fresh that is. */
export function originLines(page: Pick<Page, 'sources' | 'mostSources' | 'reviewed' | 'language'>): string[] {
  const { sources: say } = messagesIn(page.language ?? 'en');
  const places = sourcePlaces(page, say);
  return [...(places.length > 0 ? [say.source(places)] : []), ...(page.reviewed ? [page.reviewed] : [])];
}

/** One answer as the line that `ask --json` prints; `say`: with the names that the app has. */
export function answerJson(question: string, answer: Answer, say: (words: string) => string) {
  const { page, ...facts } = answer;
  return { question, ...facts, text: say(plainText(page)) };
}
