/** Days on which nobody works: "YYYY-MM-DD" both, or "MM-DD" both where they come every year. `last` is one of them. */
export interface DaysOff {
  readonly first: string;
  readonly last: string;
}

/** Days off; `region`: of the roles there alone. */
export interface Holidays extends DaysOff {
  readonly region?: string;
}

/** Whether a day ("2026-12-24") is one of them. */
export function isDayOff(day: string, all: readonly DaysOff[]): boolean {
  return all.some(({ first, last }) => {
    const asked = first.length === 5 ? day.slice(5) : day;
    return first <= last ? asked >= first && asked <= last : asked >= first || asked <= last;
  });
}

/** A day of the calendar, written as 2026-12-24. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
