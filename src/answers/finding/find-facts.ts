import type { Role } from '../../catalog/role.ts';
import { EMPHASIS, FILLER_WORDS } from '../../lexicon/filler-words.ts';
import { HOW_MANY, quantitiesAsked, shareTold, tellQuantity } from '../../lexicon/quantity-words.ts';
import { clausesIn, counts, type Fact, tellsQuantity, wordsAndSigns } from '../../search/facts/fact.ts';
import { type AskedWord, type FactHit, type Loosely, roleTerm } from '../../search/facts/fact-index.ts';
import { withPhrases } from '../../search/facts/phrases.ts';
import { hasSynonyms } from '../../search/facts/synonyms.ts';
import type { Library } from '../../search/library.ts';
import { createMostRecent } from '../../search/most-recent.ts';
import { everyday } from '../../search/router/learning/everyday.ts';
import { stemsOf } from '../../search/words/stems.ts';
import { isStopWord } from '../../search/words/stop-words.ts';
import { stem } from '../../search/words/terms.ts';
import { tokenize } from '../../search/words/words.ts';
import type { Section, Thing } from '../question.ts';

/** From here on a line speaks of what is asked, and not only of something near it. */
export const ENOUGH = 0.6;

/** Where role and part are known, less will do. */
export const SOME = 0.2;

const BESIDE = 0.3;
/** What shares less with the question than so many lines is no answer to it. */
const MOST_WEIGHED = 200;

/** How much less a word counts for being everyday, in any language. */
const DULL = 30;

const worthOf = (word: string): number => 1 / (1 + DULL * everyday().shareOf(stem(word)));

/** The words of a question that are looked for. */
export function wordsAbout({ thing, besides }: Thing, towards: string | null = null): AskedWord[] {
  const telling = (text: string, weight: number, isMain: boolean) =>
    withPhrases(tokenize(text).map(({ word }) => word))
      .filter((word) => (!isStopWord(word) || hasSynonyms(word)) && !FILLER_WORDS.has(word))
      .map((word): AskedWord => ({ word, weight: weight * worthOf(word), isMain }));
  const own = telling(thing, 1, true);
  const isAll = own.length === 0 && towards === null;
  const words = [...own, ...telling(besides, isAll ? 1 : BESIDE, isAll)];
  const first = new Map(words.toReversed().map((word) => [word.word, word]));
  return [...first.values(), ...(towards ? [{ word: roleTerm(towards), weight: 1, isMain: true }] : [])];
}

/** Parts in which the same thing may be written; a line of the asked part is preferred to one of these. */
const ALLIES: Partial<Readonly<Record<Section, readonly Section[]>>> = {
  skills: ['capabilities', 'tech'],
  capabilities: ['skills', 'tech'],
  tech: ['capabilities', 'skills'],
  responsibilities: ['ownership', 'metrics'],
  ownership: ['responsibilities'],
  interactions: ['collaboration'],
  collaboration: ['interactions', 'responsibilities'],
  metrics: ['responsibilities', 'ownership'],
  mission: ['summary'],
  summary: ['mission'],
};

const IN_PART = 0.25;
const IN_ALLY = 0.1;
/** Hours where it is asked how long, a share where it is asked what share. */
const FITTING = 0.2;
/** "Builds finish in 10 min" is about builds, "the queue of builds" only nearly. */
const FIRST = 0.05;
/** "14 vans" where it is asked how many vans. */
const COUNTED = 0.7;
/** What is only known from examples, notes or ladders comes after what is said outright. */
const ASIDE = -0.15;
const ASIDES: ReadonlySet<Fact['about']> = new Set(['topic', 'note', 'criterion']);

type Asked = Thing & {
  readonly section: Section | null;
  readonly towards: string | null;
  /** In other words as well. */
  readonly loosely?: Loosely;
};

const KEPT = {};
/** Reading and answering one question look for the same. */
const MOST_KEPT = 20;

/** The lines that speak of it, those of the asked part first. */
export function findFacts(
  library: Library,
  asked: Asked,
  among: ((role: Role) => boolean) | null = null,
): readonly FactHit[] {
  if (among) return weighFacts(library, asked, among);
  const kept = library.once(KEPT, () => createMostRecent<string, readonly FactHit[]>(MOST_KEPT));
  const { thing, besides, section, towards, loosely = false } = asked;
  const key = JSON.stringify([thing, besides, section, towards, loosely]);
  const hits = kept.get(key) ?? weighFacts(library, asked, () => true);
  kept.set(key, hits);
  return hits;
}

/** The kinds of number that are asked for. */
export const quantitiesIn = ({ thing, besides }: Thing): readonly number[] =>
  quantitiesAsked(tokenize(`${thing} ${besides}`).map(({ word }) => word));

function weighFacts(library: Library, asked: Asked, among: (role: Role) => boolean): FactHit[] {
  const kinds = quantitiesIn(asked);
  const counted = kinds.includes(HOW_MANY) ? stemsOf(asked.thing) : null;
  const things = stemsOf(asked.thing);
  const bonus = (fact: Fact): number => {
    const { about } = fact;
    if (asked.section === 'metrics' && counted && counts(fact, counted)) return COUNTED;
    const isSubject = things.has(stem(fact.said[0] ?? ''));
    if (about === asked.section)
      return (
        IN_PART +
        (about === 'metrics' && tellsQuantity(fact, kinds)
          ? FITTING * shareTold(fact.said, kinds) + (isSubject ? FIRST : 0)
          : 0)
      );
    if (asked.section === 'metrics' && !ASIDES.has(about))
      return tellsQuantity(fact, kinds) ? IN_PART : tellsQuantity(fact) ? IN_ALLY : ASIDE;
    // Rules set limits as well.
    if (asked.section === 'metrics' && about === 'note' && tellsQuantity(fact, kinds)) return IN_PART;
    if (asked.section && ALLIES[asked.section]?.some((ally) => ally === about)) return IN_ALLY;
    return ASIDES.has(about) ? ASIDE : 0;
  };
  const all = wordsAbout(asked, asked.towards);
  const words = asked.section === 'metrics' ? all.filter(({ word }) => !EMPHASIS.has(word)) : all;
  const hits = library.facts
    .find(words, {
      among: (fact) => fact.about !== 'topic' && among(fact.role),
      loosely: asked.loosely ?? false,
    })
    .slice(0, MOST_WEIGHED)
    .map((hit) => ({ ...hit, score: hit.score + bonus(hit.fact) }))
    .sort(byScore);
  return asked.section === 'metrics' ? byStatement(hits, words, kinds, library) : hits;
}

/** A role that tells the kind of number asked for in so few lines answers by them, whatever their words are. */
const FEW_TELLING = 2;

/** The only lines of a role that tell how long, how often, how much money: where it is asked for that, in no word of theirs. */
export function onlyTelling(asked: Thing, role: Role, library: Library): readonly FactHit[] {
  const kinds = quantitiesIn(asked).filter((kind) => kind !== HOW_MANY);
  if (kinds.length === 0) return [];
  const telling = library.facts.of(role).filter((fact) => fact.place === null && tellsQuantity(fact, kinds));
  return telling.length > FEW_TELLING
    ? []
    : telling.map((fact) => ({ fact, coverage: SOME, besides: 0, score: SOME }));
}

/** The line by which the router would give the text to the role, where that tells the kind of number asked for: a second witness. */
export function toldByOwner(asked: Thing, role: Role, library: Library): FactHit | null {
  const kinds = quantitiesIn(asked).filter((kind) => kind !== HOW_MANY);
  const line = kinds.length === 0 ? null : library.lineOf(`${asked.thing} ${asked.besides}`, role);
  if (!line || line.isExample) return null;
  const isThere = ({ name, details, source, about }: Fact) =>
    about === 'metrics'
      ? line.text === `${name}: ${details}`
      : source.path === line.source.path && source.line === line.source.line;
  const fact = library.facts
    .of(role)
    .find((one) => isThere(one) && one.place === null && tellsQuantity(one, kinds));
  return fact ? { fact, coverage: SOME, besides: 0, score: SOME } : null;
}

const byScore = (a: FactHit, b: FactHit): number => b.score - a.score;

/** So many lines are looked at statement by statement. */
const MOST_PARTED = 12;
const STATED = 0.3;

/** Of lines that tell several numbers, those come first whose very statement speaks of what is asked. */
function byStatement(
  hits: readonly FactHit[],
  words: readonly AskedWord[],
  kinds: readonly number[],
  library: Library,
): FactHit[] {
  const stated = (fact: Fact) =>
    Math.max(
      0,
      ...clausesIn(fact).map((clause) =>
        tellQuantity(wordsAndSigns(clause), kinds.length > 0 ? kinds : null)
          ? library.facts.speaksOf(clause, words)
          : 0,
      ),
    );
  const near = hits
    .slice(0, MOST_PARTED)
    .map((hit) => ({ ...hit, score: hit.score + STATED * stated(hit.fact) }));
  return [...near.sort(byScore), ...hits.slice(MOST_PARTED)];
}
