/**
 * What the clocks of one time zone show. Wall times are written as if they were UTC, in milliseconds, so that days and times
 * of day can be reckoned with; only these two functions lead from one kind to the other.
 */
export interface LocalTime {
  /** The wall time at a moment. */
  of(at: number): number;
  /** The first moment at which the clocks show this wall time; where they skip it, the moment at which they do. */
  moment(wall: number): number;
}

export const DAY = 24 * 60 * 60_000;

/** Throws `RangeError` for what is no IANA time zone. */
export function localTime(zone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const offset = (at: number): number => {
    const shown = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
    const day = Date.UTC(part('year'), part('month') - 1, part('day'));
    const time = (part('hour') * 60 + part('minute')) * 60 + part('second');
    return day + time * 1000 - Math.floor(at / 1000) * 1000;
  };
  return { of: (at) => at + offset(at), moment: (wall) => momentOf(wall, offset) };
}

/** No zone is further than a day from UTC, nor changes its clocks twice within two: so these are the offsets in question. */
function momentOf(wall: number, offset: (at: number) => number): number {
  const offsets = [offset(wall - DAY), offset(wall + DAY)];
  const early = wall - Math.max(...offsets);
  const late = wall - Math.min(...offsets);
  const shows = [early, late].find((at) => at + offset(at) === wall);
  return shows ?? whenSkipped(wall, early, late, offset);
}

/** Between `early`, when the clocks are short of the wall time, and `late`, when they are past it. */
function whenSkipped(wall: number, early: number, late: number, offset: (at: number) => number): number {
  let [before, after] = [early, late];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offset(middle) < wall) before = middle;
    else after = middle;
  }
  return after;
}
