import { FILLER_WORDS } from '../../lexicon/filler-words.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { isStopWord } from '../../search/words/stop-words.ts';
import type { Question } from '../question.ts';
import type { Read } from './read.ts';

/** Two roles next to each other; one alone asks with which; null where the text compares none. */
export function readComparison(read: Read, library: Library): Question | null {
  if (read.intent !== 'compare' || read.numbers.some(({ certain }) => certain)) return null;
  const [a, ...others] = read.mentions;
  if (!a) return null;
  const b = others.find(({ roles }) => roles.some((role) => !a.roles.includes(role)));
  if (!b) return { kind: 'compare-with', role: a.roles[0]?.slug ?? '', typed: otherName(read, a) };
  const pairs = pairsOf(a, b);
  const [only] = pairs;
  if (only && pairs.length === 1) return { kind: 'compare', roles: only, ...read.thing };
  return pairs.length === 0
    ? { kind: 'role', role: library.role(a.roles[0]?.slug ?? '')?.slug ?? '' }
    : {
        kind: 'choose',
        typed: read.typed.slice(0, 80),
        options: pairs.map((roles) => ({ kind: 'compare', roles, ...read.thing })),
      };
}

/** What stands where the second role should: "compare backend chef". */
function otherName({ tokens, thing }: Read, { to }: RoleMention): string {
  const after = tokens.slice(to).filter(({ word }) => !isStopWord(word) && !FILLER_WORDS.has(word));
  return thing.thing || after.map(({ raw }) => raw).join(' ');
}

function pairsOf(a: RoleMention, b: RoleMention): (readonly [string, string])[] {
  return a.roles
    .flatMap((left) => b.roles.map((right) => [left.slug, right.slug] as const))
    .filter(([left, right]) => left !== right);
}
