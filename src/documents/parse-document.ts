import type { Parsed } from './document.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { YamlFault } from './yaml-fault.ts';
import { emptyMap, type YamlMap, type YamlNode } from './yaml-node.ts';

/** Text of a file → document. What cannot be read gives one problem with its line, and no document. Never throws. */
export function parseDocument(path: string, text: string): Parsed {
  return /\.ya?ml$/i.test(path) ? parseYamlFile(path, text) : parseMarkdownFile(path, text);
}

function parseYamlFile(path: string, text: string): Parsed {
  const read = attempt(path, () => parseYaml(text, 1));
  if ('severity' in read) return failed(read);
  if (read.kind !== 'map') return failed(notAMap(path, read.line));
  return { document: { path, data: read, body: parseMarkdown([]) }, problems: [] };
}

function parseMarkdownFile(path: string, text: string): Parsed {
  const lines = text.split('\n');
  const split = splitFrontMatter(lines, path);
  if ('severity' in split) return failed(split);
  if (split.yaml === null || isProse(split.yaml)) return markdown(path, lines, 0, emptyMap);
  const { yaml, yamlLine } = split;
  const data = attempt(path, () => readFrontMatter(yaml, yamlLine - 1));
  if ('severity' in data) return failed(data);
  if (data.kind === 'text' || data.kind === 'list') return failed(notAMap(path, data.line));
  return markdown(path, lines, split.bodyStart, data.kind === 'map' ? data : emptyMap);
}

/** A "---" on the first line with a blank line and a heading below it is a rule, not front matter. */
function isProse(yaml: string): boolean {
  return /^[ \t]*\n\s*#{1,6}\s/.test(yaml);
}

function markdown(path: string, lines: readonly string[], start: number, data: YamlMap): Parsed {
  return { document: { path, data, body: parseMarkdown(lines, start) }, problems: [] };
}

function attempt(path: string, read: () => YamlNode): YamlNode | Problem {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { path, line: error.line, severity: 'error', rule: error.rule, message: error.message };
  }
}

function notAMap(path: string, line: number): Problem {
  const message =
    'A list of "key: value" pairs is expected here. Write for example "name: Platform Engineer".';
  return { path, line, severity: 'error', rule: 'not-a-mapping', message };
}

function failed(problem: Problem): Parsed {
  return { document: null, problems: [problem] };
}
