import type { Passage } from '../passage.ts';
import { stem } from './terms.ts';

/** The least that one shared word must tell. It does where few lines have it and nobody says it every day. */
const TELLING = 1.2;

export interface Asked {
  readonly word: string;
  readonly stem: string;
  readonly worth: number;
}

export interface Line {
  readonly passage: Passage;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Each word of some lines once, with the lines that have it. */
interface Word {
  readonly word: string;
  readonly stem: string;
  readonly lines: number[];
}

/** What finding shared words in lines needs worked out beforehand. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly words: readonly Word[];
  /** Words by their stems. */
  readonly byStem: ReadonlyMap<string, readonly Word[]>;
}

export function linesOf(lines: readonly Line[]): Lines {
  const byWord = new Map<string, Word>();
  for (const [at, { words }] of lines.entries()) {
    for (const word of words) {
      const known = byWord.get(word) ?? { word, stem: stem(word), lines: [] };
      known.lines.push(at);
      byWord.set(word, known);
    }
  }
  const words = [...byWord.values()];
  const byStem = new Map<string, Word[]>();
  for (const word of words) byStem.set(word.stem, [...(byStem.get(word.stem) ?? []), word]);
  return { lines, words, byStem };
}

/** For each line, what it shares of what is asked is added up; one word at least has to tell something. */
export function mostShared(asked: readonly Asked[], { lines, words, byStem }: Lines): Passage | null {
  const sums = new Float64Array(lines.length);
  const isTelling = new Uint8Array(lines.length);
  for (const one of asked) {
    const worth = worthIn(one, words, byStem, lines.length);
    for (let at = 0; at < lines.length; at++) {
      const here = worth[at] ?? 0;
      sums[at] = (sums[at] ?? 0) + here;
      if (here >= TELLING) isTelling[at] = 1;
    }
  }
  let best: Passage | null = null;
  let most = 0;
  for (const [at, { passage }] of lines.entries()) {
    const score = (sums[at] ?? 0) * Math.sqrt(passage.weight);
    if (isTelling[at] === 1 && score > most) [best, most] = [passage, score];
  }
  return best;
}

const PART = 0.8;
const SHORTEST_PART = 5;

/** In each line: of the same word, or of one that is a part of the other, as in compounds. */
function worthIn(
  { word, stem: own, worth }: Asked,
  words: readonly Word[],
  byStem: Lines['byStem'],
  count: number,
): Float64Array {
  const found = new Float64Array(count);
  if (own.length >= SHORTEST_PART) {
    for (const other of words) {
      const isPart =
        other.word.includes(own) || (other.stem.length >= SHORTEST_PART && word.includes(other.stem));
      if (isPart) for (const line of other.lines) found[line] = worth * PART;
    }
  }
  for (const same of byStem.get(own) ?? []) for (const line of same.lines) found[line] = worth;
  return found;
}
