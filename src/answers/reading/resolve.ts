import type { Role } from '../../catalog/role.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import { type Token, tokenize } from '../../search/words/words.ts';
import { speakingMost } from '../finding/speaking-most.ts';
import { whoIs } from '../finding/who-has.ts';
import type { Question, Reading } from '../question.ts';
import { askAnybody } from './asking/ask-anybody.ts';
import { askLevels } from './asking/ask-levels.ts';
import { askDealing, askPlainWho } from './asking/ask-plain-who.ts';
import { askRole, isAboutLevels, isRequest } from './asking/ask-role.ts';
import { askUncounted } from './asking/ask-uncounted.ts';
import { withoutDenial } from './asking/denial.ts';
import { isOwn, type Read } from './read.ts';
import { readComparison } from './read-comparison.ts';
import type { Situation } from './text/situation.ts';
import { smallTalk } from './text/small-talk.ts';

/** Settles what is asked, by what the text says and by what the catalog knows. */
export function resolve(read: Read, library: Library, situation: Situation): Reading {
  const mention = mentionMeant(read);
  const dealing = askDealing(read);
  if (dealing) return { question: dealing, guessed: null };
  if (!mention) {
    const asked =
      smallTalk(read, situation) ?? readComparison(read, library) ?? askAnybody(read, library, situation);
    const question =
      askUncounted(read, asked, library) ??
      (isOpen(asked, library) ? askPlainWho(read, library) : null) ??
      asked;
    return { question, guessed: null, isPersonal: isPersonal(question, read, library, situation) };
  }
  const compared = readComparison(read, library);
  if (compared) return { question: compared, guessed: guessedIn(mention, read.tokens) };
  if (isRequest(read, library)) return { question: { kind: 'route', typed: read.typed }, guessed: null };
  const roles = rolesMeant(mention, read, library);
  const questions = roles.map(
    (role) => keptUp(read, mention, role, library, situation) ?? askRole(read, role, library, situation),
  );
  const [only] = questions;
  if (only && (questions.length === 1 || !('role' in only)))
    return { question: only, guessed: guessedIn(mention, read.tokens) };
  return {
    question: { kind: 'choose', typed: typedIn(mention, read.tokens), options: questions },
    guessed: null,
  };
}

/** Whoever is asked about: of levels, whoever has some ("the planning side for engineers at 4"). */
function mentionMeant(read: Read): RoleMention | undefined {
  const [first] = read.mentions;
  return isAboutLevels(read) ? (read.mentions.find(({ roles }) => roles.some(hasLevels)) ?? first) : first;
}

const hasLevels = ({ frameworks }: Role): boolean => frameworks.length > 0;

/** It is a request, or asks for somebody whom no line names. */
const isOpen = (question: Question, library: Library): boolean =>
  question.kind === 'route' || (question.kind === 'who' && whoIs(library, question).length === 0);

const MOST_WORDS = 6;

/** "and ux?", "no, I meant backend": the same as before, of another role. */
function keptUp(
  read: Read,
  mention: RoleMention,
  role: Role,
  library: Library,
  situation: Situation,
): Question | null {
  const { thread } = situation;
  const isBare = read.tokens.length === mention.to - mention.from;
  if (
    !thread?.role ||
    read.intent !== 'role' ||
    isBare ||
    read.telling > 0 ||
    read.tokens.length > MOST_WORDS
  )
    return null;
  if (thread.levels.length > 0 && role.frameworks.length > 0) {
    const asked = askLevels(read, role, library, situation);
    return { ...asked, levels: thread.levels };
  }
  return thread.section ? { kind: 'section', role: role.slug, section: thread.section, from: 0 } : null;
}

/** What follows a level may follow from the asker's own; whoever names a role does not mean theirs, but for its level. */
export function isAboutAsker(read: Read, library: Library, situation: Situation): boolean {
  const { intent, mentions } = read;
  if (intent === 'next' || intent === 'me' || (mentions.length === 0 && isOwn(read))) return true;
  return isOfAnyLadder(read, library, situation);
}

function isPersonal(question: Question, read: Read, library: Library, situation: Situation): boolean {
  const { asker } = situation;
  const isTheirs = asker?.role != null && 'role' in question && question.role === asker.role;
  return isTheirs && (isOwn(read) || isOfAnyLadder(read, library, situation));
}

/** "The jump from 5 to 6" where several roles have levels: of which is asked, unless it is known who asks. */
function isOfAnyLadder(read: Read, library: Library, situation: Situation): boolean {
  if (read.mentions.length > 0 || !isAboutLevels(read)) return false;
  const question = askAnybody(read, library, { ...situation, asker: null });
  return question.kind === 'choose' && question.options.every(({ kind }) => kind === 'levels');
}

/** Of several that a name fits, those that have what is asked. */
function rolesMeant({ roles }: RoleMention, read: Read, library: Library): readonly Role[] {
  if (roles.length === 1) return roles;
  const having = isAboutLevels(read)
    ? roles.filter(hasLevels)
    : read.intent === 'verdict'
      ? speakingMost(roles, withoutDenial(read.thing), library)
      : withDealings(roles, read, library);
  return having.length > 0 ? having : roles;
}

/** "How often does platform meet security": whichever of them does. */
function withDealings(roles: readonly Role[], { mentions, tokens }: Read, library: Library): readonly Role[] {
  const others = new Set(mentions.slice(1).flatMap(({ roles: named }) => named.map(({ slug }) => slug)));
  const having = roles.filter((role) => role.interactions.some((it) => others.has(it.role)));
  const named = having.filter(({ name }) => tokenize(name)[0]?.word === tokens[mentions[0]?.from ?? 0]?.word);
  return bestKnown(named.length > 0 ? named : having, library);
}

/** A short form of a name that fits several means whoever most is written about. */
function bestKnown(roles: readonly Role[], library: Library): readonly Role[] {
  const size = (role: Role) => library.facts.of(role).length;
  return roles.toSorted((a, b) => size(b) - size(a)).slice(0, 1);
}

/** A misspelled name, and what it was taken for; null where nothing had to be guessed. */
function guessedIn(mention: RoleMention, tokens: readonly Token[]) {
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
