/** A row of a table as other languages of markup write it: the index of its first line, and the text of each cell, line by line. */
export interface WrittenRow {
  readonly at: number;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Puts a table, which takes the lines from index `start` to before `end`, into `out` as one in HTML, which whoever reads pages reads: a row on
 * the line on which it begins, and nothing on its others. How many rows and columns are headings is said beside it.
 */
export function putTable(
  out: string[],
  { start, end }: { readonly start: number; readonly end: number },
  rows: readonly WrittenRow[],
  heads: { readonly rows: number; readonly columns: number },
): void {
  out.fill('', start, end);
  rows.forEach((row, index) => {
    const cells = row.cells.map((lines, column) => {
      const tag = index < heads.rows || column < heads.columns ? 'th' : 'td';
      return `<${tag}>${lines.map(withoutTags).join('<br>')}</${tag}>`;
    });
    out[row.at] = `${out[row.at] ?? ''}<tr>${cells.join('')}</tr>`;
  });
  out[start] = `<table>${out[start] ?? ''}`;
  out[end - 1] = `${out[end - 1] ?? ''}</table>`;
}

/** A cell may speak of "<table>". */
const withoutTags = (text: string): string => text.replace(/<(?=\/?(?:table|t[rhd])\b)/gi, '&lt;');

/** Lines of a cell: wrapped ones are joined, and what begins with a bullet or a bar begins anew. */
export function cellLines(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const line of lines.map((one) => one.trim())) {
    const [, mark = '', text = ''] = /^([-*+•|]|#\.|\d{1,2}[.)])\s+(.*)$/.exec(line) ?? [];
    if (line === '') continue;
    if (mark !== '') out.push(text);
    else if (out.length === 0) out.push(line);
    else out.push(`${out.pop() ?? ''} ${line}`);
  }
  return out;
}
