import type { Role } from '../../catalog/role.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import type { Library } from '../../search/library.ts';
import type { Token } from '../../search/words.ts';
import type { Reading } from '../question.ts';
import { askAnybody } from './ask-anybody.ts';
import { askRole, isAboutLevels, isRequest } from './ask-role.ts';
import { readComparison } from './read-comparison.ts';
import type { Read } from './read-text.ts';
import type { Situation } from './situation.ts';
import { smallTalk } from './small-talk.ts';

/** Settles what is asked, by what the text says and by what the catalog knows. */
export function resolve(read: Read, library: Library, situation: Situation): Reading {
  const [mention] = read.mentions;
  if (!mention) {
    const question =
      smallTalk(read, situation) ?? readComparison(read, library) ?? askAnybody(read, library, situation);
    return { question, guessed: null };
  }
  const compared = readComparison(read, library);
  if (compared) return { question: compared, guessed: guessedIn(mention, read.tokens) };
  if (isRequest(read, library)) return { question: { kind: 'route', typed: read.typed }, guessed: null };
  const roles = rolesMeant(mention, read);
  const questions = roles.map((role) => askRole(read, role, library, situation));
  const [only] = questions;
  if (only && (questions.length === 1 || !('role' in only)))
    return { question: only, guessed: guessedIn(mention, read.tokens) };
  return {
    question: { kind: 'choose', typed: typedIn(mention, read.tokens), options: questions },
    guessed: null,
  };
}

/** Of several that a name fits, those that have what is asked. */
function rolesMeant({ roles }: RoleMention, read: Read): readonly Role[] {
  if (roles.length === 1) return roles;
  const having = isAboutLevels(read)
    ? roles.filter((role) => role.frameworks.length > 0)
    : withDealings(roles, read);
  return having.length > 0 ? having : roles;
}

/** "How often does platform meet security": whichever of them does. */
function withDealings(roles: readonly Role[], { mentions }: Read): readonly Role[] {
  const others = new Set(mentions.slice(1).flatMap(({ roles: named }) => named.map(({ slug }) => slug)));
  return roles.filter((role) => role.interactions.some((it) => others.has(it.role)));
}

/** A misspelled name, and what it was taken for; null where nothing had to be guessed. */
function guessedIn(mention: RoleMention, tokens: readonly Token[]) {
  const [role] = mention.roles;
  return mention.manner === 'typo' && role ? { typed: typedIn(mention, tokens), name: role.name } : null;
}

export function typedIn(mention: RoleMention, tokens: readonly Token[]): string {
  return tokens
    .slice(mention.from, mention.to)
    .map((token) => token.raw)
    .join(' ')
    .slice(0, 80);
}
