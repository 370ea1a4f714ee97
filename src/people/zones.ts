import ICAL from 'ical.js';
import { type LocalTime, localTime } from '../catalog/local-time.ts';

/** A calendar names a time zone, and neither it nor anybody else says what its clocks show. */
export class UnknownZone extends Error {}

/** The moment, in milliseconds, of a time that `property` gives, or that follows from it. */
export type MomentOf = (time: ICAL.Time, property: ICAL.Property | null) => number;

/** Each zone is looked up once. `own`: the calendar's, for whole days and for times that name none. */
export function momentsBy(own: string): MomentOf {
  const found = new Map<string, LocalTime | null>();
  const clockOf = (name: string) => {
    if (!found.has(name)) found.set(name, knownClock(name));
    return found.get(name) ?? null;
  };
  return (time, property) => {
    if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
    const zone = String(property?.getFirstParameter('tzid') ?? '');
    const clock = clockOf(zone || own);
    if (clock) return clock.moment(wallOf(time));
    if (zone !== '' && time.zone === ICAL.Timezone.localTimezone)
      throw new UnknownZone(`It names the time zone “${zone}”, which nobody knows.`);
    return time.toUnixTime() * 1000;
  };
}

/** What the clocks show, as if it were UTC, in milliseconds. */
export const wallOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** By its name, where that is one that everybody knows, or ends in one ("/mozilla.org/2024/Europe/Berlin"). */
function knownClock(zone: string): LocalTime | null {
  const end = /[^/]+\/[^/]+$/.exec(zone)?.[0];
  for (const name of [zone, end === zone ? '' : (end ?? '')]) {
    try {
      if (name !== '') return localTime(name);
    } catch {
      // the next may be one
    }
  }
  return null;
}
