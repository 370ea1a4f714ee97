/** Titles are looked at by one format after the other, and the same ones stand in many a document. */
const MOST = 4096;

/** A function of a text that keeps what it said of the last few thousand of them. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly said: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.said;
    const said = of(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= 100) known.set(text, { said });
    return said;
  };
}
