import type { Role } from '../../catalog/role.ts';
import { FILLER_WORDS } from '../../lexicon/filler-words.ts';
import { asksQuantity } from '../../lexicon/quantity-words.ts';
import { type Intent, SECTIONS, type Section } from '../../lexicon/questions/intent.ts';
import { SELF_WORDS } from '../../lexicon/self-words.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { type Token, tokenize } from '../../search/words.ts';
import type { Thing } from '../question.ts';
import type { IntentModel, Leaning } from './intent-model.ts';
import { type LevelNumber, levelNumbers, levelsMeant } from './level-numbers.ts';
import { type Marked, markSlots } from './mark-slots.ts';

/** What a text says, before it is settled what it asks. */
export interface Read {
  readonly typed: string;
  readonly tokens: readonly Token[];
  /** The roles it names, in order. */
  readonly mentions: readonly RoleMention[];
  readonly numbers: readonly LevelNumber[];
  readonly levels: readonly number[];
  readonly leaning: Leaning;
  readonly intent: Intent;
  readonly share: number;
  /** Of the parts of a role, the likeliest. */
  readonly section: Section;
  readonly thing: Thing;
  /** How many words say what it is about. */
  readonly telling: number;
}

export const isSection = (intent: Intent): intent is Section =>
  (SECTIONS as readonly string[]).includes(intent);

/** It speaks of whoever asks. */
export const isOwn = ({ intent, tokens }: Read): boolean =>
  intent === 'me' || tokens.some(({ word }) => SELF_WORDS.has(word));

export function readText(
  typed: string,
  tokens: readonly Token[],
  library: Library,
  model: IntentModel,
  established?: Role,
): Read {
  const mentions = library.find(tokens);
  const firm = mentions.filter((mention) => mention.firm);
  const sure = readAs(typed, tokens, firm, library, model, established);
  const loose = mentions.filter(
    (mention) =>
      !mention.firm &&
      isCredible(mention, tokens, model, mention === mentions[0]) &&
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

/** "marketing manager" is somebody else than the manager that is known, and a data scientist no data engineer. */
function isCredible(
  mention: RoleMention,
  tokens: readonly Token[],
  model: IntentModel,
  isFirst: boolean,
): boolean {
  if (mention.roles.length > 6 || (mention.manner === 'typo' && !mention.whole && tokens.length > 2))
    return false;
  const isAsked = (token: Token | undefined) =>
    !token || isStopWord(token.word) || (model.known(token.word) !== null && !model.isSeldom(token.word));
  // Beside a role, "brand guidelines" and "release notes" name no other, though "brand" and "release" alone may.
  if (mention.whole) return isFirst || isAsked(tokens[mention.to]);
  return isAsked(tokens[mention.from - 1]) && isAsked(tokens[mention.to]);
}

/** "and mastery?" under a ladder is no Scrum Master. */
function isTopic(
  { from, to }: RoleMention,
  tokens: readonly Token[],
  established: Role | undefined,
): boolean {
  const names = topicNames(established ? [established] : []);
  return tokens.slice(from, to).every(({ word }) => names.has(word));
}

const OF_TWO: readonly Intent[] = ['compare', 'interactions', 'collaboration', 'verdict'];

/** How many words may say what else it is about, where a word may name a role. */
const MOST_TELLING: Partial<Readonly<Record<Intent, number>>> = {
  unwritten: 0,
  role: 1,
  people: 1,
  compare: 1,
  declines: 1,
  verdict: 4,
};

/** Is a word better read as the role it may name ("security", "QA") than as what is asked about? */
function isBolder(bold: Read, sure: Read): boolean {
  if (sure.mentions.length > 0) {
    const isSame = bold.mentions.every(
      ({ roles }) => roles.length === 1 && roles[0] === sure.mentions[0]?.roles[0],
    );
    const isClear = bold.intent !== 'verdict' || bold.mentions.every(({ roles }) => roles.length === 1);
    return isSame || (OF_TWO.includes(bold.intent) && bold.mentions.length === 2 && isClear);
  }
  if (bold.intent === 'route' || bold.intent === 'who') return false;
  if (sure.intent === 'who' && sure.share > 0.3) return false;
  // "When do people lead …" asks of no lead without levels.
  if (bold.intent === 'which' && !bold.mentions.some(({ roles }) => roles.some(hasLevels))) return false;
  if (!isOfRoles(bold.intent) || (sure.intent === 'route' && bold.share < sure.share * AS_SURE)) return false;
  if (bold.intent === 'compare' && bold.share < 0.5) return false;
  const most = MOST_TELLING[bold.intent] ?? 2;
  return bold.share > 0.3 && bold.telling <= most && (bold.intent !== 'unwritten' || isBare(bold.thing));
}

/** So nearly as sure as that it is a request. */
const AS_SURE = 0.7;

/** Small talk, and what is asked of nobody in particular, names no role. */
const OF_NOBODY: readonly Intent[] = ['else', 'why', 'thanks', 'greeting', 'help', 'list', 'me'];
const isOfRoles = (intent: Intent): boolean => !OF_NOBODY.includes(intent);
const isBare = ({ thing }: Thing): boolean => thing.split(' ').length < 2;

const hasLevels = ({ frameworks }: Role): boolean => frameworks.length > 0;

function readAs(
  typed: string,
  tokens: readonly Token[],
  mentions: readonly RoleMention[],
  library: Library,
  model: IntentModel,
  established?: Role,
): Read {
  const inRole = (at: number) => mentions.some(({ from, to }) => at >= from && at < to);
  const numbers = levelNumbers(tokens).filter(({ from }) => !inRole(from));
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
      { ...marked, things: [...marked.things, ...wordsBesides(tokens, intent, model, library)] },
      (at) => inRole(at) || numbers.some(({ from, to }) => at >= from && at < to),
    ),
    telling: marked.things.length,
  };
}

/** Known words by which people ask for something else, or seldom, and that the documents have: "sign language", "three quotes". */
function wordsBesides(
  tokens: readonly Token[],
  intent: Intent,
  model: IntentModel,
  library: Library,
): number[] {
  const isAbout = (word: string) => {
    const known = model.known(word) ?? word;
    const isElsewhere = !model.isAsking(known, intent);
    return library.facts.hasWord(word)
      ? isElsewhere || model.isRare(known)
      : isElsewhere && intent === 'verdict';
  };
  return tokens.flatMap(({ word }, at) =>
    !isStopWord(word) && !FILLER_WORDS.has(word) && !/^\d+$/.test(word) && isAbout(word) ? [at] : [],
  );
}

/** "Soon" and "when" say which kind of number is asked for. */
const isKept = (word: string): boolean => !isStopWord(word) || asksQuantity(word);

function thingOf(tokens: readonly Token[], { things }: Marked, isTaken: (at: number) => boolean): Thing {
  const raw = (keep: (at: number) => boolean) =>
    tokens
      .filter((_, at) => keep(at))
      .map((token) => token.raw)
      .join(' ');
  const own = new Set(things.filter((at) => !isTaken(at)));
  return {
    thing: raw((at) => own.has(at)),
    besides: raw((at) => !own.has(at) && !isTaken(at) && isKept(tokens[at]?.word ?? '')),
  };
}

/** Words that name a topic of a framework, where the text may be about levels at all. */
function topicsIn(
  tokens: readonly Token[],
  numbers: readonly LevelNumber[],
  roles: readonly Role[],
  library: Library,
): ReadonlySet<number> {
  const named = roles.filter((role) => role.frameworks.length > 0);
  if (numbers.length === 0 && named.length === 0) return new Set();
  const [first] = named;
  const names = library.once(first?.frameworks ?? TOPICS, () =>
    topicNames(first ? [first] : library.catalog.roles),
  );
  return new Set(tokens.flatMap((token, at) => (names.has(token.word) ? [at] : [])));
}

const TOPICS = {};

function topicNames(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ frameworks }) =>
      frameworks.flatMap(({ topics }) =>
        topics.flatMap((topic) => tokenize(`${topic.name} ${topic.title}`).map(({ word }) => word)),
      ),
    ),
  );
}
