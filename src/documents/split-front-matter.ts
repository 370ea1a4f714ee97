import type { Problem } from './problem.ts';

/** The lines of a Markdown file: the YAML between the two `---`, and the body. Indices count from 0. */
export interface Split {
  /** null where there is no front matter. */
  readonly yaml: string | null;
  /** Line of the file, from 1, on which the YAML starts. */
  readonly yamlLine: number;
  /** Index of the first body line. */
  readonly bodyStart: number;
}

const NONE: Split = { yaml: null, yamlLine: 1, bodyStart: 0 };
const OTHER_FENCES: ReadonlyMap<string, string> = new Map([
  ['+++', 'TOML'],
  [';;;', 'JSON'],
]);

/**
 * Finds the front matter. Anything but YAML is refused, not read: some tools run `---js` as a program.
 * We do this by hand because we need exact line numbers, and a fence left open must not swallow the document.
 */
export function splitFrontMatter(lines: readonly string[], path: string): Split | Problem {
  const open = lines.findIndex((line) => line.trim() !== '');
  const first = lines[open]?.trimEnd() ?? '';
  const other = OTHER_FENCES.get(first);
  if (other !== undefined) return refused(path, open, other);
  const language = /^---[ \t]*([\w+#.-]*)$/.exec(first)?.[1]?.toLowerCase();
  if (language === undefined || language.startsWith('-')) return NONE;
  if (language !== '' && language !== 'yaml' && language !== 'yml') return refused(path, open, language);
  const close = lines.findIndex((line, index) => index > open && /^(---|\.\.\.)[ \t]*$/.test(line));
  if (close < 0) return unterminated(path, open);
  return { yaml: lines.slice(open + 1, close).join('\n'), yamlLine: open + 2, bodyStart: close + 1 };
}

function refused(path: string, index: number, language: string): Problem {
  const message = `Front matter in ${language} is not read, and never run. Write it in YAML between two lines of "---".`;
  return { path, line: index + 1, severity: 'error', rule: 'refused-front-matter', message };
}

function unterminated(path: string, index: number): Problem {
  const message = 'The front matter opened by "---" is never closed. Add a line "---" after its last key.';
  return { path, line: index + 1, severity: 'error', rule: 'unterminated-front-matter', message };
}
