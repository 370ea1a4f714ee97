import type { RoleMention } from '../../search/find-roles.ts';
import type { Token } from '../../search/words.ts';
import type { Reading } from '../question.ts';
import { readLevels } from './read-levels.ts';
import { guessedIn, tellingCount, typedIn, without } from './rest-of-text.ts';

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

/** Two roles and a word that compares; null where the text is about something else. */
export function readComparison(tokens: readonly Token[], mentions: readonly RoleMention[]): Reading | null {
  const [a, b] = mentions.filter(({ firm, whole, roles }) => firm || whole || roles.length === 1);
  if (!a || !b || !tokens.some((token) => COMPARING.has(token.word))) return null;
  const rest = without(tokens, a, b).filter(({ word }) => !COMPARING.has(word));
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
