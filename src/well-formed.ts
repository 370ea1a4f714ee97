/**
 * The same with U+FFFD for each half of a character (a lone surrogate), as a text has that was cut in the middle of an emoji.
 * Slack's client throws where one is to be sent, before anything is.
 */
export function wellFormed<T>(value: T): T;
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map((one) => wellFormed(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)]));
}
