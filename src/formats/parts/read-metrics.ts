import type { Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { at, cellText, joinTexts, termAndText, wholeText } from '../lines/item-text.ts';
import type { Facts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Statement } from './facts.ts';
import type { Part } from './parts.ts';

/** A section of success metrics of its own. Each is the role's, unless `placeMetrics` finds its responsibility. */
export function readMetrics(part: Part, path: string): Partial<Facts> {
  return { metrics: metricsBelow(part, path) };
}

/** What stands under a heading of its own ("### Objective: fewer returns") is said with it. */
function metricsBelow({ items, parts }: Part, path: string): readonly Statement[] {
  const own = items.flatMap((item) => {
    const text = item.kind === 'row' ? rowText(item) : wholeText(item);
    return text === '' ? [] : [{ text, source: at(path, item) }];
  });
  const below = parts.flatMap((part) =>
    metricsBelow(part, path).map((one) => ({ ...one, text: `${bareTitle(part.title)}: ${one.text}` })),
  );
  return [...own, ...below];
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
  const placed = new Map<number, Statement>();
  const metrics = facts.metrics.filter((metric) => {
    const { term, text } = termAndText(plainLine(metric.text, 1));
    const index = text === '' ? -1 : (titles.get(normal(term)) ?? -1);
    if (index < 0 || placed.has(index)) return true;
    placed.set(index, { text, source: metric.source });
    return false;
  });
  const responsibilities = facts.responsibilities.map((one, index) => {
    const its = placed.get(index);
    return its ? { ...one, metric: its.text, metricSource: its.source } : one;
  });
  return { ...facts, metrics, responsibilities };
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
