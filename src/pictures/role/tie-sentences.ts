import type { Tie } from './ties.ts';

/** "Platform Engineer runs infrastructure for Backend Engineer and Data Engineer." */
export function tieSentences(ties: readonly Tie[]): string[] {
  const byStart = new Map<string, string[]>();
  for (const { from, to, verbs } of ties)
    for (const verb of verbs) {
      const start = `${from.name} ${lowered(verb)}`;
      byStart.set(start, [...(byStart.get(start) ?? []), to.name]);
    }
  return [...byStart].map(([start, names]) => `${start} ${listed(names)}.`);
}

/** Shorter, for many: "Platform Engineer works with Backend Engineer and Data Engineer." */
export function partnerSentences(ties: readonly Tie[]): string[] {
  const partners = new Map<string, string[]>();
  for (const { from, to } of ties) partners.set(from.name, [...(partners.get(from.name) ?? []), to.name]);
  return [...partners].map(([name, others]) => `${name} works with ${listed(others)}.`);
}

/** "a, b and c" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** As it stands within a sentence; what begins like "QA" stays. */
const lowered = (verb: string): string =>
  /^\p{Lu}\p{Ll}/u.test(verb) ? verb.charAt(0).toLowerCase() + verb.slice(1) : verb;
