const END = 10;

/**
 * Finds words in a text that has one a line, in the order of their bytes: tens of thousands of strings, and a map of them, would take ten
 * times the memory.
 */
export function createSortedWords(text: Buffer, count: number): (word: string) => number {
  const starts = startsOf(text, count);
  return (word) => {
    const bytes = Buffer.from(word);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(text, starts[middle] as number, (starts[middle + 1] as number) - 1, bytes);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  };
}

/** As `Buffer.compare`, which takes longer to call than most words to compare. */
function compare(text: Buffer, start: number, end: number, word: Buffer): number {
  const length = Math.min(end - start, word.length);
  for (let at = 0; at < length; at++) {
    const difference = (text[start + at] as number) - (word[at] as number);
    if (difference !== 0) return difference;
  }
  return end - start - word.length;
}

/** Where each word begins, and where one more would. */
function startsOf(text: Buffer, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let word = 0;
  for (let at = 0; at < text.length; at++) if (text[at] === END) starts[++word] = at + 1;
  starts[count] = text.length + 1;
  return starts;
}
