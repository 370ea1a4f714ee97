import type { Item } from '../../documents/document.ts';
import type { Source } from '../../documents/problem.ts';
import { anyOf } from '../../lexicon/headings/index.ts';
import { at, cellText, joinTexts, statementsOf, termAndText, wholeText } from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle, isAgent } from '../profiles/role-title.ts';
import type { Collaboration } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';

/** A title with a text: the shape of principles, areas of ownership and collaborations alike. */
interface Titled {
  readonly title: string;
  readonly text: string;
  readonly source: Source;
}

const WITH = new RegExp(`^(?:${anyOf((words) => words.with)})\\s+`, 'iu');

export function readPrinciples(part: Part, path: string): Partial<Facts> {
  const { titled, notes } = readTitled(part, path);
  return { principles: titled, notes };
}

export function readOwnership(part: Part, path: string): Partial<Facts> {
  const { titled, notes } = readTitled(part, path);
  return { ownership: titled.map(({ title, text, source }) => ({ area: title, text, source })), notes };
}

export function readCollaborations(part: Part, path: string): Partial<Facts> {
  const { titled, notes } = readTitled(part, path);
  if (part.parts.length === 0 && titled.every(isSentence) && titled.some(isCriterion))
    return { skills: [areaOf(part, path)] };
  return { collaborations: titled.map(toCollaboration), notes };
}

/** Says what somebody does, and names nobody: "Asks for help in time". */
function isSentence({ title, text }: Titled): boolean {
  return text === '' && title.split(' ').length > 2 && !isAgent(title) && !WITH.test(title);
}

function isCriterion({ title }: Titled): boolean {
  return /^\p{Lu}\p{Ll}+s (?!and |or |of |from |in |on |at |& )\p{Ll}/u.test(title) || /[.!]$/.test(title);
}

function areaOf({ title, items, line }: Part, path: string): Facts['skills'][number] {
  return { area: bareTitle(title), statements: statementsOf(items, path), source: at(path, { line }) };
}

/** A bullet "With X: text", also where interactions are expected; null where it is none. */
export function collaborationIn(item: Item, path: string): Collaboration | null {
  const [titled] = fromItem(item, path);
  return titled !== undefined && WITH.test(titled.title) && titled.text !== ''
    ? toCollaboration(titled)
    : null;
}

function toCollaboration({ title, text, source }: Titled): Collaboration {
  return {
    with: title.replace(WITH, ''),
    text,
    source,
  };
}

/** Bullets, rows and sub-headings each give one; prose beside a list is an introduction, and kept as notes. */
function readTitled(part: Part, path: string): { titled: readonly Titled[]; notes: Facts['notes'] } {
  const isList =
    part.parts.length > 0 || part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter(
    (item) => item.kind === 'code' || (isList && item.kind === 'paragraph' && !hasTerm(item)),
  );
  const own = part.items.filter((item) => !prose.includes(item)).flatMap((item) => fromItem(item, path));
  const below = part.parts.map((child) => fromPart(child, path));
  const { notes } = joinFacts([readNotes({ ...part, items: prose, parts: [] }, path)]);
  return { titled: [...own, ...below], notes };
}

function hasTerm(item: Item): boolean {
  return item.lines[0] !== undefined && item.lines[0].lead !== null && termAndText(item.lines[0]).text !== '';
}

function fromPart(part: Part, path: string): Titled {
  return { title: bareTitle(part.title), text: textOf(part), source: at(path, part) };
}

function textOf(part: Part): string {
  const below = part.parts.map((child) => joinTexts([`${child.title}:`, textOf(child)]));
  return joinTexts([...part.items.map(wholeText), ...below]);
}

function fromItem(item: Item, path: string): readonly Titled[] {
  if (item.kind === 'row') return [fromRow(item, path)];
  if (item.kind === 'paragraph') {
    return item.lines.map((line) => {
      const { term, text } = termAndText(line);
      return { title: term, text, source: at(path, line) };
    });
  }
  const [first, ...rest] = item.lines;
  if (first === undefined) return [];
  const { term, text } = termAndText(first);
  const more = [...rest.map((line) => line.text), ...item.items.map(wholeText)];
  return [{ title: term, text: joinTexts([text, ...more]), source: at(path, item) }];
}

function fromRow(row: Item, path: string): Titled {
  const [first, ...others] = row.cells;
  const text = joinTexts(others.map((cell) => cellText(cell, others.length > 1)));
  return { title: first === undefined ? '' : cellText(first, false), text, source: at(path, row) };
}
