/** "# Mission", and "Mission" underlined: then headings are marked as in Markdown, and nothing else is one. */
const MARKED = /^ {0,3}(?:#{1,6}\s*\S|={3,}\s*$|-{3,}\s*$)/;
/** "== Mission ==" of wikis, "== Mission" of AsciiDoc. */
const WIKI = /^(={1,5})[ \t]+(\S.*?)(?:[ \t]+=+)?[ \t]*$/;
/** ":toc: left" of AsciiDoc is about the page. */
const withoutAttribute = (line: string): string => (/^:[\w!-]+:(?:\s.*)?$/.test(line) ? '' : line);

/** Written small in a title: longer than three letters are all others that are words. */
const SMALL = /^(?:a|an|and|as|at|by|de|du|for|in|of|on|or|the|to|und|et|y)$/;

/**
 * Files without a heading of Markdown may have others: "== Mission" as wikis and AsciiDoc write it and, in plain text,
 * lines in capitals ("RESPONSIBILITIES"). They become headings of Markdown, each in its line.
 */
export function withPlainHeadings(path: string, lines: readonly string[]): readonly string[] {
  if (lines.some((line) => MARKED.test(line))) return lines;
  const wiki = lines.map((line) =>
    line.replace(WIKI, (_, marks: string, title: string) => `${'#'.repeat(marks.length)} ${title}`),
  );
  if (wiki.some((line, index) => line !== lines[index])) return wiki.map(withoutAttribute);
  return /\.txt$/i.test(path) ? withShouted(lines) : lines;
}

/** The first line of all, where it is in capitals, is the title of the page; one such line alone is a heading of nothing. */
function withShouted(lines: readonly string[]): readonly string[] {
  const shouted = lines.map((line, at) => isShouted(line) && (lines[at - 1] ?? '').trim() === '');
  if (shouted.filter(Boolean).length < 2) return lines;
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.map((line, at) => (shouted[at] ? `${at === first ? '#' : '##'} ${quiet(line.trim())}` : line));
}

function isShouted(line: string): boolean {
  const text = line.trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters > 3 &&
    text.length <= 60 &&
    text === text.toUpperCase() &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.!?;,|]$|:\s*\S/.test(text)
  );
}

/** "PRODUCT MANAGER" → "Product Manager"; "QA ENGINEER" keeps its abbreviation. */
function quiet(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (SMALL.test(small) && at > 0) return small;
    return word.length > 3 ? `${word.slice(0, 1)}${small.slice(1)}` : word;
  });
}
