import ICAL from 'ical.js';
import { type LocalTime, localTime } from '../catalog/local-time.ts';

/** Somebody's turn, as a calendar has it. */
export interface Turn {
  /** The title of the event. */
  readonly words: string;
  /** Of those invited, in lower case. */
  readonly mails: readonly string[];
  /** In milliseconds. */
  readonly from: number;
  readonly until: number;
}

export interface Turns {
  /** Those that go on at the moment, the one that began last first. */
  readonly turns: readonly Turn[];
  /** What could not be read, in a sentence; null where all could. */
  readonly fault: string | null;
}

/** No rota has more events than this, or has come back more often. */
const MOST_EVENTS = 5_000;
const MOST_TIMES = 20_000;

/** Whose turn it is by a calendar, as on-call products and calendars export it. Never throws. */
export function turnsAt(calendar: string, now: number): Turns {
  try {
    const root = new ICAL.Component(ICAL.parse(calendar));
    const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    if (events.length > MOST_EVENTS) return none(`It has more than ${MOST_EVENTS} events.`);
    const moved = new Map<string, ICAL.Event[]>();
    for (const one of events.filter((event) => event.isRecurrenceException()))
      moved.set(one.uid, [...(moved.get(one.uid) ?? []), one]);
    const plain = events.filter((event) => !event.isRecurrenceException() || !hasSeries(event, events));
    for (const one of plain)
      if (one.isRecurring()) for (const other of moved.get(one.uid) ?? []) one.relateException(other);
    const zones = rememberedZones(String(root.getFirstPropertyValue('x-wr-timezone') ?? ''));
    return gathered(plain.map((event) => turnOf(event, now, zones)));
  } catch (error) {
    return none(error instanceof UnknownZone ? error.message : 'It is no calendar that can be read (iCal).');
  }
}

const none = (fault: string): Turns => ({ turns: [], fault });

const hasSeries = (one: ICAL.Event, all: readonly ICAL.Event[]): boolean =>
  all.some((other) => other.uid === one.uid && other.isRecurring());

function gathered(found: readonly (Turn | string | null)[]): Turns {
  const turns = found.filter((one): one is Turn => typeof one === 'object' && one !== null);
  const fault = found.find((one): one is string => typeof one === 'string') ?? null;
  return { turns: turns.sort((a, b) => b.from - a.from), fault };
}

/** The turn that goes on now; null where none does; a sentence where that cannot be told. */
function turnOf(event: ICAL.Event, now: number, zones: Zones): Turn | string | null {
  if (!event.startDate || event.component.getFirstPropertyValue('status') === 'CANCELLED') return null;
  if (!event.isRecurring()) return turn(event, event.startDate, event.endDate, now, zones);
  const times = event.iterator();
  for (let count = 0; count < MOST_TIMES; count++) {
    const next = times.next();
    if (!next) return null;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const found = turn(item, startDate, endDate, now, zones);
    if (found) return found;
    if (momentOf(next, event, zones) > now) return null;
  }
  return `“${event.summary ?? ''}” comes back more than ${MOST_TIMES} times, so it was not followed.`;
}

function turn(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, now: number, zones: Zones): Turn | null {
  const [from, until] = [momentOf(start, event, zones), momentOf(end, event, zones)];
  if (now < from || now >= until) return null;
  const invited = event.attendees.filter(isComing).map((one) =>
    String(one.getFirstValue())
      .replace(/^mailto:/i, '')
      .toLowerCase(),
  );
  return { words: event.summary ?? '', mails: invited, from, until };
}

/** Rooms are invited as well, and some people say no. */
const isComing = (one: ICAL.Property): boolean =>
  !/^(?:room|resource)$/i.test(String(one.getFirstParameter('cutype') ?? '')) &&
  !/^declined$/i.test(String(one.getFirstParameter('partstat') ?? ''));

/** By the zone's name, where it is one that everybody knows; else by what the calendar says of it. */
function momentOf(time: ICAL.Time, event: ICAL.Event, zones: Zones): number {
  const start = event.component.getFirstProperty('dtstart');
  const zone = String(start?.getFirstParameter('tzid') ?? '');
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  const clock = zones(zone);
  if (clock)
    return clock.moment(Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second));
  if (zone === '') return time.toUnixTime() * 1000;
  if (time.zone === ICAL.Timezone.localTimezone)
    throw new UnknownZone(`It names the time zone “${zone}”, which nobody knows.`);
  return time.toUnixTime() * 1000;
}

class UnknownZone extends Error {}

/** The clocks of a zone; null where nobody knows it. */
type Zones = (name: string) => LocalTime | null;

/** Each zone is looked up once. `own`: the calendar's, for whole days and for times that name none. */
function rememberedZones(own: string): Zones {
  const found = new Map<string, LocalTime | null>();
  return (named) => {
    const name = named || own;
    if (!found.has(name)) found.set(name, clockOf(name));
    return found.get(name) ?? null;
  };
}

function clockOf(zone: string): LocalTime | null {
  if (zone === '') return null;
  try {
    return localTime(zone);
  } catch {
    return null;
  }
}
