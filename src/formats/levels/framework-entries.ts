import { textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import type { IllustratedCriterion, LevelEntry, Note, Statement } from '../parts/facts.ts';
import { readCriteria, textsIn } from './framework-criteria.ts';
import { levelNumber } from './level-number.ts';

/** The entries of one topic, ascending by level, and what had no place in them. */
export interface EntriesReading {
  readonly entries: readonly LevelEntry[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** What a topic asks of its document: where it is, how it is called, and what its levels are. */
export interface TopicPlace {
  readonly path: string;
  readonly title: string;
  /** Declared number of levels, or null. */
  readonly levels: number | null;
  /** Levels given by name ("Junior"), in order; empty where they are numbered. */
  readonly names: readonly string[];
}

const ENTRY_KEYS = /^(?:level|criteria|exampleCriteria|examples|id)$/;

/** Reads `content:`, a list of levels or a mapping from level to criteria. */
export function readEntries(topic: YamlMap, place: TopicPlace): EntriesReading {
  const content = valueAt(topic, 'content') ?? valueAt(topic, 'levels');
  const nodes = content?.kind === 'map' && !content.entries.has('level') ? keyed(content) : listOf(content);
  return joined(nodes.map((node) => readEntry(node, place)));
}

function listOf(content: YamlNode | null): readonly YamlNode[] {
  return content === null ? [] : content.kind === 'list' ? content.items : [content];
}

/** `content: { 1: [...], 2: [...] }` says the same as a list of levels. */
function keyed(content: YamlMap): readonly YamlNode[] {
  return [...content.entries.values()].map(({ key, line, value }) => {
    const level = { key: 'level', line, value: { kind: 'text', text: key, line } as const };
    const entries =
      value.kind === 'map'
        ? new Map(value.entries)
        : new Map([['criteria', { key: 'criteria', line, value }]]);
    return { kind: 'map', line, entries: entries.set('level', level) } as const;
  });
}

function readEntry(node: YamlNode, place: TopicPlace): EntriesReading {
  if (node.kind !== 'map') return { entries: [], ...withoutLevel(textsIn(node, place.path), place) };
  const read = readCriteria(node, place.path);
  const notes = notesIn(node, place);
  const level = levelOf(node, place);
  if (level === null) {
    const lost = withoutLevel([...read.criteria, ...read.examples.flatMap(flat)], place, node.line);
    return { entries: [], notes: [...notes, ...lost.notes], problems: [...read.problems, ...lost.problems] };
  }
  const problems = [...read.problems, ...rangeProblems(level, node.line, place)];
  if (read.criteria.length + read.examples.length === 0) return { entries: [], notes, problems };
  const { criteria, examples } = read;
  return { entries: [{ level, criteria, examples, source: at(place.path, node) }], notes, problems };
}

function flat({ criterion, examples }: IllustratedCriterion): readonly Statement[] {
  return [criterion, ...examples];
}

function levelOf(entry: YamlMap, place: TopicPlace): number | null {
  const text = textAt(entry, 'level')?.text ?? '';
  const named = place.names.indexOf(text);
  return levelNumber(text) ?? (named < 0 ? null : named + 1);
}

function withoutLevel(
  statements: readonly Statement[],
  place: TopicPlace,
  line?: number,
): Omit<EntriesReading, 'entries'> {
  const first = line ?? statements[0]?.source.line;
  const notes = statements.map((statement) => ({ title: place.title, ...statement }));
  if (first === undefined || statements.length === 0) return { notes, problems: [] };
  const message = `This entry of "${place.title}" has no level that can be read, so its criteria were kept as notes. Add a number, such as "level: 3".`;
  return {
    notes,
    problems: [{ path: place.path, line: first, severity: 'warning', rule: 'level-missing', message }],
  };
}

function rangeProblems(level: number, line: number, { path, title, levels }: TopicPlace): readonly Problem[] {
  if (level > 0 && (levels === null || level <= levels)) return [];
  const declared = levels === null ? 'levels start at 1' : `this framework declares levels 1 to ${levels}`;
  const message = `"${title}" has an entry for level ${level}, but ${declared}. It was read all the same; correct the level, or "levels:" at the top.`;
  return [{ path, line, severity: 'warning', rule: 'level-out-of-range', message }];
}

function notesIn(entry: YamlMap, place: TopicPlace): readonly Note[] {
  const others = [...entry.entries.values()].filter(({ key }) => !ENTRY_KEYS.test(key));
  return others
    .flatMap(({ value }) => textsIn(value, place.path))
    .map((statement) => ({ title: place.title, ...statement }));
}

function joined(all: readonly EntriesReading[]): EntriesReading {
  return {
    entries: joinLevels(all.flatMap((one) => one.entries)),
    notes: all.flatMap((one) => one.notes),
    problems: all.flatMap((one) => one.problems),
  };
}

/** Ascending by level; two entries for one level are one, in the order in which they stand. */
export function joinLevels(entries: readonly LevelEntry[]): readonly LevelEntry[] {
  const levels = new Map<number, LevelEntry>();
  for (const entry of entries) {
    const known = levels.get(entry.level);
    const criteria = [...(known?.criteria ?? []), ...entry.criteria];
    const examples = [...(known?.examples ?? []), ...entry.examples];
    levels.set(entry.level, {
      level: entry.level,
      criteria,
      examples,
      source: known?.source ?? entry.source,
    });
  }
  return [...levels.values()].sort((a, b) => a.level - b.level);
}
