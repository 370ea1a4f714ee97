import type { Item, Section } from '../document.ts';
import { withDefinitions } from './definition-lists.ts';
import { logicalLines, plainLine, type RawLine } from './logical-lines.ts';
import { plainText } from './plain-text.ts';
import { interruptsParagraph, isBullet, readList } from './read-lists.ts';
import { isTable, readTable } from './read-table.ts';
import { visibleLines } from './visible-lines.ts';

interface Heading {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  /** Lines it takes: two where it is underlined. */
  readonly height: number;
}

interface Growing {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly items: Item[];
  readonly sections: Growing[];
}

/**
 * Reads Markdown into sections and items, from index `start` of the file's lines on.
 * We read it ourselves because authors' dialects are wider than CommonMark, every statement needs its line,
 * and a thousand documents have to load while a person waits (docs of 3 kB take 0.2 ms here, 2.7 ms with a full parser).
 */
export function parseMarkdown(fileLines: readonly string[], start = 0): Section {
  const lines = withDefinitions(visibleLines(fileLines, start));
  const root: Growing = { title: '', level: 0, line: start + 1, items: [], sections: [] };
  const stack: Growing[] = [root];
  let at = 0;
  while (at < lines.length) {
    const heading = headingAt(lines, at);
    if (heading === null) {
      const block = blockAt(lines, at);
      stack.at(-1)?.items.push(...block.items);
      at = block.next;
    } else {
      open(stack, heading);
      at += heading.height;
    }
  }
  return root;
}

function open(stack: Growing[], { title, level, line }: Heading): void {
  while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
  const section: Growing = { title, level, line, items: [], sections: [] };
  stack.at(-1)?.sections.push(section);
  stack.push(section);
}

function headingAt(lines: readonly RawLine[], at: number): Heading | null {
  const raw = lines[at];
  if (raw === undefined) return null;
  const marks = /^ {0,3}(?:(#{1,6})[ \t\u00a0]+(.*?)|(#{2,6})([^\s#].*?))(?:[ \t]+#+)?\s*$/.exec(raw.text);
  if (marks !== null) {
    const title = plainText(marks[2] ?? marks[4] ?? '').replace(/\s*\{#[\w-]+\}$/, '');
    return { title, level: (marks[1] ?? marks[3] ?? '#').length, line: raw.line, height: 1 };
  }
  return underlined(raw, lines[at + 1]?.text ?? '', lines[at - 1]?.text ?? '');
}

/** A rule right below a sentence is a rule, whatever CommonMark says: only short lines are titles. */
function underlined(raw: RawLine, below: string, above: string): Heading | null {
  const mark = /^ {0,3}(=+|-{3,})\s*$/.exec(below)?.[1];
  const text = raw.text.trim();
  if (mark === undefined || text === '' || text.length > 80 || above.trim() !== '') return null;
  if (isBullet(raw.text) || /[.!?;,]$|^\||^```|^\*\*[^*]+:?\*\*:?\s+\S/.test(text)) return null;
  return { title: plainText(text), level: mark.startsWith('=') ? 1 : 2, line: raw.line, height: 2 };
}

function blockAt(lines: readonly RawLine[], at: number): { items: readonly Item[]; next: number } {
  const text = lines[at]?.text ?? '';
  if (text.trim() === '' || isRule(text)) return { items: [], next: at + 1 };
  if (fenceOf(text) !== null) return codeAt(lines, at);
  if (isTable(lines, at)) return readTable(lines, at);
  if (isBullet(text)) return readList(lines, at);
  return paragraphAt(lines, at);
}

function paragraphAt(lines: readonly RawLine[], start: number): { items: readonly Item[]; next: number } {
  let at = start + 1;
  while (at < lines.length && !endsParagraph(lines, at)) at++;
  const own = logicalLines(lines.slice(start, at));
  const line = own[0]?.line ?? start + 1;
  return {
    items: own.length === 0 ? [] : [{ kind: 'paragraph', lines: own, items: [], cells: [], line }],
    next: at,
  };
}

function endsParagraph(lines: readonly RawLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.trim() === '' || isRule(text) || fenceOf(text) !== null) return true;
  return interruptsParagraph(text) || isTable(lines, at) || headingAt(lines, at) !== null;
}

function codeAt(lines: readonly RawLine[], start: number): { items: readonly Item[]; next: number } {
  const fence = fenceOf(lines[start]?.text ?? '') ?? '```';
  let end = start + 1;
  while (end < lines.length && !lines[end]?.text.trim().startsWith(fence)) end++;
  const inside = lines.slice(start + 1, end);
  const text = inside
    .map((raw) => raw.text)
    .join('\n')
    .trim();
  const line = inside[0]?.line ?? start + 1;
  const item: Item = {
    kind: 'code',
    lines: [plainLine(text, line)],
    items: [],
    cells: [],
    line,
  };
  const isDiagram = DIAGRAM.test(lines[start]?.text ?? '');
  return { items: text === '' || isDiagram ? [] : [item], next: end + 1 };
}

/** Drawn where the page is shown; its source says nothing to people. */
const DIAGRAM = /^\s*(?:`{3,}|~{3,})\s*\{?\.?(?:mermaid|plantuml|puml|dot|graphviz|d2)\b/i;

function fenceOf(text: string): string | null {
  return /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? null;
}

function isRule(text: string): boolean {
  return /^ {0,3}([-*_=])[ \t]*(?:\1[ \t]*){2,}$/.test(text);
}
