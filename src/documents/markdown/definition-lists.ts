import type { RawLine } from './logical-lines.ts';

/** "Level 1" over ": Weighs flour.", as Markdown Extra and wikis write terms: a bullet with what is said of it below. */
export function withDefinitions(lines: readonly RawLine[]): readonly RawLine[] {
  if (!lines.some(isDefinition)) return lines;
  return lines.map((raw, at) => {
    if (isDefinition(raw)) return isBelowTerm(lines, at) ? { ...raw, text: `  - ${saidIn(raw)}` } : raw;
    return isTerm(lines, at) ? { ...raw, text: `- **${raw.text.trim().replace(/\*\*|:$/g, '')}**` } : raw;
  });
}

const isDefinition = ({ text }: RawLine): boolean => text.startsWith(':') && /^:[ \t]+\S/.test(text);

const saidIn = ({ text }: RawLine): string => text.replace(/^:[ \t]+/, '');

function isBelowTerm(lines: readonly RawLine[], at: number): boolean {
  let above = at - 1;
  while (lines[above] !== undefined && isDefinition(lines[above] ?? { text: '', line: 0 })) above--;
  return isTerm(lines, above);
}

/** A short line of its own; headings, bullets and rows are none. */
function isTerm(lines: readonly RawLine[], at: number): boolean {
  const [text = '', above, below] = [lines[at]?.text, lines[at - 1], lines[at + 1]];
  const isAlone = above === undefined || above.text.trim() === '' || isDefinition(above);
  return (
    isAlone &&
    below !== undefined &&
    isDefinition(below) &&
    text.trim().length <= 60 &&
    /^[^\s#|>:*+`-]|^\*\*/.test(text)
  );
}
