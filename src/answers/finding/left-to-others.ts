import type { Role } from '../../catalog/role.ts';
import { LEAVING_WORDS } from '../../lexicon/leaving-words.ts';
import type { Fact } from '../../search/facts/fact.ts';
import type { AskedWord } from '../../search/facts/fact-index.ts';
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
  'principles',
  'note',
  'responsibilities',
  'ownership',
  'collaboration',
  'interactions',
];

const OURS: ReadonlySet<string> = new Set(
  'we us our ours wir uns unser unsere nous notre nos nosotros nuestro nuestra'.split(' '),
);

/** "With Purchasing: they buy power and gas, we tell how much": the clause that speaks of what is asked names them, and not us. */
export function leftInDealings(fact: Fact, words: readonly AskedWord[], library: Library): Left | null {
  if (fact.about !== 'collaboration') return null;
  const [other] = rolesNamed(fact.name, library);
  const clauses = fact.details
    .split(/[;,.]\s+/)
    .map((clause) => ({ clause, spoken: library.facts.speaksOf(clause, words) }))
    .sort((a, b) => b.spoken - a.spoken);
  const said = clauses[0]?.clause ?? '';
  if (!other || other === fact.role || tokenize(said).some(({ word }) => OURS.has(word))) return null;
  return rolesNamed(said, library).includes(other) ? { owner: other } : null;
}

const rolesNamed = (text: string, library: Library): readonly Role[] =>
  library.find(tokenize(text)).flatMap(({ roles }) => (roles.length === 1 ? roles : []));

/** Does the line leave what it speaks of to others ("Leaves boilers to → …", "boilers are not maintained by us")? */
export function leftToOthers(fact: Fact, library: Library): Left | null {
  if (!TOLD.includes(fact.about)) return null;
  const towards = library.role(fact.towards ?? '') ?? null;
  if (towards && LEAVING_WORDS.leaves.test(nameKey(fact.name))) return { owner: towards };
  const said = withoutCondition(nameKey(fact.details || (RULES.has(fact.about) ? fact.name : '')));
  if (LEAVING_WORDS.not.test(said)) {
    const named = ownerNamed(fact, library) ?? towards;
    // What is forbidden to all is left to nobody.
    return named || !RULES.has(fact.about) ? { owner: named } : null;
  }
  const owner = LEAVING_WORDS.theirs.test(said) ? ownerNamed(fact, library) : null;
  return owner && { owner };
}

const RULES: ReadonlySet<Fact['about']> = new Set(['note', 'principles']);

/** "A substitute when a supplier cannot deliver" leaves nothing to others. */
const withoutCondition = (said: string): string => said.replace(LEAVING_WORDS.when, '');

function ownerNamed({ role, name, details }: Fact, library: Library): Role | null {
  const named = library
    .find(tokenize(details || name))
    .filter(({ whole, roles, from, to }) => (whole || to - from > 1) && roles.length === 1);
  return named.flatMap(({ roles }) => roles).find((other) => other !== role) ?? null;
}
