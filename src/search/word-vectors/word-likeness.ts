import { englishVectors } from './english.ts';

/** How alike two English words are used: from −1 to 1, and 0 where the table does not have both. In the form of `wordsIn`. */
export function likenessOfWords(a: string, b: string): number {
  const vectors = englishVectors();
  const [first, second] = [vectorOf(a), vectorOf(b)];
  if (!first || !second) return 0;
  let [dot, one, other] = [0, 0, 0];
  for (let at = 0; at < vectors.size; at++) {
    const [x, y] = [first[at] as number, second[at] as number];
    dot += x * y;
    one += x * x;
    other += y * y;
  }
  return dot / Math.sqrt(one * other || 1);
}

function vectorOf(word: string): Float32Array | null {
  const vectors = englishVectors();
  const place = vectors.find(word);
  if (place < 0) return null;
  const vector = new Float32Array(vectors.size);
  vectors.addTo(place, 1, vector);
  return vector;
}
