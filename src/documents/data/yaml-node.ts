/**
 * YAML as the formats see it: text, with the line each value stands on. Scalars stay as written ("012", "yes", "3"):
 * what a value means is for the format to say.
 */
export type YamlNode = YamlText | YamlNull | YamlList | YamlMap;

export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

export interface YamlNull {
  readonly kind: 'null';
  readonly line: number;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly line: number;
}

/** A `Map`, so that a key such as `__proto__` is a key like any other. */
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly line: number;
}

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlNode;
}

export const emptyMap: YamlMap = { kind: 'map', entries: new Map(), line: 1 };

/** The value at `key`, or null where the key is missing or empty. */
export function valueAt(node: YamlNode | null, key: string): Exclude<YamlNode, YamlNull> | null {
  const value = node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value === undefined || value.kind === 'null' ? null : value;
}

/** The text at `key`, trimmed; null where there is none, or where something other than text stands there. */
export function textAt(node: YamlNode | null, key: string): YamlText | null {
  const value = valueAt(node, key);
  return value?.kind === 'text' && value.text.trim() !== '' ? { ...value, text: value.text.trim() } : null;
}

/** The items at `key`; a single value counts as a list of one. */
export function itemsAt(node: YamlNode | null, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  if (value === null) return [];
  return value.kind === 'list' ? value.items : [value];
}
