import type { Role } from '../../catalog/role.ts';
import { DOING_WORDS, KNOWING_WORDS } from '../../lexicon/asking/doing-words.ts';
import type { Fact } from '../../search/facts/fact.ts';
import type { FactHit, Loosely } from '../../search/facts/fact-index.ts';
import type { Library } from '../../search/library.ts';
import { likenessOfWords } from '../../search/word-vectors/word-likeness.ts';
import { wordsIn } from '../../search/words/terms.ts';
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
      holders.set(other, { fact, coverage: 1, besides: 0, score: 1 });
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
  const whole = (loose[0]?.hit.coverage ?? 0) >= AS_GOOD ? loose : knowing(loose, thing, library);
  if ((whole[0]?.hit.coverage ?? 0) >= AS_GOOD) return whole;
  const [skill] = skillsIn(`${thing.thing} ${thing.besides}`, library);
  return skill ? whoHasOne(library, { thing: skill.name, besides: '' }) : whole;
}

/**
 * Where words are in no document, whoever has the rest. A single word is enough only where it names something that roles have, or where its
 * line speaks of the like: "ammonia fridge" finds ammonia refrigeration, "repair violins" no other repairs.
 */
function knowing(loose: readonly Holder[], thing: Thing, library: Library): Holder[] {
  const words = thing.thing.split(' ');
  const known = words.filter((raw) => isKnown(raw, library));
  if (known.length === words.length || known.every(isDoing)) return [...loose];
  const found = whoHasOne(library, { thing: known.join(' '), besides: '' }, 'synonyms');
  const unknown = words.filter((raw) => !isKnown(raw, library));
  const isVerb = unknown.length === 1 && unknown[0] === words.at(-1) && INFINITIVE.test(unknown[0] ?? '');
  const isMeant = ({ hit: { fact } }: Holder) =>
    isVerb || known.length > 1 || NAMING.includes(fact.about) || isOfLike(fact, unknown);
  const meant = found.filter(isMeant);
  return meant.length > 0 && (loose.length === 0 || known.length > 1) ? meant : [...loose];
}

const isKnown = (raw: string, { facts }: Library): boolean =>
  tokenize(raw).some(({ word }) => facts.has(word));

/** These name what somebody has; elsewhere a word may say anything of anything. */
const NAMING: readonly Fact['about'][] = ['capabilities', 'tech', 'artifacts'];
const ALIKE = 0.35;
/** "Den Betriebsrat einbeziehen": what is done with it in German stands last. */
const INFINITIVE = /^\p{Ll}{4,}(?:en|ln|rn)$/u;

const isOfLike = ({ name, said }: Fact, unknown: readonly string[]): boolean =>
  unknown.some((raw) =>
    wordsIn(raw).some((word) =>
      [...wordsIn(name), ...said].some((one) => likenessOfWords(word, one) >= ALIKE),
    ),
  );

const isDoing = (raw: string): boolean =>
  tokenize(raw).every(({ word }) => DOING_WORDS.has(word) || KNOWING_WORDS.has(word));

/** Whatever it is done with, that it is done says nothing. */
const withoutDoing = (text: string): string =>
  text
    .split(' ')
    .filter((raw) => !isDoing(raw))
    .join(' ');

function whoHasOne(library: Library, asked: Thing, loosely: Loosely = false): Holder[] {
  const thing = { ...asked, besides: withoutDoing(asked.besides) };
  const hits = findFacts(library, { ...thing, section: null, towards: null, loosely }).filter(
    ({ coverage }) => coverage >= ENOUGH,
  );
  const outright = hits.filter(({ fact }) => OUTRIGHT.includes(fact.about));
  const counted = outright.length > 0 ? outright : hits;
  const best = Math.max(...counted.map(({ coverage }) => coverage));
  const holders = new Map<Role, FactHit>();
  for (const hit of sayingTheRest(counted.filter(({ coverage }) => coverage >= best * AS_GOOD)))
    if (!holders.has(hit.fact.role)) holders.set(hit.fact.role, hit);
  return [...holders].map(([role, hit]) => ({ role, hit }));
}

/** "Return to work talks": a line about returns is another's where some speak of work as well. */
function sayingTheRest(hits: readonly FactHit[]): readonly FactHit[] {
  const most = Math.max(...hits.map(({ besides }) => besides));
  return most < REST ? hits : hits.filter(({ besides }) => besides >= most * AS_MUCH);
}

/** So much of the rest some line must say to count, and the others at least so much of that. */
const REST = 0.1;
const AS_MUCH = 0.4;
