/** The same function, which has what it found at hand, for words of `longest` letters: all is forgotten where that grows beyond `most`. */
export function remembered<T>(
  find: (word: string) => T,
  most = Number.POSITIVE_INFINITY,
  longest = Number.POSITIVE_INFINITY,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = find(word);
    if (known.size > most) known.clear();
    if (word.length <= longest) known.set(word, found);
    return found;
  };
}
