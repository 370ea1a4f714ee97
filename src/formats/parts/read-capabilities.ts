import type { Item } from '../../documents/document.ts';
import { isLevelName, readCapabilityLine } from '../lines/capability-line.ts';
import {
  asLine,
  at,
  cellText,
  joinTexts,
  labelled,
  linesBelow,
  statementsOf,
  takeCells,
  takeLabelled,
  wholeText,
} from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Capability } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';

const LEVEL_LABEL = /^(?:levels?|proficiency(?: level)?|rating|expertise|seniority)$/i;
const DETAIL_LABEL = /^(?:details?|notes?|description|examples?|includes?|tools?)$/i;

/** The section of abilities: name, level and details in the many ways people set them beside each other. */
export function readCapabilities(part: Part, path: string): Partial<Facts> {
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter((item) => item.kind === 'code' || (isList && item.kind === 'paragraph'));
  const own = part.items
    .filter((item) => !prose.includes(item))
    .flatMap((item) => capabilitiesIn(item, path));
  const notes = readNotes({ ...part, items: prose, parts: [] }, path);
  return joinFacts([{ capabilities: own }, notes, ...part.parts.map((child) => fromPart(child, path))]);
}

/** "### Advanced" gives its list a level; "### Databases" is an ability with prose, or an area of skills with a list. */
function fromPart(part: Part, path: string): Partial<Facts> {
  const lines = part.items.flatMap((item) => (item.kind === 'paragraph' ? item.lines : []));
  const level = lines.map((line) => labelled(line, LEVEL_LABEL)).find((text) => text !== null) ?? null;
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  if (isLevelName(part.title)) return withLevel(readCapabilities(part, path), part.title);
  if (level !== null || (!isList && part.parts.length === 0))
    return { capabilities: [fromProse(part, path)] };
  const capabilities = part.items.flatMap((item) => capabilitiesIn(item, path));
  if (capabilities.length > 0 && capabilities.every((one) => one.level !== null))
    return readCapabilities(part, path);
  return {
    skills: [{ area: bareTitle(part.title), statements: allStatements(part, path), source: at(path, part) }],
  };
}

function allStatements(part: Part, path: string): ReturnType<typeof statementsOf> {
  return [...statementsOf(part.items, path), ...part.parts.flatMap((child) => allStatements(child, path))];
}

function withLevel(facts: Partial<Facts>, title: string): Partial<Facts> {
  const level = title.replace(/\s+(?:level|proficienc(?:y|ies)|skills?|knowledge)$/i, '');
  const capabilities = (facts.capabilities ?? []).map((one) => ({ ...one, level: one.level ?? level }));
  return { ...facts, capabilities };
}

function fromProse(part: Part, path: string): Capability {
  const lines = part.items.flatMap((item) => [...item.lines, ...item.items.map(asLine)]);
  const { text: level, rest } = takeLabelled(lines, LEVEL_LABEL);
  const below = part.parts.map((child) => joinTexts([`${child.title}:`, wholePart(child)]));
  const details = joinTexts([...rest.map((line) => line.text), ...below]);
  return { name: bareTitle(part.title), level, details: details || null, source: at(path, part) };
}

function wholePart(part: Part): string {
  return joinTexts([...part.items.map(wholeText), ...part.parts.map(wholePart)]);
}

function capabilitiesIn(item: Item, path: string): readonly Capability[] {
  if (item.kind === 'row') return [fromRow(item, path)];
  if (item.kind === 'paragraph') return item.lines.map((line) => readCapabilityLine(line, at(path, line)));
  const [first] = item.lines;
  if (first === undefined) return [];
  const read = readCapabilityLine(first, at(path, item));
  const { text, rest } =
    read.level === null
      ? takeLabelled(linesBelow(item), LEVEL_LABEL)
      : { text: read.level, rest: linesBelow(item) };
  const details = [read.details ?? '', ...rest.map((line) => labelled(line, DETAIL_LABEL) ?? line.text)];
  return [{ ...read, level: text, details: joinTexts(details) || null }];
}

function fromRow(row: Item, path: string): Capability {
  const ticked = row.cells.find(
    (cell) => isLevelName(cell.head) && /^[✓✔✅☑●•x]\ufe0f?$/iu.test(cellText(cell, false)),
  );
  const level = takeCells(row.cells, /level|proficiency|rating|expertise|seniority|grade/i);
  const rest = (ticked === undefined ? level.rest : row.cells).filter((cell) => cell !== ticked);
  const named = takeCells(rest, /capabilit|skill|competenc|name|area|abilit|topic/i);
  const [first, ...others] = named.text === '' ? rest : named.rest;
  const isNamed = named.text !== '';
  const details = (isNamed && first !== undefined ? [first, ...others] : others).filter(
    (cell) => cell.lines.length > 0,
  );
  return {
    name: isNamed || first === undefined ? named.text : cellText(first, false),
    level: ticked?.head ?? (level.text || null),
    details:
      joinTexts(details.map((cell) => cellText(cell, details.length > 1 || isLevelName(cell.head)))) || null,
    source: at(path, row),
  };
}
