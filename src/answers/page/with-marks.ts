import type { Catalog } from '../../catalog/catalog.ts';
import type { Mark } from '../../documents/markdown/marks.ts';
import type { Source } from '../../documents/problem.ts';
import type { Answer } from '../answer.ts';
import type { Bullet, Part, Span } from './page.ts';

/** A statement that goes over several lines is known by its first. */
const REACH = 5;

/** The same answer, in which words lead where they lead in the documents, and are struck out where they are there. */
export function withMarks(answer: Answer, { marks }: Catalog): Answer {
  if (marks === undefined || marks.size === 0) return answer;
  const near = marksNear([...answer.evidence, ...answer.page.sources], marks);
  if (near.length === 0) return answer;
  return { ...answer, page: { ...answer.page, parts: answer.page.parts.map((part) => marked(part, near)) } };
}

/** Each words once, the longest first, so that no part of them is taken before. */
function marksNear(places: readonly Source[], marks: NonNullable<Catalog['marks']>): Mark[] {
  const near = places.flatMap(({ path, line }) =>
    (marks.get(path) ?? []).filter((mark) => mark.line >= line && mark.line < line + REACH),
  );
  const byText = new Map(near.map((mark) => [mark.text, mark]));
  return [...byText.values()].sort((a, b) => b.text.length - a.text.length);
}

function marked(part: Part, marks: readonly Mark[]): Part {
  if (part.kind === 'text') return { ...part, spans: spansWith(part.spans, marks) };
  return part.kind === 'bullets'
    ? { ...part, items: part.items.map((item) => bulletWith(item, marks)) }
    : part;
}

const bulletWith = ({ spans, under }: Bullet, marks: readonly Mark[]): Bullet => ({
  spans: spansWith(spans, marks),
  under: under.map((line) => spansWith(line, marks)),
});

const spansWith = (spans: readonly Span[], marks: readonly Mark[]): Span[] =>
  spans.flatMap((span) => split(span, marks));

function split(span: Span, marks: readonly Mark[]): Span[] {
  const [mark, ...others] = marks;
  if (mark === undefined || span.url !== undefined) return [span];
  const at = wordsAt(span.text, mark.text);
  if (at === -1) return split(span, others);
  const [before, after] = [span.text.slice(0, at), span.text.slice(at + mark.text.length)];
  const meant: Span =
    mark.url === null ? { text: mark.text, style: 'strike' } : { ...span, text: mark.text, url: mark.url };
  return [
    ...(before === '' ? [] : split({ ...span, text: before }, others)),
    meant,
    ...(after === '' ? [] : split({ ...span, text: after }, marks)),
  ];
}

/** Where the words stand by themselves, not inside of longer ones; -1 for nowhere. */
function wordsAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + words.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
