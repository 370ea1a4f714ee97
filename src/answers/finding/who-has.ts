import type { Role } from '../../catalog/role.ts';
import { DOING_WORDS } from '../../lexicon/asking/doing-words.ts';
import type { Fact } from '../../search/facts/fact.ts';
import type { FactHit, Loosely } from '../../search/facts/fact-index.ts';
import type { Library } from '../../search/library.ts';
import { tokenize } from '../../search/words/words.ts';
import { EITHER, PARTED, type Thing, type WhoQuestion } from '../question.ts';
import { ENOUGH, findFacts } from './find-facts.ts';
import { amountsIn } from './rules/amounts.ts';
import { skillsIn } from './skills-in.ts';

/** A role that has what was asked for, and the line that says so best. */
export interface Holder {
  readonly role: Role;
  readonly hit: FactHit;
}

/** What a role can, does, makes and uses comes first; what is said in passing counts only where nobody has it outright. */
const OUTRIGHT: readonly Fact['about'][] = [
  'capabilities',
  'skills',
  'tech',
  'artifacts',
  'responsibilities',
  'ownership',
  'metrics',
  'criterion',
];

/** A line that speaks of much less than the best one is about something else. */
const AS_GOOD = 0.86;

/** All roles that have it, or deal with another as often as is asked. */
export const whoIs = (library: Library, question: WhoQuestion): Holder[] =>
  question.dealing ? whoDeals(library, question.dealing) : whoHas(library, question);

/** Whoever deals with a role so often, by what either of them writes. */
function whoDeals(library: Library, { role: slug, often }: { role: string; often: number }): Holder[] {
  const isAsOften = ({ grade }: Fact) =>
    amountsIn(grade ?? '').some(({ kind, value }) => kind === 'rate' && Math.abs(value - often) < often / 10);
  const holders = new Map<Role, FactHit>();
  for (const role of library.catalog.roles)
    for (const fact of library.facts.of(role)) {
      const other =
        fact.towards === slug ? role : role.slug === slug ? library.role(fact.towards ?? '') : undefined;
      if (!other || other.slug === slug || holders.has(other) || !isAsOften(fact)) continue;
      holders.set(other, { fact, coverage: 1, score: 1 });
    }
  return [...holders].map(([role, hit]) => ({ role, hit }));
}

/** All roles that have it, the best first. Of several things, those who have all, or else any of them. */
export function whoHas(library: Library, thing: Thing): Holder[] {
  const either = thing.thing.split(EITHER);
  if (either.length > 1) return whoHasAny(library, either);
  const parts = thing.thing.split(PARTED);
  const whole = whoHasNamed(library, thing);
  if (whole.length > 0 || parts.length === 1) return whole;
  const each = parts.flatMap((part) => whoHasOne(library, { thing: part, besides: '' }));
  const count = (role: Role) => each.filter((holder) => holder.role === role).length;
  const most = Math.max(...each.map(({ role }) => count(role)));
  return each.filter(
    ({ role }, at) => count(role) === most && each.findIndex((it) => it.role === role) === at,
  );
}

/** "Turkish or Arabic": whoever has one of them. */
function whoHasAny(library: Library, things: readonly string[]): Holder[] {
  const all = things.flatMap((thing) => whoHas(library, { thing, besides: '' }));
  return all.filter(({ role }, at) => all.findIndex((it) => it.role === role) === at);
}

/** Where no line speaks of all that is said, whoever has the skill named in it: "with a dart, remote injection I mean". */
function whoHasNamed(library: Library, thing: Thing): Holder[] {
  const outright = whoHasOne(library, thing);
  // "Typefaces" where only typography is written.
  const loose = outright.length > 0 ? outright : whoHasOne(library, thing, 'synonyms');
  const whole = loose.length > 0 ? loose : whoHasOne(library, withoutUnknown(thing, library), 'synonyms');
  if ((whole[0]?.hit.coverage ?? 0) >= AS_GOOD) return whole;
  const [skill] = skillsIn(`${thing.thing} ${thing.besides}`, library);
  return skill ? whoHasOne(library, { thing: skill.name, besides: '' }) : whole;
}

/** "Who uses a tablet on the road" where no document has the road: whoever has the tablet. "Speaks French" without French says nothing. */
function withoutUnknown({ thing, besides }: Thing, { facts }: Library): Thing {
  const known = thing.split(' ').filter((raw) => tokenize(raw).some(({ word }) => facts.has(word)));
  if (known.every((raw) => tokenize(raw).every(({ word }) => DOING_WORDS.has(word)))) return NOTHING;
  return { thing: known.join(' '), besides: known.length > 0 ? '' : besides };
}

const NOTHING: Thing = { thing: '', besides: '' };

function whoHasOne(library: Library, thing: Thing, loosely: Loosely = false): Holder[] {
  const hits = findFacts(library, { ...thing, section: null, towards: null, loosely }).filter(
    ({ coverage }) => coverage >= ENOUGH,
  );
  const outright = hits.filter(({ fact }) => OUTRIGHT.includes(fact.about));
  const counted = outright.length > 0 ? outright : hits;
  const best = Math.max(...counted.map(({ coverage }) => coverage));
  const holders = new Map<Role, FactHit>();
  for (const hit of counted.filter(({ coverage }) => coverage >= best * AS_GOOD))
    if (!holders.has(hit.fact.role)) holders.set(hit.fact.role, hit);
  return [...holders].map(([role, hit]) => ({ role, hit }));
}
