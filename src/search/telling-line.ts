import type { Role } from '../catalog/role.ts';
import { lazily } from './lazily.ts';
import { createMostRecent } from './most-recent.ts';
import type { Passage } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';
import { everyday } from './router/learning/everyday.ts';
import {
  type Asked,
  type Lines,
  linesWith,
  linesOf as linesWithWords,
  mostShared,
} from './words/shared-words.ts';
import { stem, wordsIn } from './words/terms.ts';
import { wordSetKey } from './words/word-set.ts';
import { workSubjects } from './work-subjects/subjects.ts';

/** Finds the line that shows best why a text is a role's. */
export interface TellingLines {
  /** A line that shares what the text is about, a document's before an example question; null where none does. */
  lineOf(text: string, role: Role): Passage | null;
}

/** How much less a word tells for being everyday. */
const DULL = 100;
const MOST_KEPT = 50;

/** `rarity` of a stem: how few of the company's lines have it, as a logarithm. */
export function createTellingLines(
  rarity: (stem: string) => number,
  { linesOf }: Pick<PassageIndex, 'linesOf'>,
): TellingLines {
  const worth = (word: string) => rarity(stem(word)) / (1 + DULL * everyday().shareOf(stem(word)));
  const kept = createMostRecent<Role, Prepared>(MOST_KEPT);
  const find = (text: string, { names, documents, examples, sameWords }: Prepared): Passage | null => {
    const asked = [...new Set(wordsIn(text))].filter((word) => !names.has(stem(word)));
    const known = asked.map((word): Asked => ({ word, stem: stem(word), worth: worth(word) }));
    return (
      mostShared(known, documents) ??
      mostShared(known, examples) ??
      sameWords().get(wordSetKey(text)) ??
      sameSubject(subjectsOf(asked), documents)
    );
  };
  return {
    lineOf(text, role) {
      const prepared = kept.get(role) ?? prepare(role, linesOf(role));
      kept.set(role, prepared);
      if (prepared.last?.text !== text) prepared.last = { text, line: find(text, prepared) };
      return prepared.last.line;
    },
  };
}

const isEveryday = (word: string): boolean => everyday().shareOf(stem(word)) > 0;

const subjectsOf = (words: readonly string[]): ReadonlySet<number> =>
  new Set(
    words.flatMap((word) =>
      isEveryday(word)
        ? []
        : workSubjects()
            .of(word)
            .map(([it]) => it),
    ),
  );

interface Prepared {
  readonly names: ReadonlySet<string>;
  readonly documents: Lines;
  readonly examples: Lines;
  /** An example that is the question itself tells all, however few lines there are to be rare among. */
  readonly sameWords: () => ReadonlyMap<string, Passage>;
  /** What was found last: an answer asks for it where it quotes it, and where it says why. */
  last: { readonly text: string; readonly line: Passage | null } | null;
}

function prepare(role: Role, passages: readonly Passage[]): Prepared {
  const examples = passages.filter(({ isExample }) => isExample);
  return {
    names: new Set([role.name, ...role.aliases].flatMap(wordsIn).map(stem)),
    documents: linesWithWords(
      passages.filter(({ isExample }) => !isExample),
      wordsOf,
    ),
    examples: linesWithWords(examples, wordsOf),
    sameWords: lazily(() => firstByWords(examples)),
    last: null,
  };
}

const wordsOf = ({ text }: Passage): string[] => [...new Set(wordsIn(text))];

/** Of those with the same words the first; none where there are no words. */
function firstByWords(examples: readonly Passage[]): ReadonlyMap<string, Passage> {
  const first = new Map<string, Passage>();
  for (const passage of examples) {
    const key = wordSetKey(passage.text);
    if (key !== '' && !first.has(key)) first.set(key, passage);
  }
  return first;
}

function sameSubject(asked: ReadonlySet<number>, { passages, words, places }: Lines): Passage | null {
  const shared = passages.map(() => new Set<number>());
  for (const [number, word] of words.entries())
    for (const subject of subjectsOf([word]))
      if (asked.has(subject)) for (const line of linesWith(places, number)) shared[line]?.add(subject);
  let best: Passage | null = null;
  let most = 0;
  for (const [at, passage] of passages.entries()) {
    const score = (shared[at]?.size ?? 0) * Math.sqrt(passage.weight);
    if (score > most) [best, most] = [passage, score];
  }
  return best;
}
