import type { Item } from '../../documents/document.ts';
import { statementsOf, termAndText } from '../lines/item-text.ts';
import type { Part } from '../parts/parts.ts';
import type { LevelCell } from './level-topics.ts';

const FEWEST = 2;

/** The labels that bullets below several levels begin with: "Building: …" at each of them is about the topic of that name. */
export function sharedLabels(levels: readonly Part[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { items } of levels)
    for (const label of new Set(items.map(labelOf)))
      if (label !== '') times.set(label, (times.get(label) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= FEWEST).map(([label]) => label));
}

/** What such a bullet asks, under its topic; null where it begins with none of these labels. */
export function labelledCell(
  item: Item,
  level: number,
  labels: ReadonlySet<string>,
  path: string,
): LevelCell | null {
  const [first, ...others] = item.lines;
  if (first === undefined || !labels.has(labelOf(item))) return null;
  const { term, text } = termAndText(first);
  const own = statementsOf(
    [{ ...item, lines: [{ ...first, text, lead: null, rest: text }, ...others] }],
    path,
  );
  return { topic: term, level, criteria: own, line: item.line };
}

function labelOf({ kind, lines: [first] }: Item): string {
  if (kind !== 'bullet' || first === undefined) return '';
  const { term, text } = termAndText(first);
  return text === '' || term.split(' ').length > 4 ? '' : term.toLowerCase();
}
