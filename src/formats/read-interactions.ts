import type { Item, Line } from '../documents/document.ts';
import { plainLine } from '../documents/logical-lines.ts';
import type { Interaction } from './facts.ts';
import { at, cellText, joinTexts, labelled, takeCells, trimmed, wholeText } from './item-text.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { collaborationIn } from './read-titled.ts';
import { type Facts, joinFacts } from './role-entry.ts';
import { bareTitle, isAgent } from './role-title.ts';

const ARROW = /\s*(?:<?(?:[-=–—]{1,2}>)|[→⇒⟶➜➔➝➞➙⟹↔⇔▶►»➡]\ufe0f?)\s*/u;
const FREQUENCY =
  /^(?:on[- ]demand|ad[- ]hoc|as needed|when needed|(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|yearly|annually)|hourly|continuous(?:ly)?|ongoing|regular(?:ly)?|occasional(?:ly)?|frequent(?:ly)?|(?:once |twice |\d+(?:x| times)? )?(?:per|a|an|each|every) .+|every .+|always|rarely|sometimes|often|constant(?:ly)?|sprintly|fortnightly)\b/i;
const NOTES = /^(?:notes?|details?|description|topics?|purpose|what|about)$/i;
const FREQUENCY_LABEL = /^(?:frequency|cadence|when|how often|rhythm)$/i;
const VERB_LABEL = /^(?:interaction(?: type)?|type|verb|relationship|how)$/i;

type Bare = Omit<Interaction, 'source' | 'notes'> & { readonly notes: readonly string[] };

/** The section of who works with whom: "verb → role (frequency)" with notes, or just roles with what is done together. */
export function readInteractions(part: Part, path: string): Partial<Facts> {
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter((item) => item.kind === 'code' || (isList && item.kind === 'paragraph'));
  const items = part.items.filter((item) => !prose.includes(item));
  const own = items.map((item) => fromItem(item, defaultVerb(part.title), path));
  const notes = readNotes({ ...part, items: prose, parts: [] }, path);
  return joinFacts([...own, notes, ...part.parts.map((child) => fromPart(child, part, path))]);
}

/** "### Security Engineer" with labelled lines below, or a verb ("### Provides to") with a list of roles. */
function fromPart(part: Part, parent: Part, path: string): Partial<Facts> {
  if (!isAgent(bareTitle(part.title)) && part.items.some((item) => item.kind === 'bullet'))
    return readInteractions(part, path);
  const lines = part.items.flatMap((item) => [...item.lines, ...item.items.flatMap((child) => child.lines)]);
  const base: Bare = { verb: defaultVerb(parent.title), role: part.title, frequency: null, notes: [] };
  return { interactions: [close(withLines(base, lines), at(path, part))] };
}

function defaultVerb(title: string): string {
  const bare = bareTitle(title);
  return /^(?:works?|collaborat\w+|interacts?|reports?|provides?|receives?|supports?|advises?|depends?|escalates?)\b.*\b(?:with|to|from|on)$/i.test(
    bare,
  )
    ? bare
    : 'Works with';
}

function fromItem(item: Item, verb: string, path: string): Partial<Facts> {
  if (item.kind === 'row') return { interactions: [fromRow(item, verb, path)] };
  const [first, ...rest] = item.lines;
  if (first === undefined) return {};
  const collaboration = ARROW.test(first.text) ? null : collaborationIn(item, path);
  if (collaboration !== null) return { collaborations: [collaboration] };
  const nested = item.items.flatMap((child) => [
    ...child.lines,
    ...child.items.map((below) => asLine(below)),
  ]);
  return { interactions: [close(withLines(fromLine(first, verb), [...rest, ...nested]), at(path, item))] };
}

function asLine(item: Item): Line {
  const text = wholeText(item);
  return plainLine(text, item.line);
}

function withLines(base: Bare, lines: readonly Line[]): Bare {
  const frequency = firstLabelled(lines, FREQUENCY_LABEL) ?? base.frequency;
  const verb = firstLabelled(lines, VERB_LABEL) ?? base.verb;
  const others = lines.filter(
    (line) => labelled(line, FREQUENCY_LABEL) === null && labelled(line, VERB_LABEL) === null,
  );
  return {
    ...base,
    verb,
    frequency,
    notes: [...base.notes, ...others.map((line) => labelled(line, NOTES) ?? line.text)],
  };
}

function firstLabelled(lines: readonly Line[], labels: RegExp): string | null {
  return lines.map((line) => labelled(line, labels)).find((text) => text !== null) ?? null;
}

function close(bare: Bare, source: Interaction['source']): Interaction {
  return {
    verb: bare.verb,
    role: bare.role,
    frequency: bare.frequency,
    notes: joinTexts(bare.notes) || null,
    source,
  };
}

function fromLine(line: Line, verb: string): Bare {
  const parts = line.text
    .split(ARROW)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (parts.length >= 2) return target(trimmed(parts.at(-2) ?? ''), parts.at(-1) ?? '', parts.slice(0, -2));
  const led = line.lead === null ? null : /^(to|with|from|for|by)\s+(.+)$/i.exec(line.rest);
  if (led !== null)
    return target(`${line.lead}${led[1]?.toLowerCase() === 'to' ? '' : ` ${led[1]}`}`, led[2] ?? '', []);
  if (line.lead !== null && line.rest !== '') return target(verb, line.text, []);
  const sentence = /^(\p{Lu}[\p{L}-]+(?: [\p{L}/-]+){0,4}?) (to|with|from|for) (?:the )?(\p{Lu}.*)$/u.exec(
    line.text,
  );
  if (sentence !== null && !isAgent(sentence[1] ?? '')) {
    return target(`${sentence[1]}${sentence[2] === 'to' ? '' : ` ${sentence[2]}`}`, sentence[3] ?? '', []);
  }
  return target(verb, line.text, []);
}

/** "Role (frequency): notes", in any order of brackets and dashes. */
function target(verb: string, text: string, before: readonly string[]): Bare {
  const brackets = [...text.matchAll(/\s*[([]([^()[\]]+)[)\]]/g)];
  const frequent = brackets.find((match) => FREQUENCY.test(match[1]?.trim() ?? '')) ?? brackets[0];
  const bare = frequent === undefined ? text : text.replace(frequent[0], ' ');
  const cut = /\s*(?::\s|\s[–—-]\s|;\s)/.exec(bare);
  const role = trimmed((cut === null ? bare : bare.slice(0, cut.index)).replace(/\s+/g, ' '));
  const rest = cut === null ? '' : trimmed(bare.slice(cut.index));
  const isRhythm = frequent === undefined && FREQUENCY.test(rest) && rest.length <= 30;
  const frequency = frequent?.[1]?.trim() ?? (isRhythm ? rest : null);
  return { verb, role, frequency, notes: [...before, isRhythm ? '' : rest] };
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
