import { type AST, parseTOML } from 'toml-eslint-parser';
import { YamlFault } from './yaml-fault.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** Deeper than anything people write; also what YAML is held to. */
const MAX_DEPTH = 40;

interface Table {
  readonly kind: 'map';
  readonly entries: Map<string, YamlEntry>;
  readonly line: number;
}
interface List {
  readonly kind: 'list';
  readonly items: YamlNode[];
  readonly line: number;
}

/** Of the text, and the line it begins at in its file. */
interface Source {
  readonly text: string;
  readonly firstLine: number;
}

/**
 * TOML → the nodes that YAML gives, with the line of each: tables, lists of tables, texts, lists. What is no text (numbers, days,
 * true) stays as written. Throws `YamlFault`, and nothing else.
 */
export function parseToml(text: string, firstLine = 1): YamlNode {
  const source = { text, firstLine };
  try {
    const root = newTable(firstLine);
    for (const node of parseTOML(text).body[0].body) {
      if (node.type === 'TOMLKeyValue') assign(root, node, source);
      else readTable(root, node, source);
    }
    return root;
  } catch (error) {
    throw faultOf(error, firstLine);
  }
}

const newTable = (line: number): Table => ({ kind: 'map', entries: new Map(), line });
const lineOf = ({ loc }: AST.TOMLNode, { firstLine }: Source): number => loc.start.line + firstLine - 1;

/** "[people]" opens a table, "[[roles]]" one more of a list: numbers stand in the path for items of lists. */
function readTable(root: Table, node: AST.TOMLTable, source: Source): void {
  const line = lineOf(node, source);
  let here: Table | List = root;
  node.resolvedKey.forEach((key, at) => {
    const create = (): Table | List =>
      typeof node.resolvedKey[at + 1] === 'number' ? { kind: 'list', items: [], line } : newTable(line);
    here = typeof key === 'number' ? itemAt(here as List, key, create) : entryAt(here as Table, key, create);
  });
  for (const pair of node.body) assign(here, pair, source);
}

function itemAt(list: List, at: number, create: () => Table | List): Table | List {
  list.items[at] ??= create();
  return list.items[at] as Table | List;
}

function entryAt(table: Table, key: string, create: () => Table | List): Table | List {
  const known = table.entries.get(key)?.value;
  if (known !== undefined) return known as Table | List;
  const value = create();
  table.entries.set(key, { key, line: value.line, value });
  return value;
}

/** "a.b = 1" is a table of its own. */
function assign(table: Table, pair: AST.TOMLKeyValue, source: Source, depth = 0): void {
  const line = lineOf(pair, source);
  const path = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  const last = path.pop() ?? '';
  const parent = path.reduce((known, key) => entryAt(known, key, () => newTable(line)) as Table, table);
  parent.entries.set(last, { key: last, line, value: nodeOf(pair.value, source, depth) });
}

function nodeOf(value: AST.TOMLContentNode, source: Source, depth: number): YamlNode {
  const line = lineOf(value, source);
  if (depth > MAX_DEPTH) throw broken(line, `the values are nested more than ${MAX_DEPTH} deep`);
  if (value.type === 'TOMLArray')
    return { kind: 'list', items: value.elements.map((element) => nodeOf(element, source, depth + 1)), line };
  if (value.type === 'TOMLInlineTable') {
    const table = newTable(line);
    for (const pair of value.body) assign(table, pair, source, depth + 1);
    return table;
  }
  const text = value.kind === 'string' ? value.value : source.text.slice(...value.range);
  return { kind: 'text', text, line };
}

const broken = (line: number, what: string): YamlFault =>
  new YamlFault(
    'broken-toml',
    line,
    `This is not valid TOML: ${what}. Correct it, or write the file in YAML.`,
  );

/** The parser says where and what; it has no word for values that are nested beyond all measure. */
function faultOf(error: unknown, firstLine: number): YamlFault {
  if (error instanceof YamlFault) return error;
  const { lineNumber, message = '' } = error as { readonly lineNumber?: number; readonly message?: string };
  return lineNumber === undefined
    ? broken(firstLine, 'its values cannot be told apart')
    : broken(lineNumber + firstLine - 1, message.replace(/[.\s]+$/, ''));
}
