import type { YamlEntry, YamlMap, YamlNode } from '../../documents/data/yaml-node.ts';
import type { Cell, Item, Line } from '../../documents/document.ts';
import { plainLine, toLine } from '../../documents/markdown/logical-lines.ts';
import { sectionKind } from '../lines/section-kind.ts';
import type { Part } from './parts.ts';

/** Sections of a role that stand in YAML, as a list or mapping, become parts like those below a heading. */
export function dataParts(data: YamlMap): readonly Part[] {
  return [...data.entries.values()].filter(isSection).map(({ key, line, value }) => ({
    title: key.replace(/[-_]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    line,
    items: itemsIn(value),
    parts: [],
  }));
}

/** Texts are left to the front matter's reader: "team: Data" is a property, "team: [...]" is not. */
export function isSection({ key, value }: YamlEntry): boolean {
  return (value.kind === 'list' || value.kind === 'map') && sectionKind(key) !== null;
}

function itemsIn(value: YamlNode): readonly Item[] {
  if (value.kind === 'list') return value.items.flatMap(itemOf);
  if (value.kind !== 'map') return itemOf(value);
  return [...value.entries.values()].map(({ key, line, value: inner }) => {
    const text = linesIn(inner)
      .map((one) => one.text)
      .join(', ');
    return bullet([toLine([{ text: text === '' ? key : `**${key}**: ${text}`, line }])], line);
  });
}

function itemOf(node: YamlNode): readonly Item[] {
  if (node.kind === 'map') return [row(node)];
  return linesIn(node).map((line) => bullet([line], line.line));
}

/** A mapping such as "{ title: …, metric: … }" is a row of a table with these columns. */
function row(map: YamlMap): Item {
  const cells: readonly Cell[] = [...map.entries.values()].map(({ key, value }) => ({
    head: key.replace(/[-_]+/g, ' '),
    lines: linesIn(value),
  }));
  return { kind: 'row', lines: cells.flatMap((cell) => cell.lines), items: [], cells, line: map.line };
}

function bullet(lines: readonly Line[], line: number): Item {
  return { kind: 'bullet', lines, items: [], cells: [], line };
}

function linesIn(node: YamlNode): readonly Line[] {
  if (node.kind === 'list') return node.items.flatMap(linesIn);
  if (node.kind === 'text') return node.text.trim() === '' ? [] : [toLine([node])];
  if (node.kind === 'null') return [];
  return [...node.entries.values()].flatMap(({ key, line, value }) =>
    linesIn(value).map((one) => plainLine(`${key}: ${one.text}`, line)),
  );
}
