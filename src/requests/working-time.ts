import { DAY, localTime } from '../catalog/local-time.ts';
import { isDayOff } from '../formats/routing/days-off.ts';
import type { WorkingHours } from '../formats/routing/working-hours.ts';
import type { Messages } from '../messages/messages.ts';

/** From when until when people work without a break: milliseconds since 1970, `to` excluded. */
interface Shift {
  readonly from: number;
  readonly to: number;
}

const TEN_YEARS = 3653;

/** Whether people with these hours work at a moment. Where nobody has said, or the hours hold no time at all, they always do. */
export function isWorking(hours: WorkingHours | null, at: number): boolean {
  return nextOpening(hours, at) === null;
}

/** When people with these hours begin to work on a day ("2026-12-24"), or on the next on which they do. */
export function beginningOf(date: string, hours: WorkingHours | null): number {
  const midnight = localTime(hours?.zone ?? 'UTC').moment(Date.parse(`${date}T00:00:00Z`));
  return nextOpening(hours, midnight) ?? midnight;
}

/** When they are back; null while they are working. */
export function nextOpening(hours: WorkingHours | null, at: number): number | null {
  for (const shift of shiftsAfter(hours, at)) return shift.from > at ? shift.from : null;
  return null;
}

/**
 * When so much working time has passed since `from`. Always a moment at which they work: what would end as they leave ends
 * when they are back.
 */
export function afterWorkingTime(hours: WorkingHours | null, from: number, milliseconds: number): number {
  let at = from;
  let left = Math.max(0, milliseconds);
  for (const shift of shiftsAfter(hours, from)) {
    at = Math.max(at, shift.from);
    if (at + left < shift.to) return at + left;
    left -= shift.to - at;
    at = shift.to;
  }
  return at + left;
}

/** The shifts that end after a moment, in order; none where they always work, and no further than anybody can mean. */
function* shiftsAfter(hours: WorkingHours | null, at: number): Generator<Shift> {
  if (hours === null || !hours.days.some((day) => WEEK.includes(day))) return;
  const clock = localTime(hours.zone);
  const yesterday = Math.floor(clock.of(at) / DAY) - 1; // clocks set back over midnight take people to a day they have left
  for (let day = yesterday; day < yesterday + TEN_YEARS; day += 1) {
    if (!hours.days.includes(weekday(day)) || isDayOff(dateOf(day), hours.daysOff ?? [])) continue;
    const from = clock.moment(day * DAY + timeOfDay(hours.from));
    const to = clock.moment(day * DAY + timeOfDay(hours.to));
    if (to > at && to > from) yield { from, to };
  }
}

/** "2026-12-24" of a day counted from 1 January 1970. */
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The ISO weekday of a day, counted from 1 January 1970, which was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

function timeOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
}

/**
 * A moment as people say it, in their zone: "tomorrow at 09:00 (London time)". In UTC, which it then says, where no zone is
 * known. A day that begins at midnight is that day: "Monday at 00:00" is read as its end, too.
 */
export function momentWords(at: number, zone: string | null, now: number, say: Messages['time']): string {
  const timeZone = zone ?? 'UTC';
  const time = words(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, say);
  const { day, isNamed } = dayWords(at, timeZone, now, say);
  const when = isNamed ? day : say.on(day);
  return time === '00:00' ? when : say.moment(when, time, zoneWords(at, timeZone, say));
}

/** "Monday, 30 November": for what stands where it is read another day, too. */
export const calendarDay = (at: number, zone: string | null, say: Messages['time']): string =>
  words(at, zone ?? 'UTC', { weekday: 'long', day: 'numeric', month: 'long' }, say);

/** "tomorrow", "on Monday", "on 12 December": the same without the time of day. */
export const dateWords = (at: number, zone: string | null, now: number, say: Messages['time']): string =>
  dayWords(at, zone ?? 'UTC', now, say).day;

/** `isNamed`: it is "today" or "tomorrow", and not a day of the week or a date. */
function dayWords(
  at: number,
  timeZone: string,
  now: number,
  say: Messages['time'],
): { readonly day: string; readonly isNamed: boolean } {
  const clock = localTime(timeZone);
  const ahead = Math.floor(clock.of(at) / DAY) - Math.floor(clock.of(now) / DAY);
  if (ahead === 0) return { day: say.today, isNamed: true };
  if (ahead === 1) return { day: say.tomorrow, isNamed: true };
  const isThisWeek = ahead > 1 && ahead < 7;
  const parts = isThisWeek ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return { day: words(at, timeZone, parts, say), isNamed: false };
}

/** "Etc/GMT+5" is five hours behind, which no reader expects of its name. */
function zoneWords(at: number, timeZone: string, say: Messages['time']): string {
  if (/^(?:Etc\/)?(?:UTC|GMT|UCT|Universal|Zulu)$/.test(timeZone)) return 'UTC';
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  if (!timeZone.startsWith('Etc/')) return say.zone(place ?? timeZone);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function words(
  at: number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
  { locale }: Messages['time'],
): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
}
