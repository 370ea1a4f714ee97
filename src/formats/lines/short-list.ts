/** "assigns berths", "Billing clients": a verb with what it is done to. */
const DOES = /^\p{L}+(?:s|ing)\s+\S/u;

/**
 * "Knots, Swimming" and "assigns berths, signs the log" are two each; in "owns the setup, cameras and reports" one thing is done to
 * three.
 */
export function byCommas(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*(?:(?:and|und|et|y)\s+)?/).filter((part) => part !== '');
  const isShort = parts.every((part) => part.trim().split(/\s+/).length < 6);
  const isOneVerb = DOES.test(parts[0] ?? '') && !parts.every((part) => DOES.test(`${part} it`));
  return isShort && !isOneVerb ? parts : [text];
}
