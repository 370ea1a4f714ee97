import type { Role } from '../../../catalog/role.ts';
import type { Steps } from '../../../in-slices.ts';
import { wordSetKey } from '../../words/word-set.ts';

/** How much more is said for a role by an example of its own that is the question itself, word for word. */
const EXACT = 3;

/** What examples of just these words add, by the number of the role; nothing where two roles have the same. */
export function* createExactExamples(
  roles: readonly Role[],
): Steps<(text: string, learned: Float32Array) => Float32Array> {
  const owners = new Map<string, number | null>();
  for (const [role, { routing }] of roles.entries()) {
    for (const { text } of routing.examples) {
      const key = wordSetKey(text);
      const other = owners.get(key);
      owners.set(key, other === undefined || other === role ? role : null);
      yield;
    }
  }
  return (text, learned) => {
    const role = owners.get(wordSetKey(text)) ?? null;
    return role === null ? learned : learned.map((one, index) => (index === role ? one + EXACT : one));
  };
}
