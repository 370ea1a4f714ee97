import { DAY, localTime } from '../catalog/local-time.ts';
import type { ListedHolder, WeeklyRota } from '../catalog/role.ts';
import type { Turn } from './rota.ts';

/** How many people are looked at before nobody is there. */
const WEEK = 7;

/** Whose week it is by a rota of the documents, or whoever is next that `isAway` does not say of; null before it starts. */
export function weeklyTurn(
  { people, start, day, time, zone }: WeeklyRota,
  now: number,
  isAway: (one: ListedHolder) => boolean,
): Turn | null {
  const clock = localTime(zone);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = (date: number) => clock.moment(date * DAY + (hours * 60 + minutes) * 60_000);
  const first = Date.parse(`${start}T00:00:00Z`) / DAY;
  if (now < at(first)) return null;
  // The handover that is first after the start; a week after it, where it starts on that weekday.
  const next = first + ((day - weekday(first) + WEEK - 1) % WEEK) + 1;
  const today = Math.floor(clock.of(now) / DAY);
  let count = Math.max(0, Math.floor((today - next) / WEEK) + 1);
  if (count > 0 && now < at(next + (count - 1) * WEEK)) count -= 1;
  const holder = people
    .map((_, index) => people[(count + index) % people.length])
    .find((one) => one && !isAway(one));
  if (!holder) return null;
  const began = count === 0 ? first : next + (count - 1) * WEEK;
  const mails = holder.who.includes('@') ? [holder.who.toLowerCase()] : [];
  return { words: holder.who, mails, from: at(began), until: at(next + count * WEEK) };
}

/** The ISO weekday of a day, counted from 1 January 1970, which was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % WEEK) + WEEK) % WEEK) + 1;
