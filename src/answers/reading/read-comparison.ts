import type { Role } from '../../catalog/role.ts';
import { FILLER_WORDS } from '../../lexicon/filler-words.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { isStopWord } from '../../search/words/stop-words.ts';
import { speakingMost } from '../finding/speaking-most.ts';
import type { Question } from '../question.ts';
import type { Read } from './read.ts';

/** Two roles next to each other; one alone asks with which; null where the text compares none. */
export function readComparison(read: Read, library: Library): Question | null {
  if (read.intent !== 'compare' || read.numbers.some(({ certain }) => certain)) return null;
  const [a, ...others] = read.mentions;
  if (!a) return null;
  const b = others.find(({ roles }) => roles.some((role) => !a.roles.includes(role)));
  if (!b) return { kind: 'compare-with', role: a.roles[0]?.slug ?? '', typed: otherName(read, a) };
  const pairs = pairsOf(meant(a, read, library), meant(b, read, library));
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

/** "Does security own leaked credentials or platform?": of those that a name fits, whoever speaks of it most, else the best known. */
function meant({ roles }: RoleMention, { thing }: Read, library: Library): readonly Role[] {
  if (roles.length === 1 || thing.thing === '') return roles;
  const [speaking = bestKnown(roles, library)] = speakingMost(roles, thing, library);
  return speaking ? [speaking] : roles;
}

const bestKnown = (roles: readonly Role[], library: Library): Role | undefined =>
  roles.toSorted((a, b) => library.facts.of(b).length - library.facts.of(a).length)[0];

function pairsOf(a: readonly Role[], b: readonly Role[]): (readonly [string, string])[] {
  return a
    .flatMap((left) => b.map((right) => [left.slug, right.slug] as const))
    .filter(([left, right]) => left !== right);
}
