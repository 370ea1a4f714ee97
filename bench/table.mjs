/** Rows as aligned text: the first column to the left, all others to the right. */
export function printTable(title, header, rows) {
  const lines = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (line) =>
    console.log(`  ${line.map((cell, column) => pad(cell, widths, column)).join('  ')}`);
  const [head, ...body] = lines;
  console.log(title);
  print(head);
  print(widths.map((width) => '-'.repeat(width)));
  body.forEach(print);
  console.log();
}

function pad(cell, widths, column) {
  return column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
}
