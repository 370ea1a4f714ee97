import type { Role } from '../../../catalog/role.ts';
import { SEEKING_WORDS } from '../../../lexicon/asking/seeking-words.ts';
import { SELF_WORDS } from '../../../lexicon/asking/self-words.ts';
import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import { ARTICLES } from '../../../lexicon/owner-words.ts';
import { PERSON_ENDING } from '../../../lexicon/people-words.ts';
import type { Intent } from '../../../lexicon/questions/intent.ts';
import { hasSynonyms } from '../../../search/facts/synonyms.ts';
import type { RoleMention } from '../../../search/find-roles.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { type Token, tokenize } from '../../../search/words/words.ts';
import { isSection, type Thing } from '../../question.ts';
import { isPersonal } from '../asking/ask-personal.ts';
import type { IntentModel } from '../model/intent-model.ts';
import { isOfRolesLevel, type Read } from '../read.ts';
import { topicNames } from './topics-in.ts';

/** "marketing manager" is somebody else than the manager that is known, and a data scientist no data engineer. */
export function isCredible(
  mention: RoleMention,
  tokens: readonly Token[],
  model: IntentModel,
  isWritten: (word: string) => boolean,
  isFirst: boolean,
): boolean {
  if (tokens.length > FEW_WORDS && isOtherwise(mention, tokens)) return false;
  if (isPersonNamed(mention, tokens) && model.opensVerdict(tokens[0]?.word ?? '')) return true;
  if (mention.roles.length > 6 || (mention.manner === 'typo' && !mention.whole && tokens.length > 2))
    return false;
  const isAsked = (token: Token | undefined) =>
    !token ||
    isStopWord(token.word) ||
    isNumber(token) ||
    (model.known(token.word) !== null && !model.isSeldom(token.word));
  if (mention.roles.length <= MOST_MEANT && isSubject(mention, tokens, model, isWritten)) return true;
  // Beside a role, "brand guidelines" and "release notes" name no other, though "brand" and "release" alone may.
  if (mention.whole) return isFirst || isAsked(tokens[mention.to]);
  return isAsked(tokens[mention.from - 1]) && isAsked(tokens[mention.to]);
}

/** "A level 4 analyst". */
const isNumber = ({ word }: Token): boolean => /^\d+$/.test(word);

const FEW_WORDS = 2;

/** "The cheesemaker" is the head cheesemaker, and "der Betriebslenker" that of the buses: called by what somebody is, and not by what they see to. */
export function isPersonNamed({ from, roles, manner }: RoleMention, tokens: readonly Token[]): boolean {
  const [role] = roles;
  if (!role || roles.length > 1 || manner !== 'exact' || !ARTICLES.has(tokens[from - 1]?.word ?? ''))
    return false;
  const said = tokens[from]?.word ?? '';
  const [first, last] = [0, -1].map((at) => tokenize(role.name).at(at)?.word ?? '') as [string, string];
  return PERSON_ENDING.test(said) && (said === last || (said === first && !PERSON_ENDING.test(last)));
}

/** "What share of people …" names no People Partner, "take care" no Customer Care, "who leads the …" no lead, "released" no release. */
function isOtherwise({ from, to, manner }: RoleMention, tokens: readonly Token[]): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  if (words.every(isStopWord) || (manner === 'typo' && words.every(hasSynonyms))) return true;
  const isVerb =
    to - from === 1 &&
    ARTICLES.has(tokens[to]?.word ?? '') &&
    SEEKING_WORDS.has(tokens[from - 1]?.word ?? '');
  return isVerb || (words[0] === 'care' && (tokens[from - 1]?.word ?? '').startsWith('tak'));
}

/** Whoever asks what "all teams" may do means none of those that have "team" among their names. */
const MOST_MEANT = 2;

/** "Can legal stop the press?": what follows the verb of such a question is who does it. */
function isSubject(
  { from, to }: RoleMention,
  tokens: readonly Token[],
  model: IntentModel,
  isWritten: (word: string) => boolean,
): boolean {
  const [first, ...between] = tokens.slice(0, from);
  const next = tokens[to]?.word ?? '';
  return (
    first !== undefined &&
    between.length < 2 &&
    (isStopWord(next) || isWritten(next)) &&
    model.opensVerdict(first.word) &&
    between.every(({ word }) => isStopWord(word) || FILLER_WORDS.has(word))
  );
}

/** "and mastery?" under a ladder is no Scrum Master. */
export function isTopic(
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
export function isBolder(bold: Read, sure: Read): boolean {
  if (sure.mentions.length > 0) {
    const isSame = bold.mentions.every(
      ({ roles }) => roles.length === 1 && roles[0] === sure.mentions[0]?.roles[0],
    );
    const isClear =
      bold.intent !== 'verdict' ||
      bold.mentions.every(({ roles, whole, firm }) => roles.length === 1 && (whole || firm));
    return isSame || (OF_TWO.includes(bold.intent) && bold.mentions.length === 2 && isClear);
  }
  if (isOfRolesLevel(bold)) return true;
  const [only, ...others] = bold.mentions;
  if (only?.whole && only.roles.length === 1 && others.length === 0 && isPersonal(bold)) return true;
  if (bold.intent === 'route' || bold.intent === 'who') return false;
  if (bold.intent === 'verdict' && SELF_WORDS.has(bold.tokens[1]?.word ?? '')) return false; // "can I ask a driver …"
  if (isPartOfSomebody(bold)) return true;
  if (sure.intent === 'who' && sure.share > 0.3 && !isOfBoss(bold)) return false;
  // "When do people lead …" asks of no lead without levels.
  if (bold.intent === 'which' && !bold.mentions.some(({ roles }) => roles.some(hasLevels))) return false;
  if (!isOfRoles(bold.intent) || (sure.intent === 'route' && bold.share < sure.share * AS_SURE)) return false;
  if (bold.intent === 'compare' && bold.share < SURE_OF_TWO) return false;
  const isSure = bold.share > 0.3 || (bold.intent !== 'verdict' && shareOfRole(bold) > MOSTLY);
  const most = Math.max(MOST_TELLING[bold.intent] ?? 2, bold.share > 0.5 ? 2 : 0);
  return isSure && bold.telling <= most && (bold.intent !== 'unwritten' || isBare(bold.thing));
}

/** "Who does ux report to?" asks of ux, and not who has it. */
const isOfBoss = ({ intent, share, telling }: Read): boolean =>
  intent === 'unwritten' && share > MOSTLY && telling === 0;

/** "Which skills does IT need": a part is surely asked for of what is the whole name of one role, and of nothing else. */
const isPartOfSomebody = ({ intent, share, telling, mentions }: Read): boolean =>
  isSection(intent) &&
  share > MOSTLY &&
  telling === 0 &&
  mentions.length === 1 &&
  mentions.every(({ whole, roles, manner }) => whole && roles.length === 1 && manner === 'exact');

/** How likely it is that it asks for a part of a role, whichever that is. */
const shareOfRole = ({ leaning }: Read): number =>
  leaning.reduce(
    (sum, { intent, share }) => (isSection(intent) || intent === 'unwritten' ? sum + share : sum),
    0,
  );
const MOSTLY = 0.5;

const SURE_OF_TWO = 0.45;
/** So nearly as sure as that it is a request. */
const AS_SURE = 0.7;

/** Small talk, and what is asked of nobody in particular, names no role. */
const OF_NOBODY: readonly Intent[] = ['else', 'why', 'thanks', 'greeting', 'help', 'list', 'me'];
const isOfRoles = (intent: Intent): boolean => !OF_NOBODY.includes(intent);
const isBare = ({ thing }: Thing): boolean => thing.split(' ').length < 2;

const hasLevels = ({ frameworks }: Role): boolean => frameworks.length > 0;
