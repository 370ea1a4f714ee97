/** The first sentence of a text, cut at a word where it is longer than `most` characters. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const [sentence] = /^.+?[.!?…](?=\s)/.exec(line) ?? [];
  if (sentence !== undefined && sentence.length <= most && sentence.length >= most / 4) return sentence;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;:–—-]+$/, '')} …`;
}
