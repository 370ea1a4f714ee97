import type { Item, Line } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { hasArrow, type InteractionLine, readInteractionLine } from '../lines/interaction-line.ts';
import { asLine, at, cellText, joinTexts, labelled, linesBelow, takeCells } from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle, isAgent } from '../profiles/role-title.ts';
import { namesChannel } from '../routing/channel-on-page.ts';
import type { Interaction } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { collaborationIn } from './read-titled.ts';

const NOTES = /^(?:notes?|details?|description|topics?|purpose|what|about)$/i;
const FREQUENCY_LABEL = /^(?:frequency|cadence|when|how often|rhythm)$/i;
const VERB_LABEL = /^(?:interaction(?: type)?|type|verb|relationship|how)$/i;

/** The section of who works with whom: "verb → role (frequency)" with notes, or just roles with what is done together. */
export function readInteractions(part: Part, path: string): Partial<Facts> {
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter(
    (item) =>
      item.kind === 'code' || (item.kind === 'paragraph' && (isList || item.lines.every(namesChannel))),
  );
  const items = part.items.filter((item) => !prose.includes(item)).flatMap(oneByOne);
  const own = items.map((item) => fromItem(item, defaultVerb(part.title), path));
  const notes = readNotes({ ...part, items: prose, parts: [] }, path);
  return joinFacts([...own, notes, ...part.parts.map((child) => fromPart(child, part, path))]);
}

/** "### Security Engineer" with labelled lines below, or a verb ("### Provides to") with a list of roles. */
function fromPart(part: Part, parent: Part, path: string): Partial<Facts> {
  if (!isAgent(bareTitle(part.title)) && part.items.some((item) => item.kind === 'bullet'))
    return readInteractions(part, path);
  const lines = part.items.flatMap((item) => [...item.lines, ...item.items.map(asLine)]);
  const deeper = part.parts.map((child) => readNotes(child, path));
  const base: InteractionLine = {
    verb: defaultVerb(parent.title),
    role: part.title,
    frequency: null,
    notes: [],
    isOpen: true,
  };
  return joinFacts([{ interactions: [close(withLines(base, lines), at(path, part))] }, ...deeper]);
}

function defaultVerb(title: string): string {
  const bare = bareTitle(title);
  return /^(?:works?|collaborat\w+|interacts?|reports?|provides?|receives?|supports?|advises?|depends?|escalates?)\b.*\b(?:with|to|from|on)$/i.test(
    bare,
  )
    ? bare
    : 'Works with';
}

/** "Vet, feed rep, the relief milker" in a line of prose are three; "Internal: A, B. External: C" as well. */
function oneByOne(item: Item): readonly Item[] {
  const [line, ...others] = item.lines;
  if (item.kind !== 'paragraph' || line === undefined || others.length > 0 || hasArrow(line)) return [item];
  const names = line.text
    .split(/(?<=\p{L}{3}[)\]]?)\.\s+/u)
    .map((sentence) => sentence.replace(/^[^:,]{2,20}\s?:\s+/u, '').replace(/[.!]$/, ''))
    .flatMap((sentence) => sentence.split(/\s*[,;·]\s*(?:(?:and|und|et|y)\s+)?(?![^()]*\))/u))
    .filter((name) => name !== '');
  const long = names.filter((name) => name.split(/\s+/).length > LONGEST_NAME);
  if (names.length < 2 || long.length > (names.length > 2 ? 1 : 0)) return [item];
  return names.map((name) => ({ ...item, lines: [plainLine(name, line.line)] }));
}

const LONGEST_NAME = 4;

function fromItem(item: Item, verb: string, path: string): Partial<Facts> {
  if (item.kind === 'row') return { interactions: [fromRow(item, verb, path)] };
  const [first] = item.lines;
  if (first === undefined) return {};
  const isOneLine = item.kind === 'bullet' || item.lines.length === 1;
  const collaboration = hasArrow(first) || !isOneLine ? null : collaborationIn(item, path);
  if (collaboration !== null) return { collaborations: [collaboration] };
  return {
    interactions: [close(withLines(readInteractionLine(first, verb), linesBelow(item)), at(path, item))],
  };
}

/** Labelled lines below say what the line itself left open; what it said already stays, and they are notes. */
function withLines(base: InteractionLine, lines: readonly Line[]): InteractionLine {
  const frequency = base.frequency === null ? firstLabelled(lines, FREQUENCY_LABEL) : null;
  const verb = base.isOpen ? firstLabelled(lines, VERB_LABEL) : null;
  const used = [frequency, verb].filter((line) => line !== null);
  const notes = lines
    .filter((line) => !used.includes(line))
    .map((line) => labelled(line, NOTES) ?? line.text);
  return {
    ...base,
    verb: (verb === null ? null : labelled(verb, VERB_LABEL)) ?? base.verb,
    frequency: (frequency === null ? null : labelled(frequency, FREQUENCY_LABEL)) ?? base.frequency,
    notes: [...base.notes, ...notes],
  };
}

function firstLabelled(lines: readonly Line[], labels: RegExp): Line | null {
  return lines.find((line) => labelled(line, labels) !== null) ?? null;
}

function close(bare: InteractionLine, source: Interaction['source']): Interaction {
  return {
    verb: bare.verb,
    role: bare.role,
    frequency: bare.frequency,
    notes: joinTexts(bare.notes) || null,
    source,
  };
}

function fromRow(row: Item, verb: string, path: string): Interaction {
  const frequency = takeCells(row.cells, /frequency|cadence|when|often|rhythm/i);
  const role = takeCells(frequency.rest, /role|team|who|partner|stakeholder|target|counterpart|with|person/i);
  const how = takeCells(role.rest, /interaction|verb|type|relationship|action|how/i);
  const [first, ...others] = role.text === '' ? how.rest : [undefined, ...how.rest];
  const name = role.text !== '' ? role.text : first === undefined ? '' : cellText(first, false);
  const notes = others.flatMap((cell) => (cell === undefined ? [] : [cellText(cell, others.length > 1)]));
  return {
    verb: how.text || verb,
    role: name,
    frequency: frequency.text || null,
    notes: joinTexts(notes) || null,
    source: at(path, row),
  };
}
