import { YamlFault } from './yaml-fault.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** Deeper than anything people write; also what YAML is held to. */
const MAX_DEPTH = 40;

type Entries = Map<string, YamlEntry>;
type Table = { readonly kind: 'map'; readonly entries: Entries; readonly line: number };
type List = { readonly kind: 'list'; readonly items: YamlNode[]; readonly line: number };

interface Reader {
  readonly text: string;
  /** Offset of what comes next, and its line. */
  at: number;
  line: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\u001b' };

/**
 * TOML → the nodes that YAML gives, with the line of each: tables, lists of tables, texts, lists. What is no text (numbers, days,
 * true) stays as written. Throws `YamlFault`, and nothing else.
 */
export function parseToml(text: string, firstLine = 1): YamlNode {
  const reader: Reader = { text, at: 0, line: firstLine };
  const root: Table = { kind: 'map', entries: new Map(), line: firstLine };
  let table = root;
  for (skip(reader); reader.at < text.length; skip(reader)) {
    if (text[reader.at] === '[') table = header(reader, root);
    else assign(reader, table, 0);
    endOfLine(reader);
  }
  return root;
}

/** Blanks, comments and line ends. */
function skip(reader: Reader): void {
  for (;;) {
    const char = reader.text[reader.at];
    if (char === '\n') reader.line++;
    if (char === '#') {
      const end = reader.text.indexOf('\n', reader.at);
      reader.at = end < 0 ? reader.text.length : end - 1;
    } else if (char === undefined || !/\s/.test(char)) return;
    reader.at++;
  }
}

function blanks(reader: Reader): void {
  while (reader.text[reader.at] === ' ' || reader.text[reader.at] === '\t') reader.at++;
}

function endOfLine(reader: Reader): void {
  blanks(reader);
  const char = reader.text[reader.at];
  if (char !== undefined && char !== '\n' && char !== '\r' && char !== '#')
    throw broken(reader, 'the line goes on behind the value');
}

/** "[people]" opens a table, "[[roles]]" one more of a list. */
function header(reader: Reader, root: Table): Table {
  const isList = reader.text.startsWith('[[', reader.at);
  const { line } = reader;
  reader.at += isList ? 2 : 1;
  const path = keysAt(reader);
  const close = isList ? ']]' : ']';
  if (!reader.text.startsWith(close, reader.at)) throw broken(reader, `"${close}" is missing`);
  reader.at += close.length;
  const last = path.pop() ?? '';
  const parent = path.reduce((table, key) => tableAt(reader, table, key), root);
  return isList ? added(reader, parent, last, line) : tableAt(reader, parent, last);
}

function added(reader: Reader, parent: Table, key: string, line: number): Table {
  const known = parent.entries.get(key)?.value;
  if (known !== undefined && known.kind !== 'list') throw broken(reader, `"${key}" is no list`);
  const table: Table = { kind: 'map', entries: new Map(), line };
  if (known === undefined) parent.entries.set(key, { key, line, value: { kind: 'list', items: [table], line } });
  else (known as List).items.push(table);
  return table;
}

/** The table of that name, which is the last one where it is a list. */
function tableAt(reader: Reader, parent: Table, key: string): Table {
  const known = parent.entries.get(key)?.value;
  const last = known?.kind === 'list' ? known.items.at(-1) : known;
  if (last?.kind === 'map') return last as Table;
  if (last !== undefined) throw broken(reader, `"${key}" is no table`);
  const { line } = reader;
  const table: Table = { kind: 'map', entries: new Map(), line };
  parent.entries.set(key, { key, line, value: table });
  return table;
}

function assign(reader: Reader, table: Table, depth: number): void {
  const { line } = reader;
  const path = keysAt(reader);
  if (reader.text[reader.at] !== '=') throw broken(reader, '"=" is missing behind a name');
  reader.at++;
  const key = path.pop() ?? '';
  const parent = path.reduce((known, one) => tableAt(reader, known, one), table);
  if (parent.entries.has(key)) throw new YamlFault('duplicate-key', line, `"${key}" is given twice. Keep one of them.`);
  blanks(reader);
  parent.entries.set(key, { key, line, value: valueAt(reader, depth) });
}

/** "a", "a.b", "\"a b\"". */
function keysAt(reader: Reader): string[] {
  const keys: string[] = [];
  for (;;) {
    blanks(reader);
    const char = reader.text[reader.at];
    const bare = /^[\w-]+/.exec(reader.text.slice(reader.at, reader.at + 200))?.[0];
    if (char === '"' || char === "'") keys.push(quoted(reader, char));
    else if (bare !== undefined) {
      keys.push(bare);
      reader.at += bare.length;
    } else throw broken(reader, 'a name is missing');
    blanks(reader);
    if (reader.text[reader.at] !== '.') return keys;
    if (keys.length > MAX_DEPTH) throw broken(reader, 'the names are nested too deeply');
    reader.at++;
  }
}

function valueAt(reader: Reader, depth: number): YamlNode {
  const { line } = reader;
  const char = reader.text[reader.at];
  if (depth > MAX_DEPTH) throw broken(reader, `the values are nested more than ${MAX_DEPTH} deep`);
  if (char === '"' || char === "'") return { kind: 'text', text: quoted(reader, char), line };
  if (char === '[') return listAt(reader, depth);
  if (char === '{') return inlineAt(reader, depth);
  const bare = /^[^\s,\]}#]+(?: \d{2}:[\d:.Z+-]+)?/.exec(reader.text.slice(reader.at, reader.at + 200))?.[0];
  if (bare === undefined) throw broken(reader, 'a value is missing');
  reader.at += bare.length;
  return { kind: 'text', text: bare, line };
}

function listAt(reader: Reader, depth: number): YamlNode {
  const { line } = reader;
  const items: YamlNode[] = [];
  reader.at++;
  for (skip(reader); reader.text[reader.at] !== ']'; skip(reader)) {
    items.push(valueAt(reader, depth + 1));
    separator(reader, ']');
  }
  reader.at++;
  return { kind: 'list', items, line };
}

function inlineAt(reader: Reader, depth: number): YamlNode {
  const table: Table = { kind: 'map', entries: new Map(), line: reader.line };
  reader.at++;
  for (skip(reader); reader.text[reader.at] !== '}'; skip(reader)) {
    assign(reader, table, depth + 1);
    separator(reader, '}');
  }
  reader.at++;
  return table;
}

function separator(reader: Reader, close: string): void {
  skip(reader);
  const char = reader.text[reader.at];
  if (char === ',') reader.at++;
  else if (char !== close) throw broken(reader, `"${close}" is missing`);
}

/** Three of the signs open a text over several lines; in single ones nothing is escaped. */
function quoted(reader: Reader, sign: string): string {
  const long = sign.repeat(3);
  const close = reader.text.startsWith(long, reader.at) ? long : sign;
  const start = reader.at + close.length;
  let end = start;
  while (!reader.text.startsWith(close, end)) {
    const char = reader.text[end];
    if (char === undefined || (char === '\n' && close === sign)) throw broken(reader, 'a quotation mark is missing');
    end += char === '\\' && sign === '"' ? 2 : 1;
  }
  const text = reader.text.slice(start, end);
  reader.at = end + close.length;
  reader.line += text.split('\n').length - 1;
  return sign === '"' ? unescaped(text) : text;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|U([\da-f]{8})|\s*\n\s*|(.))/gis, (_, short, long, char: string | undefined) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    if (Number.isNaN(code)) return char === undefined ? '' : (ESCAPES[char] ?? char);
    return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });

function broken({ line }: Reader, what: string): YamlFault {
  return new YamlFault('broken-toml', line, `This is not valid TOML: ${what}. Correct it, or write the file in YAML.`);
}
