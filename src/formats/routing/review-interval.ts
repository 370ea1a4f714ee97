const WORDS: ReadonlyMap<string, number> = new Map([
  ['daily', 1],
  ['weekly', 7],
  ['fortnightly', 14],
  ['monthly', 30],
  ['quarterly', 91],
  ['half-yearly', 183],
  ['half yearly', 183],
  ['yearly', 365],
  ['annually', 365],
  ['annual', 365],
]);
/** A month is a twelfth of a year, so that twelve of them are one. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['day', 1],
  ['w', 7],
  ['week', 7],
  ['mo', 365.25 / 12],
  ['month', 365.25 / 12],
  ['quarter', 365.25 / 4],
  ['y', 365.25],
  ['year', 365.25],
]);
const LONGEST = 3653; // ten years

/** "6 months", "180 days", "every year", "quarterly" → whole days, from 1 to ten years; null for anything else. */
export function intervalDays(text: string): number | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^every\s+/, '');
  const named = WORDS.get(words);
  if (named !== undefined) return named;
  const match = /^(?:(\d{1,4})\s*|an?\s+)?([a-z]+?)s?$/.exec(words);
  const unit = UNITS.get(match?.[2] ?? '');
  if (unit === undefined) return null;
  const days = Math.round(Number(match?.[1] ?? 1) * unit);
  return days >= 1 && days <= LONGEST ? days : null;
}
