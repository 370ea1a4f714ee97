import { textAt, type YamlEntry, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { titled } from '../lines/owner-name.ts';
import { roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { isLabelKey, type LevelNode, levelsIn } from './ladder-levels.ts';
import { namedLevel } from './level-names.ts';

/** One role's ladder, as data has it. */
export interface Ladder {
  /** Null where only the file can say whose it is. */
  readonly name: string | null;
  readonly map: YamlMap;
  readonly topics: readonly TopicNode[];
  readonly line: number;
}

/** What a topic says at each level. */
interface TopicNode {
  readonly title: string;
  readonly levels: readonly LevelNode[];
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

/** All ladders of a file; a single topic with a single level is none. */
export function laddersIn({ data, more }: Document): readonly Ladder[] {
  if (data.entries.size === 0 && more !== undefined) return fromList(more);
  return more === undefined ? fromMap(data, null, 0) : [];
}

/** A list at the top is one of roles, or one role's levels or topics. */
function fromList(items: readonly YamlMap[]): readonly Ladder[] {
  const each = items.map((item) => fromMap(item, null, 1));
  if (
    each.every(
      (found) => found.length > 0 && found.every(({ name }) => roleLikeness(roleInTitle(name ?? '')) > 0),
    )
  )
    return each.flat();
  const entry = (key: string): YamlMap => {
    const value = { kind: 'list', items, line: items[0]?.line ?? 1 } as const;
    return { kind: 'map', entries: new Map([[key, { key, line: value.line, value }]]), line: value.line };
  };
  const isLevels = items.every((item) =>
    ['level', 'grade', 'band'].some((key) => textAt(item, key) !== null),
  );
  return fromMap(entry(isLevels ? 'levels' : 'topics'), isLevels ? sharedRole(items) : null, 1);
}

/** "Junior Baker" and "Senior Baker" are levels of a baker. */
function sharedRole(items: readonly YamlMap[]): string | null {
  const titles = items.map((item) => textAt(item, 'title')?.text ?? textAt(item, 'name')?.text ?? '');
  const [first = '', ...others] = titles.map((title) => namedLevel(title)?.base ?? '');
  return first !== '' && others.every((base) => base === first) ? first : null;
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
    // "expectations: { Junior: …, Senior: … }" of one skill.
    const below = [...node.entries.values()].flatMap(({ key: area, value }) =>
      AREAS.test(area) && value.kind === 'map' ? [levelsIn(value)] : [],
    );
    const [found] = below.filter((one) => one !== null);
    if (found !== undefined) return [{ title: nameOf(node, key), levels: found }];
    const inner = [...node.entries.values()]
      .filter((entry) => AREAS.test(entry.key))
      .flatMap(({ value }) => children(value));
    return inner.flatMap((child) => topicOf(child.key, child.node));
  }
  return [{ title: nameOf(node, key), levels }];
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
  return [...topics].map(([title, nodes]) => ({ title, levels: nodes }));
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
