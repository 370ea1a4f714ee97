import ICAL from 'ical.js';
import { dayOf, daysAfter } from '../catalog/dates/day.ts';
import type { DaysOff } from '../formats/routing/days-off.ts';
import { eventsAround } from './calendar-text.ts';
import { laterStart } from './later-start.ts';
import { meantByYear } from './weeks-of-year.ts';
import { type MomentOf, momentsBy, UnknownZone, wallOf } from './zones.ts';

/** Somebody's turn, as a calendar has it. */
export interface Turn {
  /** The title of the event. */
  readonly words: string;
  /** Of those invited, in lower case. */
  readonly mails: readonly string[];
  /** In milliseconds. */
  readonly from: number;
  readonly until: number;
  /** Of an event of whole days, wherever they are: which, and what its notes say. */
  readonly whole?: DaysOff & { readonly notes: string };
}

export interface Turns {
  /** Those that go on at the moment, the one that began last first. */
  readonly turns: readonly Turn[];
  /** What could not be read, in a sentence; null where all could. */
  readonly fault: string | null;
}

/** No rota has more events about the same days than this, or has come back more often. */
const MOST_EVENTS = 5_000;
const MOST_TIMES = 20_000;
const DAY = 24 * 60 * 60_000;
/** No zone is further from UTC. */
const MARGIN = 2 * DAY;

const NONE = 'It is no calendar that can be read (iCal).';

/** Whose turn it is by a calendar, as on-call products and calendars export it. Never throws. */
export function turnsAt(calendar: string, now: number): Turns {
  const { turns, fault } = turnsBetween(calendar, now, now + 1);
  return { turns: goingOn(turns, now), fault };
}

/** Of a list, those that go on at a moment; of a product's layers ("[L2] ann"), the uppermost. */
export function goingOn(turns: readonly Turn[], now: number): readonly Turn[] {
  const there = turns.filter(({ from, until }) => from <= now && now < until);
  const uppermost = Math.max(0, ...there.map(layerOf));
  return there.filter((turn) => layerOf(turn) === uppermost).sort((a, b) => b.from - a.from);
}

const layerOf = ({ words }: Turn): number => Number(/^\[L(\d{1,3})\]/.exec(words)?.[1] ?? 0);

/** All turns of which some part lies between two moments (in milliseconds). Never throws. */
export function turnsBetween(calendar: string, from: number, until: number): Turns & { isWhole: boolean } {
  const text = eventsAround(calendar, from, until);
  if (text === null) return { ...nothing(NONE), isWhole: false };
  if (text.events.length > MOST_EVENTS)
    return { ...nothing(`It has more than ${MOST_EVENTS} events about these days.`), isWhole: false };
  try {
    const root = new ICAL.Component(ICAL.parse(text.frame));
    const momentOf = momentsBy(String(root.getFirstPropertyValue('x-wr-timezone') ?? ''));
    const events = text.events.map((one) => eventIn(one, root));
    const found = series(events.filter((one) => one !== null)).map((one) =>
      turnsOf(one, { from, until, momentOf }),
    );
    const faults = [events.includes(null) ? HALF : null, ...found.map(({ fault }) => fault)];
    return {
      turns: eachOnce(found.flatMap(({ turns }) => turns)),
      fault: faults.find((one) => one !== null) ?? null,
      isWhole: true,
    };
  } catch {
    return { ...nothing(NONE), isWhole: false };
  }
}

const nothing = (fault: string): Turns => ({ turns: [], fault });
const HALF = 'Some of its events cannot be read.';

/** Null where it is broken: the others count all the same. */
function eventIn(text: string, root: ICAL.Component): ICAL.Event | null {
  try {
    const component = new ICAL.Component(ICAL.parse(text));
    root.addSubcomponent(component); // its zones are those of the whole
    return new ICAL.Event(component);
  } catch {
    return null;
  }
}

/** An event, and what was changed of its returns. */
interface Series {
  readonly event: ICAL.Event;
  readonly changed: readonly ICAL.Event[];
}

function series(events: readonly ICAL.Event[]): readonly Series[] {
  const changes = new Map<string, ICAL.Event[]>();
  for (const one of events.filter((event) => event.isRecurrenceException()))
    changes.set(one.uid, [...(changes.get(one.uid) ?? []), one]);
  return events.map((event) => ({
    event,
    changed: event.isRecurrenceException() ? [] : (changes.get(event.uid) ?? []),
  }));
}

interface Window {
  readonly from: number;
  readonly until: number;
  readonly momentOf: MomentOf;
}

function turnsOf({ event, changed }: Series, window: Window): Turns {
  try {
    if (!event.startDate || event.component.getFirstPropertyValue('status') === 'CANCELLED')
      return { turns: [], fault: null };
    if (event.isRecurring()) return returns({ event, changed }, window);
    return { turns: turn(event, event.startDate, event.endDate, window), fault: null };
  } catch (error) {
    return nothing(error instanceof UnknownZone ? error.message : HALF);
  }
}

/** What was changed stands for itself; here only the returns that were left as they are. */
function returns({ event, changed }: Series, window: Window): Turns {
  const { from, until, momentOf } = window;
  const others = leftOut(event, changed, momentOf);
  for (const one of changed) if (one.modifiesFuture()) event.relateException(one);
  const length = event.duration.toSeconds() * 1000;
  const turns: Turn[] = [];
  const start = laterStart(event, from - MARGIN - length);
  const isMeant = meantByYear(event);
  const times = event.iterator(start);
  for (let count = 0; count < MOST_TIMES; count++) {
    const next = times.next();
    if (!next || wallOf(next) > until + MARGIN) return { turns, fault: null };
    if (!isMeant(next)) continue;
    if (wallOf(next) + length < from - MARGIN) continue; // most are long over: reckoned only roughly
    if (others.has(momentOf(next, event.component.getFirstProperty('dtstart')))) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    turns.push(...turn(item, startDate, endDate, window));
  }
  return nothing(
    `“${event.summary ?? ''}” comes back more than ${MOST_TIMES} times, so it was not followed.`,
  );
}

/** The moments of returns that do not take place, or at another time: in whatever zone that is written. */
function leftOut(event: ICAL.Event, changed: readonly ICAL.Event[], momentOf: MomentOf): ReadonlySet<number> {
  const dropped = event.component
    .getAllProperties('exdate')
    .flatMap((property) =>
      property
        .getValues()
        .flatMap((value) => (value instanceof ICAL.Time ? [momentOf(value, property)] : [])),
    );
  const moved = changed.map((one) =>
    momentOf(one.recurrenceId, one.component.getFirstProperty('recurrence-id')),
  );
  return new Set([...dropped, ...moved]);
}

function turn(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, window: Window): readonly Turn[] {
  const property = event.component.getFirstProperty('dtstart');
  const from = window.momentOf(start, property);
  const until =
    endOf(event, start, (time) => window.momentOf(time, property)) ?? window.momentOf(end, property);
  if (until <= window.from || from >= window.until) return [];
  const mails = event.attendees.filter(isComing).map((one) =>
    String(one.getFirstValue())
      .replace(/^mailto:/i, '')
      .toLowerCase(),
  );
  const whole = start.isDate ? { whole: { ...daysOf(start, end), notes: event.description ?? '' } } : {};
  return [{ words: event.summary ?? '', mails, from, until, ...whole }];
}

/** The end is the day after the last, by the standard; some calendars name the last one itself where there is but one. */
function daysOf(start: ICAL.Time, end: ICAL.Time): DaysOff {
  const first = dayOf(wallOf(start));
  const last = daysAfter(dayOf(wallOf(end)), -1);
  return { first, last: last < first ? first : last };
}

/** By its duration: days are as long as the clocks make them, hours are hours. Null where its end is written. */
function endOf(event: ICAL.Event, start: ICAL.Time, momentOf: (time: ICAL.Time) => number): number | null {
  const length = event.component.getFirstPropertyValue('duration');
  if (!(length instanceof ICAL.Duration)) return null;
  const day = start.clone();
  day.adjust(length.weeks * 7 + length.days, 0, 0, 0);
  return momentOf(day) + ((length.hours * 60 + length.minutes) * 60 + length.seconds) * 1000;
}

/** Rooms are invited as well, and some people say no. */
const isComing = (one: ICAL.Property): boolean =>
  !/^(?:room|resource)$/i.test(String(one.getFirstParameter('cutype') ?? '')) &&
  !/^declined$/i.test(String(one.getFirstParameter('partstat') ?? ''));

const eachOnce = (turns: readonly Turn[]): readonly Turn[] => [
  ...new Map(turns.map((one) => [JSON.stringify(one), one])).values(),
];
