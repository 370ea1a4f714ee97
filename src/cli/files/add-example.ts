import { parseDocument } from '../../documents/parse-document.ts';
import { routing } from '../../formats/routing/routing.ts';
import { onOneLine } from '../corrections/correction-files.ts';

/** A routing document with one more example question, and where it stands. */
export interface WithExample {
  readonly yaml: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Adds an example question to a routing document and leaves all else in it as its author wrote it, comments and all. Null
 * where it is no routing document, or its examples are written in a way that a line cannot be added to.
 */
export function addExample(yaml: string, text: string): WithExample | null {
  const lines = yaml.split('\n');
  const head = lines.findIndex((line) => /^examples:\s*(?:#.*)?$/.test(line));
  const added = head === -1 ? appended(lines, text) : inserted(lines, head, text);
  const whole = { yaml: added.lines.join('\n'), line: added.line };
  return hasExample(yaml, whole.yaml, onOneLine(text)) ? whole : null;
}

interface Added {
  readonly lines: readonly string[];
  readonly line: number;
}

/** As the first of those that are there, indented like them. */
function inserted(lines: readonly string[], head: number, text: string): Added {
  const first = lines.slice(head + 1).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const indent = /^( *)- /.exec(first ?? '')?.[1] ?? '  ';
  const ending = lines[head]?.endsWith('\r') ? '\r' : '';
  return { lines: lines.toSpliced(head + 1, 0, `${indent}${item(text)}${ending}`), line: head + 2 };
}

function appended(lines: readonly string[], text: string): Added {
  const kept = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  return { lines: [...kept, 'examples:', `  ${item(text)}`, ''], line: kept.length + 2 };
}

/** What JSON quotes, YAML reads as well. */
const item = (text: string): string => `- ${JSON.stringify(onOneLine(text))}`;

/** A document of this example alone, which stands in this line. */
export const routingDocument = (role: string, text: string): string =>
  `role: ${JSON.stringify(role)}\nexamples:\n  ${item(text)}\n`;
export const LINE = 3;

/** Is it a routing document that gained just that, and lost nothing? */
function hasExample(before: string, after: string, text: string): boolean {
  const [old, now] = [readingOf(before), readingOf(after)];
  if (old === null || now === null) return false;
  const wanted = [...old.examples, text].sort();
  return JSON.stringify([...now.examples].sort()) === JSON.stringify(wanted) && old.others === now.others;
}

interface Read {
  readonly examples: readonly string[];
  /** All else, to be compared. */
  readonly others: string;
}

function readingOf(yaml: string): Read | null {
  const { document } = parseDocument('routing.yml', yaml);
  if (document === null || !routing.recognises(document)) return null;
  const [entry] = routing.read(document).entries;
  if (!entry) return null;
  const { examples = [], ...others } = entry.routing;
  const isPlace = (key: string) => key === 'line' || key === 'source';
  const compared = { ...entry, routing: others };
  return {
    examples: examples.map((example) => example.text),
    others: JSON.stringify(compared, (key, value) => (isPlace(key) ? null : value)),
  };
}
