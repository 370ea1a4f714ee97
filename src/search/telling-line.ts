import type { Role } from '../catalog/role.ts';
import { type Passage, passagesOf } from './passage.ts';
import { everyday } from './router/learning/everyday.ts';
import { type Asked, type Line, type Lines, linesOf, mostShared } from './words/shared-words.ts';
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
export function createTellingLines(rarity: (stem: string) => number): TellingLines {
  const worth = (word: string) => rarity(stem(word)) / (1 + DULL * everyday().shareOf(stem(word)));
  const kept = new Map<Role, Prepared>();
  const find = (text: string, { names, documents, examples }: Prepared): Passage | null => {
    const asked = [...new Set(wordsIn(text))].filter((word) => !names.has(stem(word)));
    const known = asked.map((word): Asked => ({ word, stem: stem(word), worth: worth(word) }));
    return (
      mostShared(known, documents) ??
      mostShared(known, examples) ??
      sameWords(text, examples.lines) ??
      sameSubject(subjectsOf(asked), documents.lines)
    );
  };
  return {
    lineOf(text, role) {
      const prepared = kept.get(role) ?? prepare(role);
      if (kept.size >= MOST_KEPT) kept.clear();
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
  /** What was found last: an answer asks for it where it quotes it, and where it says why. */
  last: { readonly text: string; readonly line: Passage | null } | null;
}

function prepare(role: Role): Prepared {
  const lines = passagesOf(role).map((passage) => {
    const words = [...new Set(wordsIn(passage.text))];
    return { passage, words, stems: new Set(words.map(stem)) };
  });
  return {
    names: new Set([role.name, ...role.aliases].flatMap(wordsIn).map(stem)),
    documents: linesOf(lines.filter(({ passage }) => !passage.isExample)),
    examples: linesOf(lines.filter(({ passage }) => passage.isExample)),
    last: null,
  };
}

/** An example that is the question itself tells all, however few lines there are to be rare among. */
function sameWords(text: string, lines: readonly Line[]): Passage | null {
  const key = wordSetKey(text);
  const count = key.split(' ').length;
  const same = ({ passage, stems }: Line) => stems.size === count && wordSetKey(passage.text) === key;
  return key === '' ? null : (lines.find(same)?.passage ?? null);
}

function sameSubject(asked: ReadonlySet<number>, lines: readonly Line[]): Passage | null {
  let best: Passage | null = null;
  let most = 0;
  for (const { passage, words } of lines) {
    const shared = [...subjectsOf(words)].filter((subject) => asked.has(subject)).length;
    const score = shared * Math.sqrt(passage.weight);
    if (score > most) [best, most] = [passage, score];
  }
  return best;
}
