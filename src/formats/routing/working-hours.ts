import { textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { DaysOff } from './days-off.ts';
import { knownZone, zoneFault } from './time-zones.ts';

export interface WorkingHours {
  /** ISO weekdays, 1 = Monday … 7 = Sunday. */
  readonly days: readonly number[];
  /** "HH:MM", 24 hours, local to `zone`. */
  readonly from: string;
  readonly to: string;
  /** IANA time zone, such as "Europe/London". */
  readonly zone: string;
  /** On these days nobody works, whatever the weekday. */
  readonly daysOff?: readonly DaysOff[];
  /** Nobody has said them: it is all day and all night, but on days off. */
  readonly isAssumed?: true;
}

/** Notes a problem at a value and gives null, so that a reader can end with it. */
export type Report = (node: { readonly line: number }, rule: string, message: string) => null;

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const EXAMPLE = 'Write hours as { days: mon-fri, from: "09:00", to: "17:30", zone: Europe/London }.';

/** Reads `hours:`; null, with a problem, where any part of it cannot be so. */
export function readHours(data: YamlMap, report: Report): WorkingHours | null {
  const hours = valueAt(data, 'hours');
  if (hours === null) return null;
  if (hours.kind !== 'map')
    return report(hours, 'wrong-type', `The hours are no mapping, so they were not read. ${EXAMPLE}`);
  const days = daysIn(valueAt(hours, 'days'));
  const from = timeIn(textAt(hours, 'from')?.text ?? '');
  const to = timeIn(textAt(hours, 'to')?.text ?? '');
  const zone = textAt(hours, 'zone');
  if (days === null)
    return report(valueAt(hours, 'days') ?? hours, 'bad-hours', `The days cannot be read. ${EXAMPLE}`);
  if (from === null || to === null || from >= to) {
    const message = `The times are impossible: the day must begin before it ends, from 00:00 to 24:00. ${EXAMPLE}`;
    return report(valueAt(hours, 'from') ?? hours, 'bad-hours', message);
  }
  const known = zone === null ? null : knownZone(zone.text);
  if (known !== null) return { days, from, to, zone: known };
  const { what, instead } = zoneFault(zone?.text ?? '');
  return report(zone ?? hours, 'bad-time-zone', `${what}, so the hours were not read. ${instead}`);
}

/** "mon-fri", "mon, wed", "[sat, sun]" or "daily" → ISO weekdays. */
function daysIn(node: YamlNode | null): readonly number[] | null {
  if (node === null) return null;
  const parts = node.kind === 'list' ? node.items : [node];
  const texts = parts.flatMap((part) =>
    part.kind === 'text' ? part.text.toLowerCase().split(/\s*(?:,|\band\b|&)\s*/) : ['?'],
  );
  const ranges = texts.filter((text) => text !== '').map(rangeOf);
  if (ranges.length === 0 || ranges.includes(null)) return null;
  return [...new Set(ranges.flatMap((range) => range ?? []))].sort((a, b) => a - b);
}

function rangeOf(text: string): readonly number[] | null {
  if (/^(?:daily|every ?day|all|7 days)$/.test(text)) return [1, 2, 3, 4, 5, 6, 7];
  if (/^(?:weekdays|working days)$/.test(text)) return [1, 2, 3, 4, 5];
  const [first, last = first] = text.split(/\s*(?:-|–|\bto\b)\s*/).map(dayOf);
  if (first === undefined || last === undefined || first === 0 || last === 0) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** 1 for Monday, 0 for what is no day. */
export function dayOf(text: string): number {
  return /^\p{L}{2,9}$/u.test(text) ? DAYS.indexOf(text.slice(0, 3)) + 1 : 0;
}

export function timeIn(text: string): string | null {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? /^(\d{1,2})()$/.exec(text);
  const minutes = Number(match?.[1] ?? Number.NaN) * 60 + Number(match?.[2] || 0);
  const isTime = minutes <= 24 * 60 && Number(match?.[2] || 0) < 60;
  return isTime
    ? `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    : null;
}
