import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import { buildYaml } from './build-yaml.ts';
import { YamlFault } from './yaml-fault.ts';
import type { YamlNode } from './yaml-node.ts';

const MAX_DEPTH = 40;

/**
 * Reads one YAML document whose first line is line `firstLine` of its file. Throws `YamlFault`, and nothing else.
 * Values are built from the parser's events, not by its `load`, because only events know where each value stands.
 */
export function parseYaml(text: string, firstLine = 1): YamlNode {
  const [first, ...others] = parseAllYaml(text, firstLine);
  if (others.length > 0) throw severalDocuments(text, firstLine);
  return first ?? { kind: 'null', line: firstLine };
}

/** The same for a file that may hold several documents, each after a line "---". JSON is YAML, too. */
export function parseAllYaml(text: string, firstLine = 1): readonly YamlNode[] {
  const events = eventsOf(text, firstLine);
  const starts = events.flatMap(({ type }, index) => (type === EVENT_ID.DOCUMENT ? [index] : []));
  const read = starts.map((start, index) =>
    buildYaml(text, events.slice(start, starts[index + 1]), firstLine),
  );
  return read.length > 0 ? read : [{ kind: 'null', line: firstLine }];
}

function eventsOf(text: string, firstLine: number) {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) throw faultOf(error, firstLine);
    throw error;
  }
}

function faultOf(error: YAMLException, firstLine: number): YamlFault {
  const line = (error.mark?.line ?? 0) + firstLine;
  if (/tab/.test(error.reason)) {
    return new YamlFault(
      'tab-indentation',
      line,
      'A tab is used for indentation here; YAML allows only spaces. Replace it.',
    );
  }
  if (/nest|depth/.test(error.reason)) {
    return new YamlFault(
      'too-deep',
      line,
      `Values are nested more than ${MAX_DEPTH} deep here. Flatten them.`,
    );
  }
  return new YamlFault(
    'broken-yaml',
    line,
    `This is not valid YAML: ${error.reason}. ${hintFor(error.reason)}`,
  );
}

function hintFor(reason: string): string {
  if (/quoted scalar/.test(reason)) return 'A quotation mark is opened and never closed: close it.';
  if (/mapping entry|indentation/.test(reason)) {
    return 'Check the indentation, and put quotes around a value that contains ": " or starts with a quote.';
  }
  if (/flow collection/.test(reason)) return 'A bracket is opened and never closed: close it.';
  return 'Correct the line, or put the value in quotes.';
}

function severalDocuments(text: string, firstLine: number): YamlFault {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, index) => /^---(\s|$)/.test(line) && lines.slice(0, index).some(isContent),
  );
  const message = 'A second YAML document starts here; front matter is one document. Remove the "---".';
  return new YamlFault('several-documents', Math.max(at, 0) + firstLine, message);
}

function isContent(line: string): boolean {
  return !/^\s*(#|---|%|$)/.test(line);
}
