import type { RoleMention } from '../../search/find-roles.ts';
import { isStopWord } from '../../search/stop-words.ts';
import type { Token } from '../../search/words.ts';
import { readLevels } from './read-levels.ts';
import { isSectionWord, readSection } from './read-section.ts';

/** The words of a text that do not name these roles. */
export function without(tokens: readonly Token[], ...mentions: readonly RoleMention[]): Token[] {
  return tokens.filter((_, at) => mentions.every(({ from, to }) => at < from || at >= to));
}

/** Does it ask for something that roles have: a section, or levels? */
export function asksForPart(rest: readonly Token[], named = false): boolean {
  return Boolean(readSection(rest)?.explicit) || readLevels(rest, { named }).wanted;
}

/** How many words say something and are not among those by which people ask about roles. */
export function tellingCount(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => !isStopWord(word) && !ROLE_WORDS.has(word) && !isSectionWord(word))
    .length;
}

const ROLE_WORDS = new Set(
  'role job position person team folk guy people hey pls please plz level lvl card info information profile detail page'.split(
    ' ',
  ),
);

/** A misspelled name, and what it was taken for; null where nothing had to be guessed. */
export function guessedIn(mention: RoleMention, tokens: readonly Token[]) {
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
