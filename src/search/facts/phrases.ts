import { PHRASES, type Phrase } from '../../lexicon/synonyms/phrases.ts';
import { normalizeWord } from '../words/words.ts';

const byFirst = new Map<string, readonly Phrase[]>();
for (const { words, means } of PHRASES) {
  const phrase = { words: words.map(normalizeWord), means: normalizeWord(means) };
  const [first = ''] = phrase.words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

/** The phrase that begins there; null where there is none. Words in the form of `normalizeWord`. */
export const phraseAt = (words: readonly string[], at: number): Phrase | null =>
  byFirst
    .get(words[at] ?? '')
    ?.find((phrase) => phrase.words.every((word, index) => words[at + index] === word)) ?? null;

/** The same words, with one for each phrase: "may still log in" is "may still login". */
export function withPhrases(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    said.push(phrase?.means ?? words[at] ?? '');
    at += (phrase?.words.length ?? 1) - 1;
  }
  return said;
}
