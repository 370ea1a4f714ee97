import type { Item, Line, Section } from '../documents/document.ts';
import { sectionKind } from './section-kind.ts';

/** A piece of a document under a title, whether the author wrote a heading, a label in bold, or a labelled bullet. */
export interface Part {
  readonly title: string;
  readonly line: number;
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
}

/** `all`: "**Role:** text" opens a part. `bare`: only a label that stands alone does, the rest is a list of its own. */
export type Labels = 'all' | 'bare';

/** A section with its labels taken for headings. Below a known heading ("Properties"), labelled lines are its entries. */
export function partOf(section: Section, labels: Labels = 'all'): Part {
  const inside = sectionKind(section.title) === null ? labels : 'bare';
  const { items, parts } = labelled(section.items, inside);
  const sections = section.sections.map((child) => partOf(child, inside));
  return { title: section.title, line: section.line, items, parts: [...parts, ...sections] };
}

/** Splits items at labels: what follows a label is under it, until the next one. */
function labelled(
  items: readonly Item[],
  labels: Labels,
): { items: readonly Item[]; parts: readonly Part[] } {
  const before: Item[] = [];
  const parts: { title: string; line: number; items: Item[]; parts: Part[] }[] = [];
  items.forEach((item, index) => {
    const label = labelOf(item, items[index + 1], labels);
    if (label === null) (parts.at(-1)?.items ?? before).push(item);
    else parts.push({ ...label, items: [...label.items], parts: [] });
  });
  return { items: before, parts };
}

interface Label {
  readonly title: string;
  readonly line: number;
  readonly items: readonly Item[];
}

function labelOf(item: Item, next: Item | undefined, labels: Labels): Label | null {
  const first = item.lines[0];
  if (first === undefined || item.kind === 'row' || item.kind === 'code') return null;
  if (item.kind === 'paragraph') return paragraphLabel(item, first, next, labels);
  return labels === 'all' ? bulletLabel(item, first) : null;
}

/** "**Role**" on a line of its own, "**Role:** text", "Responsibilities:" over a list. */
function paragraphLabel(item: Item, first: Line, next: Item | undefined, labels: Labels): Label | null {
  const title = labelIn(first);
  if (title === null) return null;
  const inline = restText(first);
  const own = withoutLabel(item, first, inline);
  if (own.length === 0 && (next === undefined || next.kind === 'code')) return null;
  if (inline !== '' && (labels === 'bare' || sectionKind(title) === null)) return null;
  if (title.length > 60 || /[.!?]$/.test(title)) return null;
  const items = own.length === 0 ? [] : [{ ...item, lines: own, line: own[0]?.line ?? item.line }];
  return { title, line: first.line, items: [...items, ...item.items] };
}

/** "- **Responsibilities**:" with bullets below, or "- **Role**: text": a label only where it names a known section. */
function bulletLabel(item: Item, first: Line): Label | null {
  const title = labelIn(first);
  if (title === null || sectionKind(title) === null) return null;
  const inline = restText(first);
  if (inline === '' && item.items.length === 0 && item.lines.length === 1) return null;
  const own = withoutLabel(item, first, inline);
  const items: readonly Item[] =
    own.length === 0 ? [] : [{ ...item, kind: 'paragraph', lines: own, items: [] }];
  return { title, line: first.line, items: [...items, ...item.items] };
}

function withoutLabel(item: Item, first: Line, inline: string): readonly Line[] {
  const rest = item.lines.slice(1);
  return inline === '' ? rest : [{ ...first, text: inline, lead: null, rest: inline }, ...rest];
}

function labelIn(line: Line): string | null {
  if (line.lead !== null) return line.rest === '' || /^\s*:/.test(line.rest) ? line.lead : null;
  return /^([^.!?:]{2,40}):$/.exec(line.text)?.[1] ?? plainLabel(line.text);
}

/** "Responsibilities: text" without emphasis: only words that name a section count as a label. */
function plainLabel(text: string): string | null {
  const title = /^([^.!?:]{2,40}):\s/.exec(text)?.[1] ?? null;
  return title !== null && sectionKind(title) !== null ? title : null;
}

function restText(line: Line): string {
  return (line.lead === null ? line.text.replace(/^[^:]*:/, '') : line.rest.replace(/^\s*:/, '')).trim();
}
