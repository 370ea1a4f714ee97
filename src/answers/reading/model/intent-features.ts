/** Stands in a text for what the catalog knows, so that questions about any company look alike. */
export const SLOT = {
  role: '{role}',
  level: '{level}',
  topic: '{topic}',
  thing: '{thing}',
  number: '{number}',
} as const;

const WORD = 1;
const PAIR = 0.8;
const TRIPLE = 0.4;
const LETTERS = 0.25;
const SHAPE = 0.6;
const RUN = 4;
const MOST_WORDS = 60;

const isSlot = (word: string): boolean => word.startsWith('{');

/**
 * What a question consists of, whatever its language: words, pairs and triples of them, runs of letters, how it begins,
 * and which slots it has. Words in the form of `normalizeWord`, or slots.
 */
export function featuresOf(all: readonly string[]): ReadonlyMap<string, number> {
  const words = all.slice(0, MOST_WORDS);
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  const marked = ['^', ...words, '$'];
  const first = 1 + words.length * 0.15;
  marked.forEach((word, at) => {
    if (at > 0 && at <= words.length) add(word, isSlot(word) ? SHAPE : WORD);
    if (at > 0) add(`${marked[at - 1]} ${word}`, PAIR * (at === 1 ? first : 1));
    if (at > 1) add(`${marked[at - 2]} ${marked[at - 1]} ${word}`, TRIPLE * (at === 2 ? first : 1));
    if (!isSlot(word)) addRuns(word, add);
  });
  for (const slot of Object.values(SLOT)) {
    const count = Math.min(2, words.filter((word) => word === slot).length);
    add(`${slot}×${count}`, SHAPE);
  }
  add(`length ${Math.min(4, Math.floor(Math.log2(words.length + 1)))}`, SHAPE);
  return features;
}

function addRuns(word: string, add: (feature: string, weight: number) => void): void {
  if (word.length < 4) return;
  const marked = `^${word}$`;
  for (let start = 0; start + RUN <= marked.length; start++)
    add(`~${marked.slice(start, start + RUN)}`, LETTERS);
}
