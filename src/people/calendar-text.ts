/** A calendar, as far as it may be about some days. */
export interface CalendarText {
  /** All that stands around the events: time zones, and what holds for the whole. */
  readonly frame: string;
  /** Each with its BEGIN and END. */
  readonly events: readonly string[];
}

const DAY = 24 * 60 * 60_000;
/** No zone is further from UTC, and whole days end a day later than they say. */
const MARGIN = 2 * DAY;
const EVENT = /^BEGIN:VEVENT[^\S\n]*\r?\n.*?^END:VEVENT[^\S\n]*\r?(?:\n|$)/gims;
const RETURNS = /^(?:RRULE|RDATE|RECURRENCE-ID)[;:]/im;

/**
 * Takes a calendar apart without reading it, and leaves out what is over, or is yet to come: calendars go back for years. Null
 * for what is no calendar, or only the beginning of one. `from`, `until` in milliseconds.
 */
export function eventsAround(calendar: string, from: number, until: number): CalendarText | null {
  const text = calendar.replace(/^\uFEFF/, '').replace(/\r?\n[ \t]/g, ''); // long lines are folded
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(text) || !/\nEND:VCALENDAR\s*$/i.test(text)) return null;
  const events: string[] = [];
  const frame = text.replace(EVENT, (event) => {
    if (isAround(event, from, until)) events.push(event);
    return '';
  });
  return /^(?:BEGIN|END):VEVENT/im.test(frame) ? null : { frame, events };
}

function isAround(event: string, from: number, until: number): boolean {
  if (RETURNS.test(event)) return true;
  const begin = dayOf('DTSTART', event);
  const end = dayOf('DTEND', event);
  return (begin === null || begin <= until + MARGIN) && (end === null || end >= from - MARGIN);
}

function dayOf(name: string, event: string): number | null {
  const found = new RegExp(`^${name}(?:;[^\\n]*?)?:(\\d{4})(\\d{2})(\\d{2})`, 'im').exec(event);
  return found ? Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) : null;
}
