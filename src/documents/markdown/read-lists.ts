import type { Item } from '../document.ts';
import { logicalLines, type RawLine, toLine } from './logical-lines.ts';

/** A bullet being read. Columns count from 0, a tab reaching to the next multiple of four. */
interface Open {
  readonly indent: number;
  /** Column where its text starts, or null for the list itself. */
  readonly kind: Item['kind'];
  readonly raw: RawLine[];
  readonly items: Open[];
  readonly line: number;
}

const BULLET =
  /^([ \t\u00a0]*)([-*+•‣◦▪●○·]|\d{1,3}[.)]|[a-z]\)|[a-z]\.(?=[ \t]+\*\*))(?:[ \t\u00a0]+(.*)|)$/;
const LABEL =
  /^\s*(?:(\*\*|__|\*|_)[^*_]{1,60}(?::\1|\1\s*:)|(?:success metrics?|metrics?|kpis?|notes?)\s*:)/i;

export function isBullet(text: string): boolean {
  return BULLET.test(text) && !/^\s*([-*_])\s*(?:\1\s*){2,}$/.test(text);
}

/** A number can begin a wrapped line ("in\n2024. Then …"), so within a paragraph only "1." starts a list. */
export function interruptsParagraph(text: string): boolean {
  return isBullet(text) && !/^\s*(?:[02-9]|1\d)\d*[.)]/.test(text) && !/^\s*[-*+]\s*$/.test(text);
}

/** Reads the list that starts at `lines[start]`; returns its items and the index of the first line after it. */
export function readList(lines: readonly RawLine[], start: number): { items: readonly Item[]; next: number } {
  const root: Open = { indent: -1, kind: 'bullet', raw: [], items: [], line: 0 };
  const stack: Open[] = [root];
  let blank = false;
  let at = start;
  for (; at < lines.length; at++) {
    const raw = lines[at];
    if (raw === undefined || endsList(raw.text, blank) || isNewLabel(lines, at, root)) break;
    if (raw.text.trim() === '') blank = true;
    else {
      place(stack, raw, blank);
      blank = false;
    }
  }
  return { items: root.items.map(closed), next: at };
}

function endsList(text: string, afterBlank: boolean): boolean {
  if (text.trim() === '' || isBullet(text)) return false;
  if (/^\s{0,3}(#{1,6}\s|#{2,6}[^\s#]|```|~~~)/.test(text) || /^([-*_])\s*(?:\1\s*){2,}$/.test(text))
    return true;
  return afterBlank && columnOf(text) === 0;
}

/** "**Expectations:**" alone at the margin, over bullets of its own, is no last word of the bullet above it. */
function isNewLabel(lines: readonly RawLine[], at: number, list: Open): boolean {
  const text = lines[at]?.text ?? '';
  if (!text.startsWith('**') && !text.startsWith('__')) return false;
  const isAlone = /^(\*\*|__)[^*_]{1,60}(?::\1|\1\s*:)\s*$/.test(text);
  return isAlone && list.items[0]?.indent === 0 && isBullet(lines[at + 1]?.text ?? '');
}

function place(stack: Open[], raw: RawLine, afterBlank: boolean): void {
  const bullet = isBullet(raw.text) ? BULLET.exec(raw.text) : null;
  const indent = columnOf(raw.text);
  if (bullet !== null) {
    popWhile(stack, (open) => open.indent + 1 >= indent);
    const text = (bullet[3] ?? '').replace(/^\[[ xX]\]\s+/, '');
    push(stack, { indent, kind: 'bullet', raw: [{ text, line: raw.line }], items: [], line: raw.line });
  } else if (afterBlank) {
    popWhile(stack, (open) => open.kind === 'paragraph' || open.indent >= indent);
    push(stack, { indent, kind: 'paragraph', raw: [raw], items: [], line: raw.line });
  } else {
    // A label set back to a parent's column speaks of the parent, not of the last bullet nested in it.
    if (LABEL.test(raw.text) && indent > 0)
      popWhile(stack, (open) => open.kind === 'bullet' && open.indent >= indent);
    stack.at(-1)?.raw.push(raw);
  }
}

function popWhile(stack: Open[], condition: (open: Open) => boolean): void {
  for (let top = stack.at(-1); top !== undefined && stack.length > 1 && condition(top); top = stack.at(-1))
    stack.pop();
}

function push(stack: Open[], open: Open): void {
  stack.at(-1)?.items.push(open);
  stack.push(open);
}

function closed(open: Open): Item {
  const lines = logicalLines(open.raw);
  const own = lines.length > 0 ? lines : [toLine([{ text: '', line: open.line }])];
  return { kind: open.kind, lines: own, items: open.items.map(closed), cells: [], line: open.line };
}

function columnOf(text: string): number {
  let column = 0;
  for (const mark of text) {
    if (mark === '\t') column += 4 - (column % 4);
    else if (mark === ' ' || mark === '\u00a0') column++;
    else break;
  }
  return column;
}
