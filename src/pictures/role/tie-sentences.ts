import type { Messages } from '../../messages/messages.ts';
import type { Tie } from './ties.ts';

/** "Platform Engineer runs infrastructure for Backend Engineer and Data Engineer." */
export function tieSentences(ties: readonly Tie[], say: Messages['drawings']): string[] {
  const byStart = new Map<string, string[]>();
  for (const { from, to, verbs } of ties)
    for (const verb of verbs) {
      const start = `${from.name} ${lowered(verb)}`;
      byStart.set(start, [...(byStart.get(start) ?? []), to.name]);
    }
  return [...byStart].map(([start, names]) => `${start} ${say.listed(names)}.`);
}

/** Shorter, for many: "Platform Engineer works with Backend Engineer and Data Engineer." */
export function partnerSentences(ties: readonly Tie[], say: Messages['drawings']): string[] {
  const partners = new Map<string, string[]>();
  for (const { from, to } of ties) partners.set(from.name, [...(partners.get(from.name) ?? []), to.name]);
  return [...partners].map(([name, others]) => say.worksWith(name, say.listed(others)));
}

/** As it stands within a sentence; what begins like "QA" stays. */
const lowered = (verb: string): string =>
  /^\p{Lu}\p{Ll}/u.test(verb) ? verb.charAt(0).toLowerCase() + verb.slice(1) : verb;
