import type { Catalog } from '../../catalog/catalog.ts';
import { readCalendar } from '../../people/read-calendar.ts';
import { turnsAt } from '../../people/rota.ts';
import type { CalendarCopies } from '../../people/watched-calendars.ts';
import { doubtful, type Finding, fine } from '../../slack/check-up/finding.ts';

/** Whether each calendar of ON_CALL_CALENDARS can be read, and belongs to a role. Never tells an address. */
export function checkCalendars(
  calendars: ReadonlyMap<string, string>,
  { roles }: Catalog,
  copies: CalendarCopies,
  now: number = Date.now(),
): Promise<readonly Finding[]> {
  const isRole = (slug: string) => roles.some((role) => role.slug === slug);
  return Promise.all(
    [...calendars].map(([slug, address]) =>
      isRole(slug)
        ? checkCalendar(slug, address, copies, now)
        : doubtful(
            slug,
            'There is no role of this slug.',
            'Correct ON_CALL_CALENDARS, or the slug of the role.',
          ),
    ),
  );
}

async function checkCalendar(
  slug: string,
  address: string,
  copies: CalendarCopies,
  now: number,
): Promise<Finding> {
  try {
    const { turns, fault } = turnsAt(await readCalendar(address), now);
    if (fault !== null)
      return doubtful(slug, `Read, but: ${fault}`, 'Correct the calendar where it is kept.');
    if (turns.length === 0)
      return doubtful(slug, 'Read; nobody is on call just now.', 'Look whether that is meant so.');
    return fine(
      slug,
      `Read; on call just now: ${turns.length === 1 ? 'one turn' : `${turns.length} turns`}.`,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : 'It cannot be read.';
    const last = await lastCopy(address, copies, now);
    return doubtful(slug, `${why} ${last}`, 'Correct its address in ON_CALL_CALENDARS, or its site.');
  }
}

export async function lastCopy(address: string, copies: CalendarCopies, now: number): Promise<string> {
  const copy = await copies.find(address);
  if (copy === null) return 'No copy of it is kept.';
  return `The last good copy is ${ageWords(now - copy.readAt)} old.`;
}

const HOUR = 3_600_000;

function ageWords(age: number): string {
  if (age < 2 * HOUR) return `${Math.max(1, Math.round(age / 60_000))} min`;
  return age < 48 * HOUR ? `${Math.round(age / HOUR)} h` : `${Math.round(age / (24 * HOUR))} days`;
}
