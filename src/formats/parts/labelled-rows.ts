import type { Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { sectionKind } from '../lines/section-kind.ts';

/**
 * "Purpose | No boat waits" over "Duties | …": the first column stands for headings. Its other rows come
 * first, so that they belong to none of these.
 */
export function labelledRows(written: readonly Item[]): readonly Item[] {
  const known = labelled(written).length;
  // Where the table has no headings, its first row stands for them, and is one of the card.
  const items = written.flatMap((item) =>
    item.above !== undefined && known > 0 && isOfCard(item.above) ? [item.above, item] : [item],
  );
  return known + items.length - written.length < 2 ? written : underLabels(items);
}

const labelled = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => isLabelledRow(item) && sectionKind(labelOf(item)) !== null);

/** "Field | Value" are headings, and so is what speaks of a kind in both columns ("Skills | Tools"). */
function isOfCard(row: Item): boolean {
  const [label, value] = [labelOf(row), row.cells[1]?.lines[0]?.text ?? ''];
  return (
    label !== '' &&
    value !== '' &&
    !HEADING.test(label) &&
    !HEADING.test(value) &&
    sectionKind(value) === null
  );
}

const HEADING =
  /^(?:fields?|sections?|attributes?|items?|labels?|categor(?:y|ies)|aspects?|propert(?:y|ies)|topics?|areas?|elements?|keys?|names?|types?|values?|contents?|descriptions?|details?|notes?|information|levels?|feld|wert|inhalt|angabe|champ|valeur|campo|valor)$/i;

function underLabels(items: readonly Item[]): readonly Item[] {
  const known = labelled(items);
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
