import { createSortedWords } from './sorted-words.ts';
import type { WordVectors } from './word-vectors.ts';

const CENTROIDS = 256;
/** Four numbers: words, parts of a vector, numbers of a part, bytes of the text. */
const HEAD = 16;

/**
 * Vectors as `bench/word-vectors.mjs` packs them: each in parts of a few numbers, a part as the number of one of 256 that are
 * kept in full. Numbers are little-endian.
 */
export function unpackVectors(bytes: Buffer): WordVectors {
  const [words, parts, width, letters] = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const codesAt = HEAD + 4 * parts * CENTROIDS * width;
  const textAt = codesAt + words * parts;
  const centroids = new Float32Array(parts * CENTROIDS * width);
  for (let at = 0; at < centroids.length; at++) centroids[at] = bytes.readFloatLE(HEAD + 4 * at);
  return {
    count: words,
    size: parts * width,
    find: createSortedWords(bytes.subarray(textAt, textAt + letters), words),
    addTo(place, factor, sums) {
      for (let part = 0; part < parts; part++) {
        const code = bytes[codesAt + place * parts + part] as number;
        const from = (part * CENTROIDS + code) * width;
        for (let at = 0; at < width; at++)
          sums[part * width + at] =
            (sums[part * width + at] as number) + factor * (centroids[from + at] as number);
      }
    },
  };
}
