import ICAL from 'ical.js';

type Meant = (time: ICAL.Time) => boolean;

const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;
/** As iCal names them, from Sunday on. */
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** What such rules are made of; with anything else, they are left to ical.js. */
const KNOWN = ['BYDAY', 'BYWEEKNO', 'BYMONTH'];

/**
 * ical.js 2.2.1 takes "Mondays of weeks 1 and 3" and "the 20th Monday of the year" for every Monday from then on, or for none
 * (findings/ical-once-a-year.sh). A rule of that kind is put as one for every week in `event`, which it reads well; what comes
 * back says which of its returns, asked from the first one on and once each, were meant.
 */
export function meantByYear(event: ICAL.Event): Meant {
  const [property, ...others] = event.component.getAllProperties('rrule');
  const rule = property?.getFirstValue();
  if (!(rule instanceof ICAL.Recur) || others.length > 0 || event.component.hasProperty('rdate'))
    return () => true;
  if (!isOfTheYear(rule)) return () => true;
  property?.setValue(everyWeek(rule, event.startDate));
  const isMeant = rule.parts.BYWEEKNO ? byWeeks(rule, event.startDate) : byOrdinals(rule, event.startDate);
  const months = rule.parts.BYMONTH;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  return (time) => isMeant(time) && (months?.includes(time.month) ?? true) && left-- > 0;
}

/** With a month, ordinals count within it, which ical.js knows. */
function isOfTheYear({ freq, parts }: ICAL.Recur): boolean {
  if (freq !== 'YEARLY' || !Object.keys(parts).every((name) => KNOWN.includes(name))) return false;
  return (
    parts.BYWEEKNO !== undefined || (parts.BYMONTH === undefined && /\d/.test(parts.BYDAY?.join() ?? ''))
  );
}

/** On the weekdays that are named, or on that of the first time. */
function everyWeek(rule: ICAL.Recur, start: ICAL.Time): ICAL.Recur {
  const weekly = rule.clone();
  const days = rule.parts.BYDAY?.map((day) => day.slice(-2)) ?? [WEEKDAYS[start.dayOfWeek() - 1] ?? ''];
  return Object.assign(weekly, { freq: 'WEEKLY', interval: 1, count: null, parts: { BYDAY: days } });
}

/** Week -1 is the last one of its year. */
function byWeeks({ parts, interval, wkst }: ICAL.Recur, start: ICAL.Time): Meant {
  const first = weekOf(dateOf(start), wkst).year;
  return (time) => {
    const { year, number } = weekOf(dateOf(time), wkst);
    const last = weekOf(Date.UTC(year, 11, 28), wkst).number;
    const isNamed = parts.BYWEEKNO?.some((one) => one === number || one === number - last - 1) ?? false;
    return isNamed && (year - first) % interval === 0;
  };
}

/** Of "20MO,-1FR,TU": the 20th Monday, the last Friday, and every Tuesday. */
function byOrdinals({ parts, interval }: ICAL.Recur, start: ICAL.Time): Meant {
  return (time) => {
    const day = WEEKDAYS[time.dayOfWeek() - 1];
    const place = Math.floor((dateOf(time) - Date.UTC(time.year, 0, 1)) / WEEK) + 1;
    const fromEnd = -Math.floor((Date.UTC(time.year, 11, 31) - dateOf(time)) / WEEK) - 1;
    const isNamed = parts.BYDAY?.some((one) => {
      const ordinal = Number(one.slice(0, -2));
      return one.endsWith(day ?? '') && (ordinal === 0 || ordinal === place || ordinal === fromEnd);
    });
    return isNamed === true && (time.year - start.year) % interval === 0;
  };
}

const dateOf = ({ year, month, day }: ICAL.Time): number => Date.UTC(year, month - 1, day);

/** A week is of the year in which at least four of its days are, and so its fourth. `begins`: its first day, Sunday as 1. */
function weekOf(date: number, begins: number): { readonly year: number; readonly number: number } {
  const since = (new Date(date).getUTCDay() + 1 - begins + 7) % 7;
  const fourth = date + (3 - since) * DAY;
  const year = new Date(fourth).getUTCFullYear();
  return { year, number: Math.floor((fourth - Date.UTC(year, 0, 1)) / WEEK) + 1 };
}
