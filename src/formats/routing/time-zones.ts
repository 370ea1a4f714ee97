import { nearest } from '../lines/nearest.ts';

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
  CST6CDT: ['America/Chicago'],
  CST: ['America/Chicago', 'Asia/Shanghai'],
  EDT: ['America/New_York'],
  EEST: ['Europe/Athens', 'Europe/Kyiv'],
  EET: ['Europe/Athens', 'Africa/Cairo'],
  EST5EDT: ['America/New_York'],
  EST: ['America/New_York', 'America/Panama'],
  HST: ['Pacific/Honolulu'],
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  JST: ['Asia/Tokyo'],
  KST: ['Asia/Seoul'],
  MDT: ['America/Denver'],
  MET: ['Europe/Berlin', 'Europe/Paris'],
  MSK: ['Europe/Moscow'],
  MST7MDT: ['America/Denver'],
  MST: ['America/Denver', 'America/Phoenix'],
  NZST: ['Pacific/Auckland'],
  PDT: ['America/Los_Angeles'],
  PST8PDT: ['America/Los_Angeles'],
  PST: ['America/Los_Angeles', 'Asia/Manila'],
  SGT: ['Asia/Singapore'],
  WEST: ['Europe/Lisbon'],
  WET: ['Europe/Lisbon', 'Atlantic/Canary'],
};

/** A place or two for each count of hours ahead of universal time, in winter where the place has one. */
const PLACES: Readonly<Record<number, string>> = {
  [-11]: 'Pacific/Pago_Pago',
  [-10]: 'Pacific/Honolulu',
  [-9]: 'America/Anchorage',
  [-8]: 'America/Los_Angeles',
  [-7]: 'America/Denver',
  [-6]: 'America/Chicago',
  [-5]: 'America/New_York',
  [-4]: 'America/Halifax',
  [-3]: 'America/Sao_Paulo',
  [-2]: 'America/Noronha',
  [-1]: 'Atlantic/Azores',
  1: 'Europe/Berlin',
  2: 'Europe/Athens',
  3: 'Europe/Istanbul',
  4: 'Asia/Dubai',
  5: 'Asia/Karachi',
  6: 'Asia/Dhaka',
  7: 'Asia/Bangkok',
  8: 'Asia/Singapore',
  9: 'Asia/Tokyo',
  10: 'Australia/Sydney',
  11: 'Pacific/Noumea',
  12: 'Pacific/Auckland',
};
const OFFSET = /^(etc\/)?(?:gmt|utc)?([+-])0?(\d{1,2})(?::?00)?$/i;

/** A time zone by a name that means one place; else null. */
export function knownZone(name: string): string | null {
  return isZone(name) && namesFor(name).length === 0 && hoursIn(name) === null ? name : null;
}

/** What is wrong with a name that `knownZone` does not take, and what to write instead. */
export function zoneFault(zone: string): { readonly what: string; readonly instead: string } {
  if (zone === '') return { what: 'The time zone is missing', instead: EXAMPLES };
  const hours = hoursIn(zone);
  if (hours !== null) return offsetFault(zone, hours);
  const what = `"${zone}" is no time zone`;
  const names = namesFor(zone);
  if (names.length > 0) return { what, instead: `Write the place it stands for: ${names.join(' or ')}.` };
  const near = nearest(zone.replace(/\s+/g, '_'), Intl.supportedValuesOf('timeZone'));
  return { what, instead: near === null ? EXAMPLES : `Did you mean ${near}?` };
}

const EXAMPLES = 'Use a name such as Europe/London or America/New_York.';

/** "Etc/GMT-1" is an hour ahead, for computers; people write it for an hour behind. So nobody can say which is meant. */
function offsetFault(zone: string, hours: number) {
  const way = hours > 0 ? 'ahead of' : 'behind';
  const count = Math.abs(hours) === 1 ? 'an hour' : `${Math.abs(hours)} hours`;
  const turned = isTurned(zone) ? ', the other way round than it looks' : '';
  const what = `"${zone}" is ${count} ${way} universal time${turned}, all year and at no place`;
  const places = (isTurned(zone) ? [hours, -hours] : [hours]).flatMap((at) => PLACES[at] ?? []);
  return { what, instead: places.length === 0 ? EXAMPLES : `Write a place, such as ${places.join(' or ')}.` };
}

const isTurned = (zone: string): boolean => OFFSET.exec(zone)?.[1] !== undefined;

/** How far ahead of universal time an offset is; null for what is none, or no difference. */
function hoursIn(zone: string): number | null {
  const [, , sign, digits] = OFFSET.exec(zone) ?? [];
  if (digits === undefined || Number(digits) === 0) return null;
  const ahead = (sign === '+') !== isTurned(zone);
  return ahead ? Number(digits) : -Number(digits);
}

function namesFor(zone: string): readonly string[] {
  return Object.hasOwn(ABBREVIATIONS, zone.toUpperCase()) ? (ABBREVIATIONS[zone.toUpperCase()] ?? []) : [];
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
