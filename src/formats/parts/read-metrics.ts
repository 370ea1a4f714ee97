import type { Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { at, cellText, joinTexts, termAndText, wholeText } from '../lines/item-text.ts';
import type { Facts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Statement } from './facts.ts';
import type { Part } from './parts.ts';

/** A section of success metrics of its own. Each is a property of the role until `placeMetrics` finds its responsibility. */
export function readMetrics(part: Part, path: string): Partial<Facts> {
  const items = itemsIn(part);
  const properties = items.flatMap((item) => {
    const value = item.kind === 'row' ? rowText(item) : wholeText(item);
    return value === '' ? [] : [{ name: bareTitle(part.title), value, source: at(path, item) }];
  });
  return { properties };
}

function itemsIn(part: Part): readonly Item[] {
  return [...part.items, ...part.parts.flatMap(itemsIn)];
}

/** "Availability | 99.9 %" is the metric and its target. */
function rowText({ cells }: Item): string {
  const [first = '', ...others] = cells.map((cell) => cellText(cell, false));
  return others.length === 0 ? first : `${first}: ${joinTexts(others)}`;
}

/** "**Incident response**: under an hour" in a section of metrics belongs to the responsibility of that name. */
export function placeMetrics(facts: Facts): Facts {
  const titles = new Map(
    facts.responsibilities.map(({ title, metric }, index) => [normal(title), metric === null ? index : -1]),
  );
  const metrics = new Map<number, Statement>();
  const properties = facts.properties.filter(({ value, source }) => {
    const { term, text } = termAndText(plainLine(value, 1));
    const index = text === '' ? -1 : (titles.get(normal(term)) ?? -1);
    if (index < 0 || metrics.has(index)) return true;
    metrics.set(index, { text, source });
    return false;
  });
  const responsibilities = facts.responsibilities.map((one, index) => {
    const placed = metrics.get(index);
    return placed ? { ...one, metric: placed.text, metricSource: placed.source } : one;
  });
  return { ...facts, properties, responsibilities };
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
