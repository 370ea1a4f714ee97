import type { Document, Item, Line, Section } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import type { SectionKind } from '../../lexicon/headings/heading-words.ts';
import { levelHeading } from '../levels/level-number.ts';
import { wholeText } from '../lines/item-text.ts';
import { labelIn } from '../lines/labels.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { namingOf, titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isAgent, isLikelyRole, roleInTitle } from '../profiles/role-title.ts';
import { announcesPeople } from '../teams/people-in.ts';
import { namesIn } from '../teams/people-names.ts';
import { type Guess, guessHeading } from './heading-model.ts';
import { KNOWN_AS, SURE } from './known-words.ts';

const SURER = 0.8;
/** Measures have figures, unless a heading leaves no doubt. */
const SUREST = 0.9;

interface Told {
  readonly written: string;
  readonly kind: SectionKind;
  readonly line: number;
}

/** A document whose headings are put into words that are known, and what was made of them. */
export interface Reworded {
  readonly document: Document;
  readonly note: Problem;
}

/** Headings and labels in people's own words, where what stands below fits; null where there are none. */
export function inKnownWords(document: Document): Reworded | null {
  const told: Told[] = [];
  const reworder = createReworder(document, told);
  const body = reworder(document.body);
  const [first] = told;
  if (first === undefined) return null;
  return {
    document: { ...document, body },
    note: noteOf(document.path, told, first),
  };
}

function noteOf(path: string, told: readonly Told[], first: Told): Problem {
  const read = told.map(({ written, kind, line }) => `"${written}" (line ${line}) as "${KNOWN_AS[kind]}"`);
  const message = `Told by likeness to other headings: ${read.join(', ')}. Where this is not what is meant, say it in such words.`;
  return { path, line: first.line, severity: 'note', rule: 'own-words', message };
}

function createReworder(document: Document, told: Told[]): (section: Section) => Section {
  const title = titleSection(document);
  const names = [namingOf(document)?.name ?? '', bareTitle(title?.title ?? '')].filter(
    (name) => name.length > 1,
  );
  const guess = (
    written: string,
    items: readonly Item[],
    sections: readonly Section[],
    line: number,
  ): string | null => {
    const found = guessOf(written, names);
    if (found === null || !fits(found, items, sections)) return null;
    const { kind } = found;
    told.push({ written, kind, line });
    return KNOWN_AS[kind];
  };
  const reworded = (section: Section): Section => {
    const own =
      section === title || section.level === 0
        ? null
        : guess(section.title, section.items, section.sections, section.line);
    const isKnown = own !== null || sectionKind(section.title) !== null;
    if (isKnown || levelHeading(section.title) !== null)
      return own === null ? section : { ...section, title: own };
    return { ...section, items: relabelled(section.items, guess), sections: section.sections.map(reworded) };
  };
  return reworded;
}

/** Whether a heading would be told by its likeness, over whatever fits. */
export const isGuessed = (heading: string, name: string): boolean => guessOf(heading, [name]) !== null;

function guessOf(written: string, names: readonly string[]): Guess | null {
  const bare = bareTitle(written);
  if (bare === '' || bare.length > 80 || sectionKind(written) !== null || levelHeading(written) !== null)
    return null;
  if (announcesPeople(bare)) return null;
  if (isLikelyRole(roleInTitle(bare)) && bare.split(' ').length < 5) return null;
  const found = [bare, withoutNames(bare, names)]
    .map(guessHeading)
    .filter((one) => one !== null)
    .sort((a, b) => b.share - a.share)[0];
  return found === undefined || found.share < (SELDOM.has(found.kind) ? SURER : SURE) ? null : found;
}

const SELDOM = new Set<SectionKind>(['summary', 'properties', 'principles', 'artifacts', 'collaborations']);

/** "What the Runtime team owns" → "What the @ owns": of whom it is said makes no difference. */
function withoutNames(heading: string, names: readonly string[]): string {
  const named = names.reduce((text, name) => text.replace(new RegExp(escaped(name), 'iu'), '@'), heading);
  const words = named.split(/\s+/).map((word) => (isAgent(word.replace(/[^\p{L}]+$/u, '')) ? '@' : word));
  return words
    .join(' ')
    .replace(/@(?:['’]?s)?(?: @)+/g, '@')
    .replace(/@ team\b/i, '@');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const OF_LISTS = new Set<SectionKind>([
  'responsibilities',
  'ownership',
  'metrics',
  'artifacts',
  'principles',
]);

/** Whether such a section holds what stands below: lists of duties, names of people, a sentence or two of what somebody is for. */
function fits({ kind, share }: Guess, items: readonly Item[], sections: readonly Section[]): boolean {
  if (sections.some(({ title }) => levelHeading(title) !== null)) return false;
  const all = [...items, ...sections.flatMap(itemsIn)];
  const lists = all.filter(({ kind: shape }) => shape === 'bullet' || shape === 'row');
  const prose = all.filter(({ kind: shape }) => shape === 'paragraph');
  if (kind === 'mission' || kind === 'summary')
    return (
      sections.length === 0 &&
      prose.length + lists.length > 0 &&
      lists.length < 3 &&
      all.every(({ kind: shape }) => shape !== 'row')
    );
  if (kind === 'holders') return prose.concat(lists).some(holdsNames);
  if (kind === 'metrics' && share < SUREST && !lists.some((item) => /\d/.test(wholeText(item)))) return false;
  if (OF_LISTS.has(kind)) return lists.length > 0;
  return lists.length + prose.length > 0;
}

const holdsNames = (item: Item): boolean =>
  item.kind === 'row'
    ? item.cells.some(({ lines }) => lines.some(({ text }) => namesIn(text).length > 0))
    : namesIn(wholeText(item)).length > 0;

const itemsIn = ({ items, sections }: Section): readonly Item[] => [...items, ...sections.flatMap(itemsIn)];

type Reword = (
  written: string,
  items: readonly Item[],
  sections: readonly Section[],
  line: number,
) => string | null;

/** "**That's yours**" over a list, "**Works alongside**: …", "You are not expected to:". */
function relabelled(items: readonly Item[], guess: Reword): readonly Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'paragraph') return item;
    const lines = item.lines.map((line, index) => {
      const label = labelIn(line) ?? wrappedLabel(line);
      if (label === null || !(line.bold || line.text.endsWith(':'))) return line;
      const inline = line.lead === null ? '' : line.rest.replace(/^\s*:\s*/, '').trim();
      const after = item.lines.slice(index + 1);
      const wrapped = after.length > 0 ? [{ ...item, lines: after }] : listAfter(items, at);
      const below = inline === '' ? wrapped : [proseOf(inline, line)];
      const known = guess(label, below, [], line.line);
      return known === null ? line : labelledLine(line, known, inline);
    });
    return lines.every((line, index) => line === item.lines[index]) ? item : { ...item, lines };
  });
}

/** "**Why we are here**" over a sentence that no blank line sets off. */
const wrappedLabel = ({ lead, bold, rest }: Line): string | null =>
  bold && /^\s+\p{Lu}/u.test(rest) ? lead : null;

function listAfter(items: readonly Item[], at: number): readonly Item[] {
  const after = items.slice(at + 1);
  const end = after.findIndex(
    (item, index) => item.kind === 'paragraph' && (index > 0 || labelIn(item.lines[0]) !== null),
  );
  return end < 0 ? after : after.slice(0, end);
}

const proseOf = (text: string, { line }: Line): Item => ({
  kind: 'paragraph',
  lines: [{ text, lead: null, bold: false, rest: text, line }],
  items: [],
  cells: [],
  line,
});

const labelledLine = (line: Line, label: string, inline: string): Line => ({
  ...line,
  text: inline === '' ? label : `${label}: ${inline}`,
  lead: label,
  bold: true,
  rest: inline === '' ? '' : `: ${inline}`,
});
