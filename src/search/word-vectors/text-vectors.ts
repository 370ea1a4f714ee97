import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { wordsIn } from '../words/terms.ts';
import { createSortedWords } from './sorted-words.ts';
import type { WordVectors } from './word-vectors.ts';

/** The files of word vectors that are published have the commonest words first: the rest would take memory and tell little. */
const MOST_WORDS = 60_000;
/** A line a word, and some that are none; what has more is no such file, and may be as long as a disk. */
const MOST_LINES = 10 * MOST_WORDS;
/** Fewer words than these are no language. */
const FEWEST_WORDS = 100;
const FEWEST_NUMBERS = 10;
const MOST_NUMBERS = 1000;
/** Of an eight-bit number. */
const MOST = 127;
const SURROGATE = /[\uD800-\uDFFF]/;

/** The file is there, but no word vectors are in it as text. */
export class NoWordVectors extends Error {
  override readonly name = 'NoWordVectors';
}

/**
 * Reads vectors in the text format of word2vec, fastText and GloVe: a word and its numbers a line, the commonest first, and
 * maybe a first line of counts. Of words that are written alike but for capitals and accents the first counts. Numbers are kept in eight bits.
 */
export async function readVectors(path: string, most = MOST_WORDS): Promise<WordVectors> {
  const vectors = new Map<string, Packed>();
  let size = 0;
  let read = 0;
  for await (const line of linesOf(path)) {
    if (vectors.size >= most || ++read > MOST_LINES) break;
    const [word = '', ...numbers] = line.trimEnd().split(' ');
    if (size === 0 && numbers.length >= FEWEST_NUMBERS && numbers.length <= MOST_NUMBERS)
      size = numbers.length;
    if (size === 0 || numbers.length !== size) continue; // the line of counts, or a word with a space in it
    const key = keyOf(word);
    const packed = key === null || vectors.has(key) ? null : pack(numbers);
    if (key !== null && packed) vectors.set(key, packed);
  }
  if (vectors.size < FEWEST_WORDS)
    throw new NoWordVectors(
      'holds no word vectors: a word and its numbers, with spaces between them, a line.',
    );
  return tableOf(vectors, size);
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8');
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => undefined);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  try {
    for (;;) {
      const { value, done } = await Promise.race([lines.next(), failed]);
      if (done) return;
      yield value;
    }
  } finally {
    stream.destroy();
  }
}

/** As texts are taken apart; null where it is no single word. */
function keyOf(word: string): string | null {
  const [key, ...others] = wordsIn(word);
  return key === undefined || others.length > 0 || key.length < 2 || SURROGATE.test(key) ? null : key;
}

interface Packed {
  readonly numbers: Int8Array;
  /** What one of them stands for, where the vector has length 1. */
  readonly unit: number;
}

function pack(numbers: readonly string[]): Packed | null {
  const values = Float32Array.from(numbers, Number);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const largest = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  if (!(length > 0 && Number.isFinite(length))) return null;
  return {
    numbers: Int8Array.from(values, (value) => Math.round((value / largest) * MOST)),
    unit: largest / length / MOST,
  };
}

/** What all words have in common says nothing of any, so it is taken off. */
function tableOf(vectors: ReadonlyMap<string, Packed>, size: number): WordVectors {
  const words = [...vectors.keys()].sort();
  const rows = words.map((word) => vectors.get(word) as Packed);
  const numbers = new Int8Array(words.length * size);
  const units = Float32Array.from(rows, ({ unit }) => unit);
  const middle = new Float32Array(size);
  rows.forEach((row, place) => {
    numbers.set(row.numbers, place * size);
    row.numbers.forEach((number, at) => {
      middle[at] = (middle[at] as number) + (number * row.unit) / rows.length;
    });
  });
  return {
    count: words.length,
    size,
    find: createSortedWords(Buffer.from(words.join('\n')), words.length),
    addTo(place, factor, sums) {
      const unit = units[place] as number;
      for (let at = 0; at < size; at++)
        sums[at] =
          (sums[at] as number) +
          factor * (unit * (numbers[place * size + at] as number) - (middle[at] as number));
    },
  };
}
