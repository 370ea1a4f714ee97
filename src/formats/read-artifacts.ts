import type { Item, Line } from '../documents/document.ts';
import type { Artifact } from './facts.ts';
import { at, cellText, joinTexts, labelled, takeCells, trimmed, wholeText } from './item-text.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { type Facts, joinFacts } from './role-entry.ts';

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
  const [first, ...rest] = item.lines;
  if (first === undefined) return [];
  const read = fromLine(first);
  const labels = [...rest, ...item.items.flatMap((child) => child.lines.slice(0, 1))];
  const type = labels.map((line) => labelled(line, TYPE_LABEL)).find((text) => text !== null) ?? read.type;
  const details = rest.filter((line) => labelled(line, TYPE_LABEL) === null).map((line) => line.text);
  const nested = item.items.filter(
    (child) => child.lines[0] === undefined || labelled(child.lines[0], TYPE_LABEL) === null,
  );
  const own = { name: withDetails(read.name, details), type, source: at(path, item) };
  return [own, ...nested.flatMap((child) => artifactsIn(child, path))];
}

/** "Name (type: x)", "Name [x]", and, after a name in bold, "(x)". */
function fromLine(line: Line): Omit<Artifact, 'source'> {
  const text = line.text;
  const stated = /\s*[,;–—-]?\s*(?:[([]\s*)?\b(?:type|kind)\s*:\s*([^()[\];,]+?)\s*(?:[)\]]|$)/i.exec(text);
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
  const details = others.map((cell) => cellText(cell, true));
  const title = name === undefined ? wholeText(row) : cellText(name, false);
  return { name: withDetails(title, details), type: type.text || null, source: at(path, row) };
}
