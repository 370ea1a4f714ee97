import type { Role } from '../catalog/role.ts';
import { type Passage, passagesOf } from './passage.ts';
import { everyday } from './router/everyday.ts';
import { stem, wordsIn } from './terms.ts';
import { wordSetKey } from './word-set.ts';
import { workSubjects } from './work-subjects/subjects.ts';

/** Finds the line that shows best why a text is a role's. */
export interface TellingLines {
  /** A line that shares what the text is about, a document's before an example question; null where none does. */
  lineOf(text: string, role: Role): Passage | null;
}

/** How much less a word tells for being everyday. */
const DULL = 100;
/** The least that one shared word must tell. It does where few lines have it and nobody says it every day. */
const TELLING = 1.2;
const MOST_KEPT = 50;

/** `rarity` of a stem: how few of the company's lines have it, as a logarithm. */
export function createTellingLines(rarity: (stem: string) => number): TellingLines {
  const worth = (word: string) => rarity(stem(word)) / (1 + DULL * everyday().shareOf(stem(word)));
  const kept = new Map<Role, readonly Line[]>();
  return {
    lineOf(text, role) {
      const lines = kept.get(role) ?? prepare(role);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(role, lines);
      const names = new Set([role.name, ...role.aliases].flatMap(wordsIn).map(stem));
      const asked = [...new Set(wordsIn(text))].filter((word) => !names.has(stem(word)));
      const known = asked.map((word): Asked => ({ word, stem: stem(word), worth: worth(word) }));
      const documents = lines.filter(({ passage }) => !passage.isExample);
      const examples = lines.filter(({ passage }) => passage.isExample);
      return (
        mostShared(known, documents) ??
        mostShared(known, examples) ??
        sameWords(text, examples) ??
        sameSubject(subjectsOf(asked), documents)
      );
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

interface Asked {
  readonly word: string;
  readonly stem: string;
  readonly worth: number;
}

interface Line {
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
}

interface Word {
  readonly word: string;
  readonly stem: string;
}

function prepare(role: Role): Line[] {
  return passagesOf(role).map((passage) => {
    const words = [...new Set(wordsIn(passage.text))].map((word) => ({ word, stem: stem(word) }));
    return { passage, words, stems: new Set(words.map((word) => word.stem)) };
  });
}

function mostShared(asked: readonly Asked[], lines: readonly Line[]): Passage | null {
  let best: Passage | null = null;
  let most = 0;
  for (const line of lines) {
    const shared = asked.map((word) => word.worth * alike(word, line));
    if (!shared.some((worth) => worth >= TELLING)) continue;
    const score = shared.reduce((sum, one) => sum + one, 0) * Math.sqrt(line.passage.weight);
    if (score > most) [best, most] = [line.passage, score];
  }
  return best;
}

const PART = 0.8;
const SHORTEST_PART = 5;

/** The same word, or one that is a part of the other, as in compounds. */
function alike({ word, stem: own }: Asked, { words, stems }: Line): number {
  if (stems.has(own)) return 1;
  if (own.length < SHORTEST_PART) return 0;
  const isPart = words.some(
    (other) => other.word.includes(own) || (other.stem.length >= SHORTEST_PART && word.includes(other.stem)),
  );
  return isPart ? PART : 0;
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
    const shared = [...subjectsOf(words.map(({ word }) => word))].filter((subject) =>
      asked.has(subject),
    ).length;
    const score = shared * Math.sqrt(passage.weight);
    if (score > most) [best, most] = [passage, score];
  }
  return best;
}
