import type { Cell, Item, Line } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import type { Source } from '../../documents/problem.ts';
import type { Statement } from '../parts/facts.ts';

/** Where an item stands, given its document's path. */
export function at(path: string, place: { readonly line: number }): Source {
  return { path, line: place.line };
}

/** Sentences in a row; what is no sentence is set off by a semicolon. */
export function joinTexts(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== '');
  return said.map((text, index) => (index === 0 ? text : tie(said[index - 1] ?? '') + text)).join('');
}

const tie = (before: string): string => (/[.!?:;,…]$/.test(before) ? ' ' : '; ');

/** The item's own text, without what is nested in it. */
export function ownText(item: Item): string {
  return item.kind === 'row' ? rowText(item) : joinLines(item.lines);
}

/** The item's text with all that is nested in it. */
export function wholeText(item: Item): string {
  return joinTexts([ownText(item), ...item.items.map(wholeText)]);
}

function joinLines(lines: readonly Line[]): string {
  return joinTexts(lines.map((line) => line.text));
}

/** A row as a sentence: "Level: Advanced; Details: …". The first column needs no name. */
function rowText(item: Item): string {
  return item.cells
    .map((cell, index) => cellText(cell, index > 0))
    .filter((text) => text !== '')
    .join('; ');
}

export function cellText(cell: Cell, named: boolean): string {
  const text = joinLines(cell.lines);
  return named && text !== '' && cell.head !== '' ? `${cell.head}: ${text}` : text;
}

/** Every item as a statement of its own, nested ones after their parent. */
export function statementsOf(items: readonly Item[], path: string): readonly Statement[] {
  return items.flatMap((item) => {
    const text = ownText(item);
    const own = text === '' ? [] : [{ text, source: at(path, item) }];
    return [...own, ...statementsOf(item.items, path)];
  });
}

/** Without the dashes and colons that tie a text to what stood before or after it. */
export function trimmed(text: string): string {
  return text
    .replace(/^[\s:;,|–—-]+(?=\S)/, '')
    .replace(/\s*[:;|–—-]+\s*$/, '')
    .trim();
}

/** "Term: text" and "**Term** — text", taken apart; `text` is empty where there is only one of them. */
export function termAndText(line: Line): { readonly term: string; readonly text: string } {
  if (line.lead !== null && (line.rest === '' || /^\s*[:–—|-]/.test(line.rest))) {
    return { term: line.lead, text: trimmed(line.rest) };
  }
  const plain = /^([^:.!?]{2,60}?)(?::\s+|\s+[—–]\s+|\s+-\s+)(.+)$/.exec(line.text);
  return plain === null || isAside(line.text, plain[1] ?? '', plain[2] ?? '')
    ? { term: line.text, text: '' }
    : { term: (plain[1] ?? '').trim(), text: (plain[2] ?? '').trim() };
}

/** "Shares what is learnt – even when it is late": a dash inside a sentence separates nothing. */
function isAside(whole: string, term: string, text: string): boolean {
  if (/^:/.test(whole.slice(whole.indexOf(term) + term.length).trimStart())) return false;
  return (
    /^(?:and|or|but|even|not|nor|so|yet|also|as well as|including|especially|whether|which|who|rather|if|when|because|without|then)\b/.test(
      text,
    ) ||
    (term.split(' ').length > 2 && /^\p{Ll}[^–—]*\s[–—-]\s+\p{Ll}/u.test(text))
  );
}

/** A labelled line, such as "*Notes*: …": its text if the label is one of `labels`, else null. */
export function labelled(line: Line, labels: Pick<RegExp, 'test'>): string | null {
  if (line.lead !== null) {
    const text = line.rest.replace(/^\s*[:–—-]\s*/, '');
    return labels.test(line.lead) ? text.trim() : null;
  }
  const plain = /^([^:.!?]{2,40}?)\s*:\s*(.*)$/.exec(line.text);
  return plain !== null && labels.test(plain[1] ?? '') ? (plain[2] ?? '').trim() : null;
}

/** The first line so labelled, as its text, and all other lines: what is labelled twice is not lost. */
export function takeLabelled(
  lines: readonly Line[],
  labels: RegExp,
): { readonly text: string | null; readonly rest: readonly Line[] } {
  const taken = lines.find((line) => labelled(line, labels));
  if (taken === undefined) return { text: null, rest: lines };
  return { text: labelled(taken, labels), rest: lines.filter((line) => line !== taken) };
}

/** The lines below an item's first: its own, and those nested in it, deeper ones joined to their parents. */
export function linesBelow(item: Item): readonly Line[] {
  const nested = item.items.flatMap((child) => [...child.lines, ...child.items.map(asLine)]);
  return [...item.lines.slice(1), ...nested];
}

export function asLine(item: Item): Line {
  return plainLine(wholeText(item), item.line);
}

/** The cell of a row whose column heading matches, and those that remain. */
export function takeCells(
  cells: readonly Cell[],
  head: RegExp,
): { readonly text: string; readonly rest: readonly Cell[] } {
  const taken = cells.find((cell) => head.test(cell.head));
  if (taken === undefined) return { text: '', rest: cells };
  return { text: cellText(taken, false), rest: cells.filter((cell) => cell !== taken) };
}
