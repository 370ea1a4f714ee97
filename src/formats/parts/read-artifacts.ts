import type { Item, Line } from '../../documents/document.ts';
import {
  asLine,
  at,
  cellText,
  joinTexts,
  labelled,
  takeCells,
  takeLabelled,
  trimmed,
} from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import type { Artifact } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';

const TYPE_LABEL = /^(?:type|kind|format)$/i;

/** The section of what a role produces. A sub-heading is taken for the type of what stands below it. */
export function readArtifacts(part: Part, path: string): Partial<Facts> {
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter((item) => item.kind === 'code' || (isList && item.kind === 'paragraph'));
  const own = part.items.filter((item) => !prose.includes(item)).flatMap((item) => artifactsIn(item, path));
  const notes = readNotes({ ...part, items: prose, parts: [] }, path);
  const below = part.parts.map((child) => typed(readArtifacts(child, path), child.title));
  return joinFacts([{ artifacts: own }, notes, ...below]);
}

function typed(facts: Partial<Facts>, type: string): Partial<Facts> {
  return { ...facts, artifacts: (facts.artifacts ?? []).map((one) => ({ ...one, type: one.type ?? type })) };
}

function artifactsIn(item: Item, path: string): readonly Artifact[] {
  if (item.kind === 'row') return [fromRow(item, path)];
  if (item.kind === 'paragraph')
    return item.lines.map((line) => ({ ...fromLine(line), source: at(path, line) }));
  const [first, ...lines] = item.lines;
  if (first === undefined) return [];
  const read = fromLine(first);
  const typeBelow = item.items.find((child) => child.lines.some((line) => labelled(line, TYPE_LABEL)));
  const below = typeBelow === undefined ? [] : [...typeBelow.lines, ...typeBelow.items.map(asLine)];
  const own = [...lines, ...below];
  const { text, rest } = read.type === null ? takeLabelled(own, TYPE_LABEL) : { text: read.type, rest: own };
  const name = withDetails(
    read.name,
    rest.map((line) => line.text),
  );
  const nested = item.items.filter((child) => child !== typeBelow);
  return [
    { name, type: text, source: at(path, item) },
    ...nested.flatMap((child) => artifactsIn(child, path)),
  ];
}

/** "(type: record, kept 10 years)": brackets say where it ends. */
const IN_BRACKETS = /\s*[([]\s*(?:type|kind)\s*:\s*([^()[\]]+?)\s*[)\]]/i;

/** "Name (type: x)", "Name [x]", and, after a name in bold, "(x)". */
function fromLine(line: Line): Omit<Artifact, 'source'> {
  const text = line.text;
  const stated =
    IN_BRACKETS.exec(text) ??
    /\s*[,;–—-]?\s*(?:[([]\s*)?\b(?:type|kind)\s*:\s*([^()[\];,]+?)\s*(?:[)\]]|$)/i.exec(text);
  if (stated !== null) return { name: without(text, stated), type: stated[1] ?? null };
  const square = /\s*\[([^[\]]{2,40})\]/.exec(text);
  if (square !== null) return { name: without(text, square), type: square[1] ?? null };
  const round = line.lead === null ? null : /^\s*\(([^()]{2,40})\)(.*)$/.exec(line.rest);
  if (round !== null)
    return { name: withDetails(line.lead ?? '', [trimmed(round[2] ?? '')]), type: round[1] ?? null };
  return { name: trimmed(text), type: null };
}

function without(text: string, match: RegExpExecArray): string {
  return trimmed(text.slice(0, match.index) + text.slice(match.index + match[0].length));
}

function withDetails(name: string, details: readonly string[]): string {
  const text = joinTexts(details);
  return text === '' ? name : `${name}: ${text}`;
}

function fromRow(row: Item, path: string): Artifact {
  const type = takeCells(row.cells, /type|kind|format|category/i);
  const [name, ...others] = type.rest;
  // A table of types alone is a list of artifacts under an odd heading.
  if (name === undefined) return { name: type.text, type: null, source: at(path, row) };
  const details = others.map((cell) => cellText(cell, true));
  return {
    name: withDetails(cellText(name, false), details),
    type: type.text || null,
    source: at(path, row),
  };
}
