import { parseCsv } from './data/parse-csv.ts';
import { parseToml } from './data/parse-toml.ts';
import { parseAllYaml } from './data/parse-yaml.ts';
import { readFrontMatter } from './data/read-front-matter.ts';
import { splitFrontMatter } from './data/split-front-matter.ts';
import { YamlFault } from './data/yaml-fault.ts';
import { emptyMap, type YamlMap, type YamlNode } from './data/yaml-node.ts';
import type { Item, Line, Parsed, Section } from './document.ts';
import { isOwnersFile } from './list-files.ts';
import { marksIn } from './markdown/marks.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { withPlainHeadings } from './markdown/plain-headings.ts';
import { plainText } from './markdown/plain-text.ts';
import { withoutTabs } from './markdown/tabs.ts';
import { adocLines } from './pages/adoc-lines.ts';
import { htmlLines } from './pages/html-lines.ts';
import { rstLines } from './pages/rst-lines.ts';
import { emptyDocument, type Problem } from './problem.ts';
import { unfilled } from './unfilled.ts';

/** Text of a file → document. What cannot be read gives one problem with its line, and no document. Never throws. */
export function parseDocument(path: string, text: string): Parsed {
  if (isOwnersFile(path) || isOwnersList(path, text) || isOwnersPage(path, text))
    return plainFile(path, text);
  if (/\.(?:ya?ml|json|toml)$/i.test(path) || /(?:^|\/)OWNERS(?:_ALIASES)?$/.test(path))
    return parseDataFile(path, text);
  if (/\.(?:csv|tsv)$/i.test(path)) return parseCsv(path, text);
  return /\.html?$/i.test(path) ? parseHtmlFile(path, text) : parseMarkdownFile(path, text);
}

/** Kubernetes writes OWNERS as YAML, Chromium as an address a line. */
function isOwnersList(path: string, text: string): boolean {
  return (
    /(?:^|\/)(?:[A-Z]+_)*OWNERS$/.test(path) &&
    !/^["']?(?:approvers|reviewers|filters|options|labels|emeritus_\w+)["']?\s*:/m.test(text)
  );
}

const OWNERS_PAGE = /(?:^|\/)CODEOWNERS\.(?:md|txt)$/;

/** "CODEOWNERS.md" with nothing in it but such lines. */
function isOwnersPage(path: string, text: string): boolean {
  if (!OWNERS_PAGE.test(path)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return lines.length > 0 && lines.every((line) => /^\s*\S+(?:\s+@[\w./-]+)+\s*$/.test(line));
}

function plainFile(path: string, text: string): Parsed {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  return { document: { path, data: emptyMap, body: parseMarkdown([]), lines }, problems: [] };
}

/** YAML, JSON or TOML: one mapping, a list of them, or several documents. */
function parseDataFile(path: string, text: string): Parsed {
  const isToml = /\.toml$/i.test(path);
  const read = attempt(path, () => (isToml ? [parseToml(text)] : parseAllYaml(text)));
  if ('severity' in read) return failed(read);
  const nodes = read.filter(({ kind }) => kind !== 'null');
  if (nodes.length === 0) return failed(emptyDocument(path));
  const [first] = nodes;
  const isList = nodes.length === 1 && first?.kind === 'list';
  const items = isList ? first.items : nodes;
  const maps = items.filter((node) => node.kind === 'map');
  const wrong = items.find(({ kind }) => kind !== 'map');
  const [data = emptyMap, ...more] = maps;
  if (wrong !== undefined || maps.length === 0)
    return failed(notAMap(path, wrong?.line ?? read[0]?.line ?? 1));
  const body = parseMarkdown([]);
  if (isList) return { document: { path, data: emptyMap, body, more: maps }, problems: [] };
  return { document: { path, data, body, ...(more.length > 0 ? { more } : {}) }, problems: [] };
}

/** Each part with the line it has in the file. */
function parseHtmlFile(path: string, text: string): Parsed {
  const lines = htmlLines(text);
  const body = parseMarkdown(lines.map((line) => line.text));
  const renumbered = withLines(body, (line) => lines[line - 1]?.line ?? 1);
  return { document: { path, data: emptyMap, body: renumbered }, problems: [] };
}

function withLines(section: Section, lineOf: (line: number) => number): Section {
  const line = (one: Line): Line => ({ ...one, line: lineOf(one.line) });
  const item = (one: Item): Item => ({
    ...one,
    line: lineOf(one.line),
    lines: one.lines.map(line),
    items: one.items.map(item),
    cells: one.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })),
  });
  const { items, sections } = section;
  return {
    ...section,
    line: lineOf(section.line),
    items: items.map(item),
    sections: sections.map((child) => withLines(child, lineOf)),
  };
}

function parseMarkdownFile(path: string, text: string): Parsed {
  const lines = text.split('\n');
  const template = unfilled(path, lines);
  if (template !== null) return failed(template);
  const split = splitFrontMatter(lines, path);
  if ('severity' in split) return failed(split);
  if (split.yaml === null || isProse(split.yaml)) return markdown(path, lines, 0, emptyMap);
  const { yaml, yamlLine } = split;
  const data = attempt(path, () =>
    split.isToml ? parseToml(yaml, yamlLine) : readFrontMatter(yaml, yamlLine - 1),
  );
  if ('severity' in data) return failed(data);
  if (data.kind === 'text' || data.kind === 'list') return failed(notAMap(path, data.line));
  return markdown(path, lines, split.bodyStart, data.kind === 'map' ? data : emptyMap);
}

/** A "---" on the first line with a blank line and a heading below it is a rule, not front matter. */
function isProse(yaml: string): boolean {
  return /^[ \t]*\n\s*#{1,6}\s/.test(yaml);
}

function markdown(path: string, lines: readonly string[], start: number, data: YamlMap): Parsed {
  const body = parseMarkdown(inMarkdown(path, lines), start);
  const document = { path, data, body, marks: marksIn(lines, plainText) };
  return { document, problems: [] };
}

/** Lines of other markup as lines of Markdown, one for one. */
function inMarkdown(path: string, lines: readonly string[]): readonly string[] {
  if (/\.rst$/i.test(path)) return rstLines(lines);
  return /\.a(?:scii)?doc$/i.test(path) ? adocLines(lines) : withPlainHeadings(path, withoutTabs(lines));
}

function attempt<T extends YamlNode | readonly YamlNode[]>(path: string, read: () => T): T | Problem {
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
