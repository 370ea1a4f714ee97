import type { Document, Item, Section } from '../../documents/document.ts';
import type { Source } from '../../documents/problem.ts';
import { at, cellText } from '../lines/item-text.ts';
import { isTeamHandle, ownerName } from '../lines/owner-name.ts';
import { tablesIn } from '../lines/tables-in.ts';

/** What a role does about one task: owns it, does it, is asked or is told. */
export type Part = 'owns' | 'does' | 'supports' | 'consulted' | 'informed';

export interface Share {
  readonly task: string;
  readonly role: string;
  readonly part: Part;
  readonly source: Source;
}

/** "**Driver:** Product Manager" over "**Approver:** CFO": the parts of one decision, which its heading names. */
function labelledShares({ title, items, sections }: Section, path: string): readonly Share[] {
  const lines = items.flatMap((item) => (item.kind === 'row' || item.kind === 'code' ? [] : item.lines));
  const told = lines.flatMap((line) => {
    const part = line.lead === null || !/^[a-z]{5,12}s?$/i.test(line.lead) ? null : partIn(line.lead);
    return part === null || !/^\s*[:–—]/.test(line.rest) ? [] : [{ part, line }];
  });
  const parts = new Set(told.map(({ part }) => part));
  // "Driver: owns the decision" says what the word means.
  const isMeaning = told.some(({ line }) =>
    /^\s*[:–—]\s*(?:owns|does|makes|has|provides|is|the (?:one|person)|who)\b/i.test(line.rest),
  );
  const own = parts.has('owns') && parts.size > 1 && !isMeaning ? told : [];
  return [
    ...own.flatMap(({ part, line }) =>
      splitNames(line.rest.replace(/^\s*[:–—]\s*/, '')).flatMap((name) =>
        share(taskIn(title), name, part, at(path, line)),
      ),
    ),
    ...sections.flatMap((section) => labelledShares(section, path)),
  ];
}

export function sharesIn(document: Document): readonly Share[] {
  return [...tableShares(document), ...labelledShares(document.body, document.path)];
}

function tableShares(document: Document): readonly Share[] {
  return tablesIn(document).flatMap(({ title, heads, rows }) => {
    if (isOneTask(rows)) return rows.flatMap((row) => taskShares(row, title, document.path));
    const columns = heads.map(partIn);
    const named = new Set(columns.slice(1).filter((part) => part !== null));
    if (named.has('owns') && named.size > 1)
      return rows.flatMap((row) => namedShares(row, columns, document.path));
    return isLettered(rows) ? rows.flatMap((row) => letteredShares(row, rows, document.path)) : [];
  });
}

/** "Driver | Product Manager", "Approver | CTO": a table about one task, which its heading names. */
function isOneTask(rows: readonly Item[]): boolean {
  const parts = rows.map(({ cells: [first] }) =>
    first === undefined ? null : partIn(cellText(first, false)),
  );
  const isTold = parts.includes('owns') && (parts.includes('does') || parts.includes('consulted'));
  return isTold && parts.every((part) => part !== null) && rows.every(({ cells }) => cells.length === 2);
}

function taskShares({ cells: [first, second], line }: Item, title: string, path: string): readonly Share[] {
  const part = first === undefined ? null : partIn(cellText(first, false));
  return part === null
    ? []
    : namesIn(second).flatMap((name) => share(taskIn(title), name, part, at(path, { line })));
}

const namesIn = (cell: Item['cells'][number] | undefined): readonly string[] =>
  (cell?.lines ?? []).flatMap(({ text }) => splitNames(text));

const splitNames = (text: string): readonly string[] => text.split(/\s*(?:,|;|&|\band\b|\/)\s*/);

const taskIn = (title: string): string => title.replace(/^(?:decision|project|task|topic)\s*[:–—-]\s*/i, '');

/** "Accountable", "A", "Approver (A)" as the heading of a column of names. */
function partIn(head: string): Part | null {
  const words = head
    .toLowerCase()
    .replace(/\s*\(.*\)$/, '')
    .trim();
  return HEADS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const HEADS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:accountable|approvers?|decides?|a)$/, 'owns'],
  [/^(?:responsible|drivers?|recommends?|performs?|r|d)$/, 'does'],
  [/^(?:supports?|supportive|s)$/, 'supports'],
  [/^(?:consulted|consult|contributors?|agrees?|inputs?|c)$/, 'consulted'],
  [/^(?:informed|inform|i)$/, 'informed'],
];

function namedShares(
  { cells, line }: Item,
  columns: readonly (Part | null)[],
  path: string,
): readonly Share[] {
  const task = cells[0] === undefined ? '' : cellText(cells[0], false);
  return cells.slice(1).flatMap((cell, index) => {
    const part = columns[index + 1] ?? null;
    return part === null ? [] : namesIn(cell).flatMap((name) => share(task, name, part, at(path, { line })));
  });
}

function share(task: string, name: string, part: Part, source: Source): readonly Share[] {
  const role = isTeamHandle(name) ? ownerName(name) : name.trim();
  return role === '' ||
    task === '' ||
    /^(?:[-–—.…]+|n\/?a|none|all|all staff|everyone|everybody|anyone|tbd)$/i.test(role)
    ? []
    : [{ task, role, part, source }];
}

const LETTERS = /^[RACIDSQ](?:\s*[/,&+ ]?\s*[RACIDSQ]){0,3}\*?$/i;

/** Most cells hold nothing but these letters, and one column at least says who answers for it. */
function isLettered(rows: readonly Item[]): boolean {
  const texts = rows.flatMap(({ cells }) => cells.slice(1).map(letters)).filter((text) => text !== '');
  const fitting = texts.filter((text) => LETTERS.test(text));
  const isMost = fitting.length > 1 && fitting.length >= texts.length * 0.7;
  return isMost && fitting.some((text) => /a/i.test(text)) && fitting.some((text) => /[rcid]/i.test(text));
}

const letters = (cell: Item['cells'][number]): string =>
  cellText(cell, false)
    .replace(/[-–—.✓✔xX]+$/u, '')
    .trim();

function letteredShares({ cells, line }: Item, rows: readonly Item[], path: string): readonly Share[] {
  const task = cells[0] === undefined ? '' : cellText(cells[0], false);
  const isDaci = rows.some((row) => row.cells.slice(1).some((cell) => /^d\b|\/\s*d$/i.test(letters(cell))));
  return cells.slice(1).flatMap((cell) => {
    const text = letters(cell);
    if (!LETTERS.test(text)) return [];
    const parts = [...new Set([...text.toLowerCase()].flatMap((letter) => LETTER_PARTS[letter] ?? []))];
    const meant =
      isDaci && !/r/i.test(text) ? parts : parts.filter((part) => part !== 'does' || /r/i.test(text));
    return meant.flatMap((part) => share(task, cell.head, part, at(path, { line })));
  });
}

const LETTER_PARTS: Readonly<Record<string, Part>> = {
  r: 'does',
  d: 'does',
  a: 'owns',
  s: 'supports',
  c: 'consulted',
  i: 'informed',
};
