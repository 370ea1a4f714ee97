import type { Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { sectionKind } from '../lines/section-kind.ts';

/**
 * "Purpose | No boat waits" over "Duties | …": the first column stands for headings. Its other rows come
 * first, so that they belong to none of these.
 */
export function labelledRows(items: readonly Item[]): readonly Item[] {
  const known = items.filter((item) => isLabelledRow(item) && sectionKind(labelOf(item)) !== null);
  if (known.length < 2) return items;
  const others = items.filter((item) => isLabelledRow(item) && !known.includes(item));
  const rest = items.filter((item) => !isLabelledRow(item));
  return [...rest, ...others, ...known.flatMap(underLabel)];
}

const isLabelledRow = ({ kind, cells }: Item): boolean => kind === 'row' && cells.length === 2;

const labelOf = ({ cells: [first] }: Item): string => (first?.lines[0]?.text ?? '').replace(/:$/, '');

function underLabel(row: Item): readonly Item[] {
  const label = labelOf(row);
  const lines = row.cells[1]?.lines ?? [];
  const base = { items: [], cells: [], line: row.line } as const;
  const heading: Item = {
    ...base,
    kind: 'paragraph',
    lines: [{ ...plainLine(label, row.line), lead: label, bold: true, rest: '' }],
  };
  const isList = !PROSE.has(sectionKind(label) ?? '');
  return [
    heading,
    ...lines.map((line): Item => ({ ...base, kind: isList ? 'bullet' : 'paragraph', lines: [line] })),
  ];
}

const PROSE = new Set<string>(['mission', 'summary']);
