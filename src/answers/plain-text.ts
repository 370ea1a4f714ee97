import type { Answer } from './answer.ts';
import type { Page, Part, Span } from './page.ts';
import { commandFor } from './question.ts';

/** The whole page as plain text: for terminals, notifications and screen readers. */
export function plainText(page: Page): string {
  const lines = [page.title, ...page.parts.flatMap(partLines), ...moreLines(page), ...sourceLines(page)];
  return lines.join('\n');
}

function partLines(part: Part): string[] {
  switch (part.kind) {
    case 'heading':
      return ['', part.text];
    case 'text':
      return [spansText(part.spans)];
    case 'quote':
      return [`  “${part.text}”`, `  (${part.source.path}:${part.source.line})`];
    case 'bullets':
      return part.items.flatMap((item) => [
        `• ${spansText(item.spans)}`,
        ...item.under.map((line) => `    ${spansText(line)}`),
      ]);
  }
}

const spansText = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

function moreLines({ choices }: Page): string[] {
  return choices.length === 0
    ? []
    : ['', ...choices.map((choice) => `→ ${choice.label}: ${commandFor(choice.question)}`)];
}

function sourceLines(page: Page): string[] {
  const lines = originLines(page);
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Where the answer is written, and how fresh that is. */
export function originLines({ sources, reviewed }: Pick<Page, 'sources' | 'reviewed'>): string[] {
  const places = sourcePlaces(sources);
  return [...(places.length > 0 ? [`Source: ${places.join(', ')}`] : []), ...(reviewed ? [reviewed] : [])];
}

const MOST_PLACES = 4;

/** "roles/x.md:12–30" for each document, at most four. */
export function sourcePlaces(sources: Page['sources']): string[] {
  const places = [...new Set(sources.map((source) => source.path))].map((path) => {
    const lines = sources.filter((source) => source.path === path).map((source) => source.line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return first === last ? `${path}:${first}` : `${path}:${first}–${last}`;
  });
  const left = places.length - MOST_PLACES;
  return left > 0 ? [...places.slice(0, MOST_PLACES), `${left} more`] : places;
}

/** One answer as the line that `ask --json` prints. */
export function answerJson(question: string, answer: Answer) {
  const { page, ...facts } = answer;
  return { question, ...facts, text: plainText(page) };
}
