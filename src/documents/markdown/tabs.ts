/** `=== "Title"`, `!!! note "Title"` and `??? tip "Title"` as MkDocs writes tabs, boxes and fold-outs: what is in them is indented. */
const OPENING = /^( {0,12})(?:={3}[!+]?|!{3}|\?{3}\+?)\s+(?:[\w -]+\s+)?"([^"]{1,80})"\s*$/;
const ICON = /:[a-z][\w+-]*:/g;

/** The same lines with their titles as labels, and what is in them as if it stood outside. */
export function withoutTabs(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('"') && OPENING.test(line))) return lines;
  let inside = 0;
  return lines.map((written) => {
    const line = inside > 0 ? dedented(written, inside) : written;
    if (line === null) inside = 0;
    const opening = OPENING.exec(line ?? written);
    if (opening === null) return line ?? written;
    inside = (inside > 0 ? inside : 0) + 4 + (opening[1] ?? '').length;
    return `**${(opening[2] ?? '').replace(ICON, '').trim()}**`;
  });
}

/** Null where the line stands outside again. */
function dedented(line: string, by: number): string | null {
  if (line.trim() === '') return '';
  const indent = line.length - line.trimStart().length;
  return indent < 4 ? null : line.slice(Math.min(indent, by));
}
