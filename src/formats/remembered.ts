/** Headings repeat from document to document; beyond this many, or longer ones, remembering costs more than it saves. */
const MOST = 4096;
const LONGEST = 80;

/** The same pure function, which looks at a text it has seen before only once. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
