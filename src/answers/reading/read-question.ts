import type { Role } from '../../catalog/role.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { likelyOwner } from '../../search/router/router.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { type Token, tokenize } from '../../search/words.ts';
import type { Question, Reading, ThreadContext } from '../question.ts';
import { isGreeting } from './greeting.ts';
import { askOf, type Subject } from './read-ask.ts';
import { readLevels } from './read-levels.ts';
import { isSectionWord, readSection } from './read-section.ts';
import { readTopic } from './read-topic.ts';

const MOST_WORDS = 150;
/** "@rolecall, …" and "/role …": whom it is for, not what is asked. */
/** "9:30" and "1:1" hold no levels. */
const CLOCK = /\b\d{1,2}:\d{1,2}\b/g;
const ADDRESS = /^\s*(?:@?rolecall\b[\s,:]*|\/role\b\s*)+/i;
const COMPARING = new Set([
  'vs',
  'versus',
  'compare',
  'compared',
  'comparing',
  'comparison',
  'difference',
  'differ',
  'differs',
]);

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

const without = (tokens: readonly Token[], { from, to }: RoleMention): Token[] =>
  tokens.filter((_, at) => at < from || at >= to);

const asksForPart = (rest: readonly Token[], named = false): boolean =>
  Boolean(readSection(rest)?.explicit) || readLevels(rest, { named }).wanted;

/** Words that say something and are not among those by which people ask about roles. */
const tellingCount = (tokens: readonly Token[]): number =>
  tokens.filter(({ word }) => !isStopWord(word) && !ROLE_WORDS.has(word) && !isSectionWord(word)).length;

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

const ROLE_WORDS = new Set(
  'role job position person team folk guy people hey pls please plz level lvl card info information profile detail page'.split(
    ' ',
  ),
);

function readComparison(tokens: readonly Token[], mentions: readonly RoleMention[]): Reading | null {
  const [a, b] = mentions.filter(({ firm, whole, roles }) => firm || whole || roles.length === 1);
  if (!a || !b || !tokens.some((token) => COMPARING.has(token.word))) return null;
  const rest = without(tokens, a).filter(
    (token) => !without([token], b).length || !COMPARING.has(token.word),
  );
  if (readLevels(rest).levels.length > 0 || tellingCount(rest) > 5) return null;
  const [first, second] = [a.roles[0], b.roles[0]];
  if (!first || !second || first === second) return null;
  if (a.roles.length > 1 || b.roles.length > 1) return chooseComparison(a, b, tokens);
  return {
    question: { kind: 'compare', roles: [first.slug, second.slug] },
    guessed: guessedIn(a, tokens) ?? guessedIn(b, tokens),
  };
}

function chooseComparison(a: RoleMention, b: RoleMention, tokens: readonly Token[]): Reading {
  const options = a.roles
    .flatMap((left) => b.roles.map((right) => [left.slug, right.slug] as const))
    .filter(([x, y]) => x !== y);
  const typed = typedIn(a.roles.length > 1 ? a : b, tokens);
  return {
    question: { kind: 'choose', typed, options: options.map((roles) => ({ kind: 'compare', roles })) },
    guessed: null,
  };
}

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

const ASKED_OF =
  /\b(?:dut(?:y|ies)|responsibilit\w+|tasks?|skills?|kpis?|metrics|levels?|role|job|summary|criteria|expectations?|description)\s+(?:of|for)\s+(?:an?\s+|the\s+|our\s+|your\s+)?([\w\s-]{3,40})/i;
const DOES =
  /\bwhat (?:does|do|is|are|would) (?:an?|the|our|your)\s+([\w\s-]{3,40}?)(?:\s+(?:do|doing|for|here|responsible)\b|\s*\?|\s*$)/i;
/** What people who do something are called: scientist, manager, consultant. */
const AGENT = /(?:er|or|ist|ian|ant|yst|lead|head|expert)s?$/i;

/** "duties of the lawyer", "what does a data scientist do": a role is asked about, and none that the documents know. */
function isAboutStranger(typed: string): boolean {
  const name = (ASKED_OF.exec(typed) ?? DOES.exec(typed))?.[1] ?? '';
  return name
    .split(/\s+/)
    .slice(0, 4)
    .some((word) => AGENT.test(word));
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

function guessedIn(mention: RoleMention, tokens: readonly Token[]): Reading['guessed'] {
  const [role] = mention.roles;
  return mention.manner === 'typo' && role ? { typed: typedIn(mention, tokens), name: role.name } : null;
}

function typedIn(mention: RoleMention, tokens: readonly Token[]): string {
  return tokens
    .slice(mention.from, mention.to)
    .map((token) => token.raw)
    .join(' ')
    .slice(0, 80);
}
