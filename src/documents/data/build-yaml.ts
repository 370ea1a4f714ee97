import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { lineCounter } from './line-counter.ts';
import { YamlFault } from './yaml-fault.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts';

/** Values once all aliases are followed: far beyond any document people write, far below what a bomb needs. */
const MAX_VALUES = 50_000;

/** A value and how many values it holds with all aliases followed; aliases share nodes, so only readers would notice. */
interface Built {
  readonly node: YamlNode;
  readonly size: number;
}

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  readonly lineAt: (offset: number) => number;
  readonly anchors: Map<string, Built>;
  next: number;
  /** Offset behind the last scalar that was read: an item without a value starts at the next dash. */
  seen: number;
}

/** Builds the value of the first document from the events of `text`. Throws `YamlFault`. */
export function buildYaml(text: string, events: readonly Event[], firstLine: number): YamlNode {
  const reader: Reader = {
    text,
    events,
    lineAt: lineCounter(text, firstLine),
    anchors: new Map(),
    next: 1,
    seen: 0,
  };
  const first = events[1];
  if (first === undefined || first.type === EVENT_ID.POP) return { kind: 'null', line: firstLine };
  return build(reader, firstLine).node;
}

function build(reader: Reader, fallbackLine: number): Built {
  const event = reader.events[reader.next++];
  if (event?.type === EVENT_ID.ALIAS) return follow(reader, event.anchorStart, event.anchorEnd);
  const built = readValue(reader, event, fallbackLine);
  if (built.size > MAX_VALUES) throw bomb(built.node.line);
  if (event !== undefined && 'anchorStart' in event && event.anchorStart >= 0) {
    reader.anchors.set(reader.text.slice(event.anchorStart, event.anchorEnd), built);
  }
  return built;
}

function readValue(reader: Reader, event: Event | undefined, fallbackLine: number): Built {
  if (event?.type === EVENT_ID.SCALAR) return { node: scalarOf(reader, event, fallbackLine), size: 1 };
  if (event?.type === EVENT_ID.SEQUENCE) return listOf(reader, reader.lineAt(event.start));
  if (event?.type === EVENT_ID.MAPPING) return mapOf(reader, reader.lineAt(event.start));
  throw new YamlFault('broken-yaml', fallbackLine, 'This is not valid YAML: a value is missing. Add it.');
}

function scalarOf(reader: Reader, event: ScalarEvent, fallbackLine: number): YamlNode {
  const missing = event.valueStart < 0;
  const line = missing ? fallbackLine : reader.lineAt(event.valueStart);
  if (!missing) reader.seen = event.valueEnd;
  const text = missing ? '' : getScalarValue(reader.text, event);
  const empty = event.style === SCALAR_STYLE.PLAIN && /^(?:|~|null|Null|NULL)$/.test(text);
  return empty ? { kind: 'null', line } : { kind: 'text', text, line };
}

function listOf(reader: Reader, line: number): Built {
  const items: YamlNode[] = [];
  let size = 1;
  while (!closes(reader)) {
    const item = build(reader, nextDash(reader) ?? line);
    items.push(item.node);
    size += item.size;
  }
  return { node: { kind: 'list', items, line }, size };
}

function nextDash(reader: Reader): number | null {
  const dash = reader.text.indexOf('-', reader.seen);
  if (dash < 0) return null;
  reader.seen = dash + 1;
  return reader.lineAt(dash);
}

function mapOf(reader: Reader, line: number): Built {
  const entries = new Map<string, YamlEntry>();
  const merged: YamlMap[] = [];
  let size = 1;
  while (!closes(reader)) {
    const key = build(reader, line).node;
    const value = build(reader, key.line);
    size += value.size;
    if (key.kind === 'text' && key.text === '<<') merged.push(...mapsIn(value.node));
    else addEntry(entries, key, value.node);
  }
  for (const entry of merged.flatMap((map) => [...map.entries.values()])) {
    if (!entries.has(entry.key)) entries.set(entry.key, entry);
  }
  return { node: { kind: 'map', entries, line }, size };
}

function addEntry(entries: Map<string, YamlEntry>, key: YamlNode, value: YamlNode): void {
  if (key.kind === 'list' || key.kind === 'map') {
    const message =
      'This is not valid here: a list or mapping stands where a key belongs. Put quotes around {…} and […].';
    throw new YamlFault('broken-yaml', key.line, message);
  }
  const name = key.kind === 'text' ? key.text : 'null';
  const earlier = entries.get(name);
  if (earlier === undefined) entries.set(name, { key: name, line: key.line, value });
  else throw duplicate(name, key.line, earlier.line);
}

function duplicate(name: string, line: number, earlier: number): YamlFault {
  const message = `The key "${name}" is given twice, here and on line ${earlier}. Keep one of them, or merge the two.`;
  return new YamlFault('duplicate-key', line, message);
}

function follow(reader: Reader, start: number, end: number): Built {
  const name = reader.text.slice(start, end);
  const built = reader.anchors.get(name);
  if (built !== undefined) return built;
  const message = `The alias *${name} points to no anchor above it. Define &${name} first, or write the value out.`;
  throw new YamlFault('broken-yaml', reader.lineAt(start), message);
}

function bomb(line: number): YamlFault {
  const message = `Aliases repeat values until there are more than ${MAX_VALUES}. Write the values out instead of aliasing them.`;
  return new YamlFault('alias-bomb', line, message);
}

function closes(reader: Reader): boolean {
  if (reader.events[reader.next]?.type !== EVENT_ID.POP) return false;
  reader.next++;
  return true;
}

function mapsIn(node: YamlNode): readonly YamlMap[] {
  if (node.kind === 'list') return node.items.filter((item) => item.kind === 'map');
  return node.kind === 'map' ? [node] : [];
}
