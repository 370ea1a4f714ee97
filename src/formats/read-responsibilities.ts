import type { Item, Line } from '../documents/document.ts';
import type { Responsibility } from './facts.ts';
import { at, cellText, joinTexts, labelled, takeCells, trimmed, wholeText } from './item-text.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { type Facts, joinFacts } from './role-entry.ts';
import { sectionKind } from './section-kind.ts';

const METRIC =
  /^(?:success |key |performance )?(?:metrics?|kpis?|measures?|criteria|criterion|indicators?|targets?|goals?)(?: of success)?$|^(?:measured|measurable) by$|^success$|^okrs?$/i;
const INLINE_METRIC =
  /\s*(?:[;|–—-]\s*|[([]\s*)(?:success metrics?|metrics?|kpis?|measured by|success criteria|target)\s*:\s*(.+?)[)\]]?$/i;
const PRIMARY =
  /\s*(?:[([]\s*(?:primary|main)(?: responsibility)?\s*[)\]])|^\s*primary(?: responsibility)?\s*[:–—-]\s*/gi;

/** The section of duties: one responsibility for each bullet, row, sub-heading or (where there is no list) paragraph. */
export function readResponsibilities(part: Part, path: string): Partial<Facts> {
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter((item) => item.kind === 'code' || (isList && item.kind === 'paragraph'));
  const items = part.items.filter((item) => !prose.includes(item));
  const own = items.flatMap((item) => responsibilitiesIn(item, path));
  const notes = readNotes({ ...part, items: prose, parts: [] }, path);
  return joinFacts([{ responsibilities: own }, notes, ...part.parts.map((child) => fromPart(child, path))]);
}

/** A sub-heading with a list groups duties; one with prose only is a duty itself. */
function fromPart(part: Part, path: string): Partial<Facts> {
  const groups = part.items.filter((item) => item.kind !== 'paragraph' && !isMetric(item));
  const metricPart = part.parts.find((child) => sectionKind(child.title) === 'metrics');
  if (groups.length > 0 || part.parts.some((child) => child !== metricPart))
    return readResponsibilities(part, path);
  const prose = part.items.filter((item) => !isMetric(item));
  const lines = prose.flatMap((item) => item.lines);
  const stated = [...part.items.filter(isMetric), ...prose.flatMap((item) => item.items.filter(isMetric))];
  const metrics = [
    ...metricsIn(lines),
    ...stated.map(metricText),
    ...(metricPart?.items ?? []).map(wholeText),
  ];
  const nested = prose.flatMap((item) => item.items.filter((child) => !isMetric(child)).map(wholeText));
  const texts = [...lines.filter((line) => metricOf(line) === null).map((line) => line.text), ...nested];
  return { responsibilities: [responsibility(part.title, texts, metrics, at(path, part))] };
}

function responsibilitiesIn(item: Item, path: string): readonly Responsibility[] {
  if (item.kind === 'row') return [fromRow(item, path)];
  if (item.kind === 'paragraph') return item.lines.map((line) => fromLines([line], [], at(path, line)));
  const details = item.items.filter((child) => child.kind !== 'bullet' && !isMetric(child));
  const nested = item.items.filter((child) => child.kind === 'bullet' && !isMetric(child));
  const lines = [...item.lines, ...details.flatMap((child) => child.lines)];
  const own = fromLines(lines, nestedMetrics(item), at(path, item));
  return [
    own,
    ...[...nested, ...details.flatMap((child) => child.items)].flatMap((child) =>
      responsibilitiesIn(child, path),
    ),
  ];
}

function fromLines(
  lines: readonly Line[],
  nested: readonly string[],
  source: Responsibility['source'],
): Responsibility {
  const [first, ...rest] = lines;
  const texts = rest.filter((line) => metricOf(line) === null).map((line) => line.text);
  return responsibility(first?.text ?? '', texts, [...metricsIn(rest), ...nested], source);
}

function responsibility(
  title: string,
  details: readonly string[],
  metrics: readonly string[],
  source: Responsibility['source'],
): Responsibility {
  const inline = INLINE_METRIC.exec(title);
  const bare = trimmed(
    (inline === null ? title : title.slice(0, inline.index)).replace(PRIMARY, ' ').replace(/\s+/g, ' '),
  );
  const all = inline === null ? metrics : [inline[1] ?? '', ...metrics];
  const whole = details.length === 0 ? bare : `${bare.replace(/[.:]$/, '')}: ${joinTexts(details)}`;
  return { title: whole, primary: title.search(PRIMARY) >= 0, metric: joinTexts(all) || null, source };
}

function fromRow(row: Item, path: string): Responsibility {
  const metric = takeCells(row.cells, /metric|kpi|measure|success|target|indicator/i);
  const primary = takeCells(metric.rest, /^primary|priority|main|^type$/i);
  const marked = /^(?:y(?:es)?|true|x|✓|✔|✅|☑|primary|main|p)\b|^[✓✔✅☑]/i.test(primary.text);
  const rest = marked || /^(?:|no?|false|secondary|-|–|—)$/i.test(primary.text) ? primary.rest : metric.rest;
  const [title, ...others] = rest
    .map((cell, index) => cellText(cell, index > 1))
    .filter((text) => text !== '');
  const read = responsibility(title ?? '', others, metric.text === '' ? [] : [metric.text], at(path, row));
  return { ...read, primary: read.primary || marked };
}

function metricOf(line: Line): string | null {
  return labelled(line, METRIC);
}

function metricsIn(lines: readonly Line[]): readonly string[] {
  return lines.map(metricOf).filter((text) => text !== null && text !== '') as string[];
}

function isMetric(item: Item): boolean {
  return item.kind !== 'row' && item.lines[0] !== undefined && metricOf(item.lines[0]) !== null;
}

/** "Metrics:" with bullets below it is one metric with several parts. */
function metricText(item: Item): string {
  const [first, ...rest] = item.lines;
  const own = first === undefined ? '' : (metricOf(first) ?? first.text);
  return joinTexts([own, ...rest.map((line) => metricOf(line) ?? line.text), ...item.items.map(wholeText)]);
}

function nestedMetrics(item: Item): readonly string[] {
  return item.items.filter(isMetric).map(metricText);
}
