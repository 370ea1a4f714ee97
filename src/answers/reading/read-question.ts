import type { Role } from '../../catalog/role.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { type Token, tokenize } from '../../search/words.ts';
import type { Question, Reading, ThreadContext } from '../question.ts';
import { isGreeting } from './greeting.ts';
import { askOf, type Subject } from './read-ask.ts';
import { readLevels } from './read-levels.ts';
import { readSection } from './read-section.ts';

const MOST_WORDS = 150;
/** "@rolecall, …" and "/role …": whom it is for, not what is asked. */
const ADDRESS = /^\s*(?:@?rolecall\b[\s,:]*|\/role\b\s*)+/i;
const COMPARING = new Set([
  'vs',
  'versus',
  'compare',
  'compared',
  'comparing',
  'difference',
  'differ',
  'differs',
  'different',
  'between',
]);

/** Reads a text of any kind: a slash command's, a mention's, a line on the terminal. Never fails: not understood is a question, too. */
export function readQuestion(typed: string, library: Library, thread: ThreadContext | null): Reading {
  const tokens = tokenize(typed.replace(ADDRESS, '')).slice(0, MOST_WORDS);
  const fixed = fixedQuestion(tokens, typed);
  if (fixed) return { question: fixed, guessed: null };
  const mentions = library.find(tokens);
  const rest = tokens.filter(
    (_, at) => !mentions.some((mention) => isNamed(mention) && at >= mention.from && at < mention.to),
  );
  const compared = readComparison(tokens, mentions, rest);
  if (compared) return compared;
  const mention = mentions.find(isNamed) ?? mentions.find((weak) => isMeant(weak, tokens, mentions));
  if (mention) return readAboutRole(mention, tokens, library);
  return { question: readWithoutRole(typed, tokens, library, thread), guessed: null };
}

function fixedQuestion(tokens: readonly Token[], typed: string): Question | null {
  const words = tokens.map((token) => token.word);
  if (words.length === 0) return typed.trim() === '' ? { kind: 'help' } : { kind: 'route', typed };
  const [only] = words;
  if (words.length === 1 && (only === 'help' || only === 'hilfe')) return { kind: 'help' };
  const asksList = words.every((word) =>
    ['list', 'role', 'all', 'the', 'show', 'me', 'every', 'which', 'there', 'are'].includes(word),
  );
  if (asksList && words.some((word) => word === 'list' || word === 'role')) return { kind: 'list', from: 0 };
  return isGreeting(words) ? { kind: 'greeting' } : null;
}

/** A full name, or enough of one that nothing else can be meant: "infra administrator", "the architect". */
function isNamed(mention: RoleMention): boolean {
  return (
    mention.whole ||
    (mention.roles.length === 1 && mention.to - mention.from > 1 && mention.manner !== 'typo')
  );
}

/** Half a name ("security", "the designer") is meant as one when the rest of the text asks for something that roles have. */
function isMeant(mention: RoleMention, tokens: readonly Token[], mentions: readonly RoleMention[]): boolean {
  if (mention.roles.length > 6 || mention.manner === 'typo') return false;
  const rest = tokens.filter((_, at) => at < mention.from || at >= mention.to);
  if (rest.length === 0) return true;
  if (
    mentions.some(
      (other) => other !== mention && other.roles.length <= mention.roles.length && other.from < mention.from,
    )
  )
    return false;
  const understood = Boolean(readSection(rest)?.explicit) || readLevels(rest).wanted || isAboutRole(rest);
  return understood && rest.filter((token) => isTelling(token)).length <= 3;
}

const ROLE_WORDS = new Set(['role', 'job', 'position', 'person', 'team', 'folk', 'guy', 'people']);
const isAboutRole = (rest: readonly Token[]): boolean =>
  rest.every((token) => isStopWord(token.word) || ROLE_WORDS.has(token.word));
const isTelling = (token: Token): boolean => !isStopWord(token.word);

function readComparison(
  tokens: readonly Token[],
  mentions: readonly RoleMention[],
  rest: readonly Token[],
): Reading | null {
  const sides = mentions.filter((mention) => isNamed(mention) || mention.roles.length === 1);
  const [a, b] = sides;
  const comparing = tokens.some((token) => COMPARING.has(token.word));
  if (!a || !b || !comparing || readLevels(rest).levels.length > 0) return null;
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
  const subject = subjectOf(tokens, mention);
  const questions = mention.roles.map((role) => askOf(subject, role, library));
  const [only] = questions;
  if (only && questions.length === 1) return { question: only, guessed: guessedIn(mention, tokens) };
  return { question: { kind: 'choose', typed: typedIn(mention, tokens), options: questions }, guessed: null };
}

function subjectOf(tokens: readonly Token[], mention: RoleMention): Subject {
  return { rest: tokens.filter((_, at) => at < mention.from || at >= mention.to), context: null };
}

/** No role is named: the thread's, or the only ones that can be meant. */
function readWithoutRole(
  typed: string,
  tokens: readonly Token[],
  library: Library,
  thread: ThreadContext | null,
): Question {
  const established = thread?.role ? library.role(thread.role) : undefined;
  const asks =
    readLevels(tokens).wanted || Boolean(readSection(tokens)?.explicit) || isFollowUp(tokens, established);
  if (established && asks) return askOf({ rest: tokens, context: thread }, established, library);
  if (!readLevels(tokens).wanted || tokens.filter(isTelling).length > 8) return { kind: 'route', typed };
  const withLevels = library.catalog.roles.filter((role) => role.frameworks.length > 0);
  const options = withLevels.map((role) => askOf({ rest: tokens, context: null }, role, library));
  const [only] = options;
  if (only && options.length === 1) return only;
  return options.length === 0
    ? { kind: 'route', typed }
    : { kind: 'choose', typed: '', options: options.slice(0, 20) };
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
