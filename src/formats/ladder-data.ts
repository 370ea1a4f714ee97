import type { Document } from '../documents/document.ts';
import { textAt, type YamlEntry, type YamlMap, type YamlNode } from '../documents/yaml-node.ts';
import type { Note, Statement, Topic } from './facts.ts';
import { unnamedRole } from './format-problems.ts';
import { at } from './item-text.ts';
import { isLabelKey, type LevelNode, levelsIn, numberLevels } from './ladder-levels.ts';
import { frameworkOf, type LevelCell, topicsOf } from './level-topics.ts';
import { titled } from './owner-name.ts';
import { type Format, joinFacts, type RoleEntry } from './role-entry.ts';
import { naming } from './role-naming.ts';
import { roleInTitle, roleLikeness } from './role-title.ts';

/** A ladder in YAML or JSON, whichever way round: levels over topics, or topics over levels. */
export const ladderData: Format = {
  name: 'ladder in YAML or JSON',
  shape: 'a role’s title, and "levels:" with what each expects, or topics with levels',
  several: true,
  recognises: (document) => laddersIn(document).length > 0,
  read(document) {
    const ladders = laddersIn(document);
    const named = ladders.flatMap((ladder) => entryOf(ladder, document) ?? []);
    const problems = named.length < ladders.length ? [unnamedRole(document)] : [];
    return { entries: named, outOfScope: [], problems };
  },
};

interface Ladder {
  /** Null where only the file can say whose it is. */
  readonly name: string | null;
  readonly map: YamlMap;
  readonly topics: readonly TopicNode[];
  readonly line: number;
}

/** What a topic says at each level; a topic of null is the level's own name for it. */
interface TopicNode {
  readonly title: string;
  readonly levels: readonly LevelNode[];
  readonly description: readonly Statement[];
}

const NAME_KEYS = [
  'role',
  'title',
  'name',
  'displayName',
  'display_name',
  'job',
  'position',
  'family',
  'discipline',
  'track',
];
const AREAS =
  /^(?:topics?|areas?|competenc(?:y|ies)|skills?|categor(?:y|ies)|dimensions?|axes|tracks?|criteria|expectations|attributes|pillars|capabilities|traits|themes|sections|growth[-_ ]areas)$/i;
const FAMILIES =
  /^(?:roles|careers|ladders?|tracks|jobs|job[-_ ]?families|families|frameworks?|disciplines|paths|career[-_ ]?paths?|data)$/i;

function laddersIn({ data, more }: Document): readonly Ladder[] {
  if (data.entries.size === 0 && more !== undefined) return fromList(more);
  return more === undefined ? fromMap(data, null, 0) : [];
}

/** A list at the top is one of roles, or one role's levels or topics. */
function fromList(items: readonly YamlMap[]): readonly Ladder[] {
  const each = items.map((item) => fromMap(item, null, 1));
  if (each.every((found) => found.length > 0 && found.every(({ name }) => roleLikeness(name ?? '') > 0)))
    return each.flat();
  const entry = (key: string): YamlMap => {
    const value = { kind: 'list', items, line: items[0]?.line ?? 1 } as const;
    return { kind: 'map', entries: new Map([[key, { key, line: value.line, value }]]), line: value.line };
  };
  const isLevels = items.every((item) =>
    ['level', 'grade', 'band'].some((key) => textAt(item, key) !== null),
  );
  return fromMap(entry(isLevels ? 'levels' : 'topics'), null, 1);
}

function fromMap(map: YamlMap, key: string | null, depth: number): readonly Ladder[] {
  const name = NAME_KEYS.flatMap((one) => textAt(map, one)?.text ?? [])[0] ?? key;
  const topics = topicsIn(map);
  if (topics.some(({ levels }) => levels.length > 1)) return [{ name, map, topics, line: map.line }];
  if (depth > 2) return [];
  const inside = [...map.entries.values()].filter((entry) => FAMILIES.test(entry.key));
  return inside
    .flatMap(({ value }) =>
      children(value).flatMap(({ key: child, node }) =>
        node.kind === 'map' ? fromMap(node, child, depth + 1) : [],
      ),
    )
    .concat(
      inside.flatMap(({ value }) =>
        value.kind === 'map' && topicsIn(value).some(({ levels }) => levels.length > 1)
          ? fromMap(value, name, depth + 1)
          : [],
      ),
    );
}

function topicsIn(map: YamlMap): readonly TopicNode[] {
  const own = levelsIn(map);
  if (own !== null) return byLevel(own);
  const areas = [...map.entries.values()]
    .filter(({ key }) => AREAS.test(key))
    .flatMap(({ value }) => children(value));
  const found = areas.length > 0 ? areas : children(map);
  return found.flatMap(({ key, node }) => topicOf(key, node));
}

function topicOf(key: string, node: YamlNode): readonly TopicNode[] {
  if (node.kind !== 'map') return [];
  const levels = levelsIn(node);
  if (levels === null) {
    const inner = [...node.entries.values()]
      .filter((entry) => AREAS.test(entry.key))
      .flatMap(({ value }) => children(value));
    return inner.flatMap((child) => topicOf(child.key, child.node));
  }
  return [{ title: nameOf(node, key), levels, description: [] }];
}

/** Levels that hold topics, turned round. */
function byLevel(levels: readonly LevelNode[]): readonly TopicNode[] {
  const topics = new Map<string, LevelNode[]>();
  levels.forEach((level, position) => {
    for (const { title, node, line } of cellsAt(level.node)) {
      const label = level.label === '' ? String(position + 1) : level.label;
      topics.set(title, [...(topics.get(title) ?? []), { label, title: level.title, node, line }]);
    }
  });
  return [...topics].map(([title, nodes]) => ({ title, levels: nodes, description: [] }));
}

interface CellNode {
  readonly title: string;
  readonly node: YamlNode;
  readonly line: number;
}

/** What stands at a level: below `competencies:` and the like each under its own name, all else under its key. */
function cellsAt(node: YamlNode): readonly CellNode[] {
  if (node.kind !== 'map') return [{ title: 'General', node, line: node.line }];
  return [...node.entries.values()]
    .filter(({ key, value }) => !isLabelKey(key) && value.kind !== 'null')
    .flatMap(cellsOf);
}

function cellsOf({ key, line, value }: YamlEntry): readonly CellNode[] {
  const isNested =
    AREAS.test(key) &&
    (value.kind === 'map' || (value.kind === 'list' && value.items.some(({ kind }) => kind === 'map')));
  if (!isNested) return [{ title: titled(key), node: value, line }];
  return children(value).map(({ key: child, node }) => ({
    title: nameOf(node, child),
    node,
    line: node.line,
  }));
}

interface Child {
  readonly key: string;
  readonly node: YamlNode;
}

function children(node: YamlNode): readonly Child[] {
  if (node.kind === 'map') return [...node.entries.values()].map(({ key, value }) => ({ key, node: value }));
  return node.kind === 'list' ? node.items.map((item) => ({ key: 'General', node: item })) : [];
}

function nameOf(node: YamlNode, key: string): string {
  const stated = [
    'title',
    'name',
    'displayName',
    'display_name',
    'label',
    'competency',
    'skill',
    'area',
    'topic',
  ];
  return stated.flatMap((one) => textAt(node, one)?.text ?? [])[0] ?? titled(key);
}

function entryOf(ladder: Ladder, { path }: Document): RoleEntry | null {
  const file = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  const stated = ladder.name === null || roleLikeness(roleInTitle(ladder.name)) === 0 ? null : ladder.name;
  const ofFile = roleLikeness(roleInTitle(titled(file))) > 0 ? titled(file) : null;
  const title = stated ?? ofFile ?? ladder.name;
  if (title === null) return null;
  const source = { path, line: ladder.line };
  const number = numberLevels(ladder.topics.flatMap(({ levels }) => levels));
  const cells = ladder.topics.flatMap(({ title: topic, levels }) =>
    levels.map(
      (level, position): LevelCell => ({
        topic,
        level: number(level, position),
        criteria: statements(level.node, path),
        line: level.line,
      }),
    ),
  );
  const topics: readonly Topic[] = topicsOf(
    cells.filter(({ criteria }) => criteria.length > 0),
    path,
  );
  const notes = levelNotes(ladder, number, source.path);
  const about = ['summary', 'description', 'about'].flatMap((key) => textAt(ladder.map, key) ?? [])[0];
  const facts = joinFacts([
    { frameworks: [frameworkOf(title, topics, null, source)], notes },
    about === undefined ? {} : { summaries: [{ text: about.text, source: at(path, about) }] },
  ]);
  const base = {
    origin: 'framework',
    slug: null,
    group: null,
    defaultSeniority: null,
    routing: {},
    place: null,
  } as const;
  return { ...base, ...naming(roleInTitle(title), source), facts };
}

function levelNotes(ladder: Ladder, number: ReturnType<typeof numberLevels>, path: string): readonly Note[] {
  const names = new Map<number, string>();
  for (const { levels } of ladder.topics)
    levels.forEach((level, position) => {
      const name = [level.label, level.title].filter((text) => text !== '' && !/^\d+$/.test(text)).join(' ');
      if (name !== '') names.set(number(level, position), name);
    });
  const text = [...names]
    .sort(([a], [b]) => a - b)
    .map(([level, name]) => `${level} ${name}`)
    .join(', ');
  return text === '' ? [] : [{ title: 'Levels', text, source: { path, line: ladder.line } }];
}

/** Every text below a node, one statement each; a named item of a list ("name", "description") is one of them. */
function statements(node: YamlNode, path: string): readonly Statement[] {
  if (node.kind === 'text') {
    const text = node.text.trim().replace(/\s+/g, ' ');
    return text === '' ? [] : [{ text, source: at(path, node) }];
  }
  if (node.kind === 'list') return node.items.flatMap((item) => listed(item, path));
  if (node.kind === 'null') return [];
  const said = [...node.entries.values()].filter(({ key }) => !isLabelKey(key));
  return said.flatMap(({ value }) => statements(value, path));
}

function listed(item: YamlNode, path: string): readonly Statement[] {
  const found = statements(item, path);
  const name = item.kind === 'map' ? (textAt(item, 'name') ?? textAt(item, 'title')) : null;
  const [first, ...others] = found;
  if (name === null) return found;
  const text = first === undefined ? name.text : `${name.text}: ${first.text}`;
  return [{ text, source: at(path, name) }, ...others];
}
