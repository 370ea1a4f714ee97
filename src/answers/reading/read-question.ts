import type { Role } from '../../catalog/role.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { likelyOwner } from '../../search/router/router.ts';
import { type Token, tokenize } from '../../search/words.ts';
import type { Question, Reading, ThreadContext } from '../question.ts';
import { isGreeting } from './greeting.ts';
import { askOf, type Subject } from './read-ask.ts';
import { readComparison } from './read-comparison.ts';
import { readLevels } from './read-levels.ts';
import { readSection } from './read-section.ts';
import { readTopic } from './read-topic.ts';
import { asksForPart, guessedIn, tellingCount, typedIn, without } from './rest-of-text.ts';
import { isAboutStranger } from './stranger.ts';

const MOST_WORDS = 150;
/** "9:30" and "1:1" hold no levels. */
const CLOCK = /\b\d{1,2}:\d{1,2}\b/g;
/** "@rolecall, …" and "/role …": whom it is for, not what is asked. */
const ADDRESS = /^\s*(?:@?rolecall\b[\s,:]*|\/role\b\s*)+/i;

/** Reads a text of any kind: a slash command's, a mention's, a line on the terminal. Never fails: not understood is a question, too. */
export function readQuestion(addressed: string, library: Library, thread: ThreadContext | null): Reading {
  const typed = addressed.replace(ADDRESS, '');
  const tokens = tokenize(typed.replace(CLOCK, ' ')).slice(0, MOST_WORDS);
  const fixed = fixedQuestion(tokens, typed);
  if (fixed) return { question: fixed, guessed: null };
  const mentions = library.find(tokens);
  const compared = readComparison(tokens, mentions);
  if (compared) return compared;
  const mention =
    mentions.find(({ firm }) => firm) ?? mentions.find((loose) => isMeant(loose, tokens, mentions));
  if (mention && !isRequest(typed, mention, tokens, library)) return readAboutRole(mention, tokens, library);
  return { question: readWithoutRole(typed, tokens, library, thread), guessed: null };
}

/** A role is named, but nothing of it is asked, and the text goes on: something is wanted, from whoever owns that. */
function isRequest(typed: string, mention: RoleMention, tokens: readonly Token[], library: Library): boolean {
  const rest = without(tokens, mention);
  if (asksForPart(rest, true) || tellingCount(rest) <= (isIntroduction(mention, tokens) ? 0 : 2))
    return false;
  return likelyOwner(library.router.route(typed)) !== null;
}

/** "Delivery lead here": who asks, not who is asked for. */
const isIntroduction = ({ to }: RoleMention, tokens: readonly Token[]): boolean =>
  tokens[to]?.word === 'here';

function fixedQuestion(tokens: readonly Token[], typed: string): Question | null {
  const words = tokens.map((token) => token.word);
  if (words.length === 0) return typed.trim() === '' ? { kind: 'help' } : { kind: 'route', typed };
  const [only] = words;
  if (words.length === 1 && (only === 'help' || only === 'hilfe')) return { kind: 'help' };
  if (only === 'compare' && words.length === 1) return { kind: 'help' };
  const asksList = words.every((word) =>
    ['list', 'role', 'all', 'the', 'show', 'me', 'every', 'which', 'there', 'are'].includes(word),
  );
  if (asksList && words.some((word) => word === 'list' || word === 'role')) return { kind: 'list', from: 0 };
  return isGreeting(words) ? { kind: 'greeting' } : null;
}

/** "security", "QA" or "the designer" is meant as a role when the rest of the text asks for something that roles have. */
function isMeant(mention: RoleMention, tokens: readonly Token[], mentions: readonly RoleMention[]): boolean {
  if (mention.roles.length > 6 || (mention.manner === 'typo' && !mention.whole)) return false;
  const before = tokens[mention.from - 1];
  if (!mention.whole && before && tellingCount([before]) > 0) return false; // "marketing manager" is somebody else
  const rest = without(tokens, mention);
  const isFirst = mentions.every(
    (other) => other === mention || other.roles.length > mention.roles.length || other.from > mention.from,
  );
  const levels = readLevels(rest);
  const speaksOfLevels = levels.certain && (mention.whole || !levels.which) && mention.roles.some(hasLevels);
  const most = speaksOfLevels ? 9 : readSection(rest)?.explicit && !levels.certain ? 3 : 0;
  return isFirst && tellingCount(rest) <= most;
}

const hasLevels = (role: Role): boolean => role.frameworks.length > 0;

function readAboutRole(mention: RoleMention, tokens: readonly Token[], library: Library): Reading {
  const subject: Subject = { rest: without(tokens, mention), context: null };
  const laddered = readLevels(subject.rest).certain ? mention.roles.filter(hasLevels) : [];
  const roles = laddered.length > 0 ? laddered : mention.roles;
  const questions = roles.map((role) => askOf(subject, role, library));
  const [only] = questions;
  if (only && questions.length === 1) return { question: only, guessed: guessedIn(mention, tokens) };
  return { question: { kind: 'choose', typed: typedIn(mention, tokens), options: questions }, guessed: null };
}

/** No role is named: the thread's, or the only ones that can be meant, or whoever owns what is told. */
function readWithoutRole(
  typed: string,
  tokens: readonly Token[],
  library: Library,
  thread: ThreadContext | null,
): Question {
  const established = thread?.role ? library.role(thread.role) : undefined;
  const follows = asksForPart(tokens) || isFollowUp(tokens, established);
  if (established && follows && tellingCount(tokens) <= 6) {
    return askOf({ rest: tokens, context: thread }, established, library);
  }
  if (isAboutStranger(typed) && tellingCount(tokens) <= 3) return { kind: 'stranger', typed };
  const withLevels = library.catalog.roles.filter(hasLevels);
  const isBare = readLevels(tokens).wanted && tellingCount(tokens) === 0;
  if (!(isBare || speaksOfLadder(tokens, withLevels)) || tellingCount(tokens) > 9)
    return { kind: 'route', typed };
  const options = withLevels.map((role) => askOf({ rest: tokens, context: null }, role, library));
  const [only] = options;
  if (only && options.length === 1) return only;
  return options.length === 0
    ? { kind: 'route', typed }
    : { kind: 'choose', typed: '', options: options.slice(0, 20) };
}

/** Outright, or by two linked numbers and a topic: "leadership between 4 and 5". */
function speaksOfLadder(tokens: readonly Token[], withLevels: readonly Role[]): boolean {
  const { certain, levels } = readLevels(tokens);
  if (certain || levels.length < 2) return certain;
  return withLevels.some((role) => role.frameworks.some(({ topics }) => readTopic(tokens, topics)?.outright));
}

/** "and mastery?": the name of a topic is enough while a thread is about a ladder. */
function isFollowUp(tokens: readonly Token[], role: Role | undefined): boolean {
  const topics = role?.frameworks.flatMap((framework) => framework.topics) ?? [];
  return (
    tokens.length <= 6 &&
    topics.some((topic) =>
      tokens.some((token) => tokenize(topic.name).some((name) => name.word === token.word)),
    )
  );
}
