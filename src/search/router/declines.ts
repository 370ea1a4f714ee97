import type { Role } from '../../catalog/role.ts';
import { stem, wordsIn } from '../words/terms.ts';

/** A text says so much of the words of a line that it is about what the line names. */
const SAME = 0.6;

/**
 * Which roles (by their numbers) say that they do not take what a text asks: it has most of the words of the line that
 * says so. Words that many such lines have count less.
 */
export function createDeclines(roles: readonly Role[]): (text: string) => ReadonlySet<number> {
  const lines = roles.flatMap(({ routing }, role) =>
    routing.declines.map(({ what }) => ({ role, words: new Set(wordsIn(what).map(stem)) })),
  );
  const spread = new Map<string, number>();
  for (const { words } of lines) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const worth = (word: string) => Math.log(1 + (lines.length + 1) / (spread.get(word) ?? 1));
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + worth(word), 0);
  return (text) => {
    const asked = new Set(wordsIn(text).map(stem));
    const said = lines.filter(({ words }) => {
      const shared = [...words].filter((word) => asked.has(word));
      return shared.length > 0 && sum(shared) >= SAME * sum([...words]);
    });
    return new Set(said.map(({ role }) => role));
  };
}
