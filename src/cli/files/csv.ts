type Cell = string | number | boolean | null;

/** Lines of a table as RFC 4180 has them, for spreadsheets. Nothing that somebody named a role by is taken for a formula there. */
export const csvLines = (head: readonly string[], rows: readonly (readonly Cell[])[]): readonly string[] =>
  [head, ...rows].map((row) => row.map(csvCell).join(','));

function csvCell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
