import type { Item, Line } from '../../documents/document.ts';
import { anyOf } from '../../lexicon/headings/index.ts';
import { PRIMARY_WORDS } from '../../lexicon/primary-words.ts';
import { at, cellText, joinTexts, labelled, takeCells, trimmed, wholeText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { isAgent, roleInTitle } from '../profiles/role-title.ts';
import { isLikePerson } from '../teams/people-names.ts';
import type { Responsibility, Statement } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';

const MEASURES =
  /^(?:success |key |performance )?(?:metrics?|kpis?|measures?|criteria|criterion|indicators?|targets?|goals?)(?: of success)?$|^(?:measured|measurable) by$|^success$|^okrs?$/i;
/** A measure is labelled as sections of measures are titled, in any language. */
const METRIC = { test: (label: string) => MEASURES.test(label) || sectionKind(label) === 'metrics' };
const INLINE_METRIC = new RegExp(
  `\\s*(?:[;|–—-]\\s*|[([]\\s*)(?:success metrics?|metrics?|kpis?|measured by|success criteria|target|${anyOf(({ sections }) => sections.metrics)})\\s*:\\s*(.+?)[)\\]]?$`,
  'i',
);
const MARKS = PRIMARY_WORDS.join('|');
const PRIMARY = new RegExp(
  `\\s*(?:[([]\\s*(?:${MARKS})\\s*[)\\]])|^\\s*primary(?: responsibility)?\\s*[:–—-]\\s*`,
  'gi',
);
/** "Own the suite (primary): green by nine" keeps its colon where it was. */
const PRIMARY_BEFORE_SIGN = new RegExp(`(?:${PRIMARY.source})(?=[,:;.])`, 'gi');

/** The section of duties: one responsibility for each bullet, row, sub-heading or (where there is no list) paragraph. */
export function readResponsibilities(part: Part, path: string): Partial<Facts> {
  const isList = part.items.some((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter((item) => item.kind === 'code' || (isList && item.kind === 'paragraph'));
  const items = part.items.filter((item) => !prose.includes(item));
  const own = items.flatMap((item) => responsibilitiesIn(item, path));
  const notes = readNotes({ ...part, items: prose, parts: [] }, path);
  return joinFacts([
    { responsibilities: own },
    notes,
    ...part.parts.map((child) => (isSomebodyElse(child) ? readNotes(child, path) : fromPart(child, path))),
  ]);
}

/** "The Event Manager" below the duties of a marketing manager: what is told of another. */
const isSomebodyElse = ({ title, items }: Part): boolean => items.length > 0 && isAgent(roleInTitle(title));

/** "Minutes" over nothing but names: who does it. */
function doersIn({ items, parts }: Part): readonly string[] {
  const names = parts.length > 0 ? [] : items.flatMap((item) => wholeText(item).split(/\s*,\s*/));
  return names.every((name) => isLikePerson(name) && name.includes(' ')) ? names : [];
}

/** A sub-heading with a list groups duties; one with prose only is a duty itself. */
function fromPart(part: Part, path: string): Partial<Facts> {
  const doers = doersIn(part);
  if (doers.length > 0)
    return { responsibilities: [responsibility(part.title, [doers.join(', ')], [], at(path, part))] };
  const groups = part.items.filter((item) => item.kind !== 'paragraph' && !isMetric(item));
  const metricPart = part.parts.find((child) => sectionKind(child.title) === 'metrics');
  if (groups.length > 0 || part.parts.some((child) => child !== metricPart))
    return readResponsibilities(part, path);
  const prose = part.items.filter((item) => !isMetric(item));
  const lines = prose.flatMap((item) => item.lines);
  const stated = [...part.items.filter(isMetric), ...prose.flatMap((item) => item.items.filter(isMetric))];
  const metrics = [
    ...metricsIn(lines, path),
    ...stated.map((item) => metricIn(item, path)),
    ...(metricPart?.items ?? []).map((item) => ({ text: wholeText(item), source: at(path, item) })),
  ];
  const nested = prose.flatMap((item) => item.items.filter((child) => !isMetric(child)).map(wholeText));
  const texts = [...lines.filter((line) => metricOf(line) === null).map((line) => line.text), ...nested];
  return { responsibilities: [responsibility(part.title, texts, metrics, at(path, part))] };
}

function responsibilitiesIn(item: Item, path: string): readonly Responsibility[] {
  if (item.kind === 'row') return [fromRow(item, path)];
  if (item.kind === 'paragraph') return item.lines.map((line) => fromLines([line], [], at(path, line)));
  const isDetail = (child: Item): boolean => child.kind !== 'bullet' || isExample(child);
  const details = item.items.filter((child) => isDetail(child) && !isMetric(child));
  const nested = item.items.filter((child) => !isDetail(child) && !isMetric(child));
  const lines = [...item.lines, ...details.flatMap((child) => child.lines)];
  const own = fromLines(lines, nestedMetrics(item, path), at(path, item));
  return [
    own,
    ...[...nested, ...details.flatMap((child) => child.items)].flatMap((child) =>
      responsibilitiesIn(child, path),
    ),
  ];
}

/** "Example: …" tells of the duty above it, and is none. */
const isExample = ({ lines: [line] }: Item): boolean => EXAMPLE.test(line?.text ?? '');
const EXAMPLE =
  /^(?:(?:for )?examples?|e\.\s?g\.|beispiele?|z\.\s?B\.|exemples?|ejemplos?|p\. ej\.)\s*[:–—-]?\s/i;

function fromLines(
  lines: readonly Line[],
  nested: readonly Statement[],
  source: Responsibility['source'],
): Responsibility {
  const [first, ...rest] = lines;
  const texts = rest.filter((line) => metricOf(line) === null).map((line) => line.text);
  return responsibility(first?.text ?? '', texts, [...metricsIn(rest, source.path), ...nested], source);
}

function responsibility(
  title: string,
  details: readonly string[],
  metrics: readonly Statement[],
  source: Responsibility['source'],
): Responsibility {
  const inline = INLINE_METRIC.exec(title);
  const bare = trimmed(
    (inline === null ? title : title.slice(0, inline.index))
      .replace(PRIMARY_BEFORE_SIGN, '')
      .replace(PRIMARY, ' ')
      .replace(/\s+/g, ' '),
  );
  const all = inline === null ? metrics : [{ text: inline[1] ?? '', source }, ...metrics];
  const metric = joinTexts(all.map(({ text }) => text)) || null;
  const [first] = all.filter(({ text }) => text !== '');
  const whole = details.length === 0 ? bare : `${bare.replace(/[.:]$/, '')}: ${joinTexts(details)}`;
  const elsewhere = first && first.source.line !== source.line ? { metricSource: first.source } : {};
  return { title: whole, primary: title.search(PRIMARY) >= 0, metric, source, ...elsewhere };
}

const METRIC_COLUMN = new RegExp(
  `metric|kpi|measure|success|target|indicator|${anyOf(({ sections }) => sections.metrics)}`,
  'i',
);

function fromRow(row: Item, path: string): Responsibility {
  const metric = takeCells(row.cells, METRIC_COLUMN);
  const primary = takeCells(metric.rest, /^primary|priority|main|^type$/i);
  const marked = /^(?:y(?:es)?|true|x|✓|✔|✅|☑|primary|main|p)\b|^[✓✔✅☑]/i.test(primary.text);
  const rest = marked || /^(?:|no?|false|secondary|-|–|—)$/i.test(primary.text) ? primary.rest : metric.rest;
  const [title, ...others] = rest
    .map((cell, index) =>
      cellText(cell, index > 1 || (index > 0 && /^[\d\s.,%–-]+$/.test(cellText(cell, false)))),
    )
    .filter((text) => text !== '');
  const source = at(path, row);
  const metrics = metric.text === '' ? [] : [{ text: metric.text, source }];
  const read = responsibility(title ?? '', others, metrics, source);
  return { ...read, primary: read.primary || marked };
}

function metricOf(line: Line): string | null {
  return labelled(line, METRIC);
}

function metricsIn(lines: readonly Line[], path: string): readonly Statement[] {
  return lines.flatMap((line) => {
    const text = metricOf(line);
    return text ? [{ text, source: at(path, line) }] : [];
  });
}

/** A list of what is measured is one of duties, whatever its heading calls it. */
export function hasMetrics({ items }: Part): boolean {
  return items.some(
    (item) =>
      item.kind === 'bullet' &&
      (item.lines.slice(1).some((line) => metricOf(line)) || item.items.some(isMetric)),
  );
}

function isMetric(item: Item): boolean {
  return item.kind !== 'row' && item.lines[0] !== undefined && metricOf(item.lines[0]) !== null;
}

/** "Metrics:" with bullets below it is one metric with several parts, and stands where the first of them does. */
function metricIn(item: Item, path: string): Statement {
  const [first, ...rest] = item.lines;
  const own = first === undefined ? '' : (metricOf(first) ?? first.text);
  const text = joinTexts([
    own,
    ...rest.map((line) => metricOf(line) ?? line.text),
    ...item.items.map(wholeText),
  ]);
  return { text, source: at(path, own === '' ? (rest[0] ?? item.items[0] ?? item) : item) };
}

function nestedMetrics(item: Item, path: string): readonly Statement[] {
  return item.items.filter(isMetric).map((nested) => metricIn(nested, path));
}
