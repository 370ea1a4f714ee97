import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import type { Question } from '../question.ts';
import type { Read } from './read-text.ts';

/** Two roles next to each other; one alone asks with which; null where the text compares none. */
export function readComparison(read: Read, library: Library): Question | null {
  if (read.intent !== 'compare' || read.numbers.some(({ certain }) => certain)) return null;
  const [a, b] = read.mentions;
  if (!a) return null;
  if (!b) return { kind: 'compare-with', role: a.roles[0]?.slug ?? '', typed: read.thing.thing };
  const pairs = pairsOf(a, b);
  const [only] = pairs;
  if (only && pairs.length === 1) return { kind: 'compare', roles: only, ...read.thing };
  return pairs.length === 0
    ? { kind: 'role', role: library.role(a.roles[0]?.slug ?? '')?.slug ?? '' }
    : {
        kind: 'choose',
        typed: read.typed.slice(0, 80),
        options: pairs.map((roles) => ({ kind: 'compare', roles, thing: '', besides: '' })),
      };
}

function pairsOf(a: RoleMention, b: RoleMention): (readonly [string, string])[] {
  return a.roles
    .flatMap((left) => b.roles.map((right) => [left.slug, right.slug] as const))
    .filter(([left, right]) => left !== right);
}
