import type { Role } from '../../catalog/role.ts';
import { LEAVING_WORDS } from '../../lexicon/leaving-words.ts';
import type { Fact } from '../../search/facts/fact.ts';
import type { Library } from '../../search/library.ts';
import { nameKey, tokenize } from '../../search/words/words.ts';

/** Says of something that it is not the role's own. */
export interface Left {
  /** Whose it is, where that is said, too. */
  readonly owner: Role | null;
}

/** Sentences in which a role may speak of what others do. */
const TOLD: readonly Fact['about'][] = [
  'summary',
  'mission',
  'note',
  'responsibilities',
  'ownership',
  'collaboration',
  'interactions',
];

/** Does the line leave what it speaks of to others ("Leaves boilers to → …", "boilers are not maintained by us")? */
export function leftToOthers(fact: Fact, library: Library): Left | null {
  if (!TOLD.includes(fact.about)) return null;
  const towards = library.role(fact.towards ?? '') ?? null;
  if (towards && LEAVING_WORDS.leaves.test(nameKey(fact.name))) return { owner: towards };
  const said = withoutCondition(nameKey(fact.details));
  if (LEAVING_WORDS.not.test(said)) return { owner: ownerNamed(fact, library) ?? towards };
  const owner = LEAVING_WORDS.theirs.test(said) ? ownerNamed(fact, library) : null;
  return owner && { owner };
}

/** "A substitute when a supplier cannot deliver" leaves nothing to others. */
const withoutCondition = (said: string): string => said.replace(LEAVING_WORDS.when, '');

function ownerNamed({ role, details }: Fact, library: Library): Role | null {
  const named = library.find(tokenize(details)).filter(({ whole, roles }) => whole && roles.length === 1);
  return named.flatMap(({ roles }) => roles).find((other) => other !== role) ?? null;
}
