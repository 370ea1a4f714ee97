import { textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import { nearest } from '../lines/nearest.ts';
import type { DaysOff } from './days-off.ts';

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
/** Of these, computers know a few, and take some for other places, or leave out summer time. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ACST: ['Australia/Adelaide', 'Australia/Darwin'],
  AEST: ['Australia/Sydney', 'Australia/Brisbane'],
  AST: ['America/Halifax', 'Asia/Riyadh'],
  AWST: ['Australia/Perth'],
  BRT: ['America/Sao_Paulo'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  CEST: ['Europe/Berlin', 'Europe/Paris'],
  CET: ['Europe/Berlin', 'Africa/Algiers'],
  CDT: ['America/Chicago', 'America/Havana'],
  CST: ['America/Chicago', 'Asia/Shanghai'],
  EDT: ['America/New_York'],
  EEST: ['Europe/Athens', 'Europe/Kyiv'],
  EET: ['Europe/Athens', 'Africa/Cairo'],
  EST: ['America/New_York', 'America/Panama'],
  HST: ['Pacific/Honolulu'],
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  JST: ['Asia/Tokyo'],
  KST: ['Asia/Seoul'],
  MDT: ['America/Denver'],
  MET: ['Europe/Berlin', 'Europe/Paris'],
  MSK: ['Europe/Moscow'],
  MST: ['America/Denver', 'America/Phoenix'],
  NZST: ['Pacific/Auckland'],
  PDT: ['America/Los_Angeles'],
  PST: ['America/Los_Angeles', 'Asia/Manila'],
  SGT: ['Asia/Singapore'],
  WEST: ['Europe/Lisbon'],
  WET: ['Europe/Lisbon', 'Atlantic/Canary'],
};
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
  const named = zone === null ? 'The time zone is missing' : `"${zone.text}" is no time zone`;
  return report(
    zone ?? hours,
    'bad-time-zone',
    `${named}, so the hours were not read. ${zonesFor(zone?.text ?? '')}`,
  );
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

/** A time zone by a name that means one place; else null. */
export function knownZone(name: string): string | null {
  return isZone(name) && namesFor(name).length === 0 ? name : null;
}

function namesFor(zone: string): readonly string[] {
  return Object.hasOwn(ABBREVIATIONS, zone.toUpperCase()) ? (ABBREVIATIONS[zone.toUpperCase()] ?? []) : [];
}

/** "BST" is one place's time in summer, and another's all year: the author has to say which is meant. */
function zonesFor(zone: string): string {
  const names = namesFor(zone);
  if (names.length > 0) return `Write the place it stands for: ${names.join(' or ')}.`;
  const near = nearest(zone.replace(/\s+/g, '_'), Intl.supportedValuesOf('timeZone'));
  return near === null ? 'Use a name such as Europe/London or America/New_York.' : `Did you mean ${near}?`;
}

/**
 * Computers take some abbreviations for places that few authors mean ("ACT" is Darwin, "CAT" Harare), and some for an hour
 * without summer time: of names without a place, only those of countries and of universal time are taken.
 */
const SHORT_NAMES: readonly string[] = ['UTC', 'UCT', 'GMT', 'GB', 'NZ', 'PRC', 'ROC', 'ROK'];

function isZone(zone: string): boolean {
  if (/^[a-z]{2,3}$/i.test(zone) && !SHORT_NAMES.includes(zone.toUpperCase())) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
