import type { Role } from '../../catalog/role.ts';
import { FILLER_WORDS } from '../../lexicon/filler-words.ts';
import { PEOPLE_WORDS } from '../../lexicon/people-words.ts';
import { asksQuantity } from '../../lexicon/quantity-words.ts';
import type { Intent } from '../../lexicon/questions/intent.ts';
import { hasSynonyms } from '../../search/facts/synonyms.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { isStopWord } from '../../search/words/stop-words.ts';
import { type Token, tokenize } from '../../search/words/words.ts';
import { asksRule } from '../finding/rules/asked-rule.ts';
import { EITHER, isSection, PARTED, type Thing } from '../question.ts';
import { isPersonal } from './asking/ask-personal.ts';
import type { IntentModel } from './model/intent-model.ts';
import type { Read } from './read.ts';
import { clausesOf } from './text/clauses.ts';
import { type LevelNumber, levelNumbers, levelsMeant } from './text/level-numbers.ts';
import { isBolder, isCredible, isPersonNamed, isTopic } from './text/loose-names.ts';
import { markSlots } from './text/mark-slots.ts';
import { namedLevels } from './text/named-levels.ts';
import { type Joined, phrasesIn } from './text/phrases.ts';
import { topicsIn } from './text/topics-in.ts';

export function readText(
  typed: string,
  tokens: readonly Token[],
  library: Library,
  model: IntentModel,
  established?: Role,
): Read {
  const mentions = library.find(tokens).map((mention) => asPeople(mention, typed, tokens, model));
  const firm = mentions.filter((mention) => mention.firm);
  const sure = readAs(typed, tokens, firm, library, model, established);
  const loose = mentions.filter(
    (mention) =>
      !mention.firm &&
      isCredible(mention, tokens, model, library.facts.hasWord, mention === mentions[0]) &&
      !isTopic(mention, tokens, established),
  );
  if (loose.length === 0) return sure;
  const bold = readAs(
    typed,
    tokens,
    [...firm, ...loose].sort((a, b) => a.from - b.from),
    library,
    model,
    established,
  );
  return isBolder(bold, sure) ? bold : sure;
}

/** "The security people" are surely the role that "security" may name, and so is "the cheesemaker" where it is asked what somebody may, or of their own affairs. */
function asPeople(
  mention: RoleMention,
  typed: string,
  tokens: readonly Token[],
  model: IntentModel,
): RoleMention {
  const asked = { typed, tokens, opensVerdict: model.opensVerdict(tokens[0]?.word ?? '') };
  if (!mention.firm && isPersonNamed(mention, tokens) && (asksRule(typed) || isPersonal(asked)))
    return { ...mention, to: mention.from + 1, firm: true };
  const isSomebody = mention.whole && mention.roles.length === 1 && mention.manner === 'exact';
  return isSomebody && PEOPLE_WORDS.has(tokens[mention.to]?.word ?? '')
    ? { ...mention, to: mention.to + 1, firm: true }
    : mention;
}

function readAs(
  typed: string,
  tokens: readonly Token[],
  mentions: readonly RoleMention[],
  library: Library,
  model: IntentModel,
  established?: Role,
): Read {
  const inRole = (at: number) => mentions.some(({ from, to }) => at >= from && at < to);
  const named = namedLevels(tokens, mentions, established, library);
  const isNamed = ({ from }: LevelNumber) => named.some((one) => from >= one.from && from < one.to);
  const counted = levelNumbers(tokens).filter((number) => !inRole(number.from) && !isNamed(number));
  const numbers = [...named, ...counted].toSorted((a, b) => a.from - b.from);
  const topics = topicsIn(
    tokens,
    numbers,
    [...mentions.flatMap(({ roles }) => roles), ...(established ? [established] : [])],
    library,
  );
  const marked = markSlots(tokens, { mentions, numbers, topics }, model, library.facts.hasWord);
  const leaning = model.judge(marked.words);
  const [best] = leaning;
  const intent = best?.intent ?? 'route';
  return {
    typed,
    tokens,
    mentions,
    numbers,
    levels: levelsMeant(numbers, tokens),
    leaning,
    intent,
    share: best?.share ?? 0,
    section: leaning.map(({ intent }) => intent).find(isSection) ?? 'summary',
    thing: thingOf(
      tokens,
      [...marked.things, ...wordsBesides(tokens, intent, model, library)],
      phrasesIn(tokens, library.facts.has),
      (at) => inRole(at) || numbers.some(({ from, to }) => at >= from && at < to),
      typed,
    ),
    opensVerdict: model.opensVerdict(marked.words[0] ?? ''),
    opensMeasure: clausesOf(typed).some((clause) => model.opensMeasure(wordsIn(clause))),
    telling: marked.things.length,
  };
}

const wordsIn = (clause: string): string[] => tokenize(clause).map(({ word }) => word);

/** Known words by which people ask for something else, or seldom, and that the documents have: "sign language", "three quotes". */
function wordsBesides(
  tokens: readonly Token[],
  intent: Intent,
  model: IntentModel,
  library: Library,
): number[] {
  const isAbout = (word: string) => {
    if (intent === 'metrics' && asksQuantity(word)) return false;
    const known = model.known(word) ?? word;
    const isElsewhere = !model.isAsking(known, intent);
    if (library.facts.hasWord(word)) return isElsewhere || model.isRare(known);
    if (intent === 'metrics') return model.isSeldom(known) && (isElsewhere || hasSynonyms(word));
    return isElsewhere && intent === 'verdict';
  };
  return tokens.flatMap(({ word }, at) =>
    !isStopWord(word) && !FILLER_WORDS.has(word) && !/^\d+$/.test(word) && isAbout(word) ? [at] : [],
  );
}

function thingOf(
  tokens: readonly Token[],
  things: readonly number[],
  phrases: readonly Joined[],
  isTaken: (at: number) => boolean,
  typed: string,
): Thing {
  const joined = phrases.filter(({ positions }) => !positions.some(isTaken));
  const said = new Map(
    joined.flatMap(({ positions, said: all }) =>
      positions.map((at, index) => [at, index === 0 ? all : ''] as const),
    ),
  );
  const free = tokens.flatMap((_, at) => (isTaken(at) || said.get(at) === '' ? [] : [at]));
  const own = free.filter((at) => things.includes(at) || said.has(at));
  const besides = free.filter((at) => !own.includes(at) && isTelling(tokens[at]?.word ?? ''));
  const rawAt = (at: number) => said.get(at) ?? tokens[at]?.raw ?? '';
  return {
    thing: own.map((at, index) => partFrom(own[index - 1], at, tokens, typed) + rawAt(at)).join(''),
    besides: besides.map(rawAt).join(' '),
  };
}

const isTelling = (word: string): boolean => !isStopWord(word) || asksQuantity(word) || hasSynonyms(word);

/** "Python and Kafka" are two things, as are "Python, Kafka"; "noise modelling" is one, and so is "CI/CD". */
function partFrom(before: number | undefined, at: number, tokens: readonly Token[], typed: string): string {
  if (before === undefined) return '';
  const isBetween = (sign: string) =>
    at === before + 1 && typed.includes(`${tokens[before]?.raw}${sign}${tokens[at]?.raw}`);
  if (isBetween(', ')) return PARTED;
  if (isBetween(' / ')) return EITHER;
  const between = tokens.slice(before + 1, at);
  const joiner = between.length === 1 ? (between[0]?.word ?? '') : '';
  return ORS.has(joiner) ? EITHER : JOINERS.has(joiner) ? PARTED : ' ';
}

const JOINERS: ReadonlySet<string> = new Set('and und sowie et y e'.split(' '));
const ORS: ReadonlySet<string> = new Set('or oder ou o u'.split(' '));
