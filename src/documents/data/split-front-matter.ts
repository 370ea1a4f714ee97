import type { Problem } from '../problem.ts';

/** The lines of a Markdown file: the YAML between the two `---`, and the body. Indices count from 0. */
export interface Split {
  /** null where there is no front matter. */
  readonly yaml: string | null;
  /** Whether it is TOML, between lines of "+++". */
  readonly isToml: boolean;
  /** Line of the file, from 1, on which the YAML starts. */
  readonly yamlLine: number;
  /** Index of the first body line. */
  readonly bodyStart: number;
}

const NONE: Split = { yaml: null, isToml: false, yamlLine: 1, bodyStart: 0 };

/**
 * Finds the front matter. Of other languages only TOML is read, and none is run:
 * some tools take `---js` for a program.
 * We do this by hand because we need exact line numbers, and a fence left open must not swallow the document.
 */
export function splitFrontMatter(lines: readonly string[], path: string): Split | Problem {
  const open = lines.findIndex((line) => line.trim() !== '');
  const first = lines[open]?.trimEnd() ?? '';
  if (first === ';;;') return refused(path, open, 'JSON');
  if (first === '+++') return splitAt(lines, open, /^\+\+\+[ \t]*$/, true) ?? unterminated(path, open, '+++');
  const language = /^---[ \t]*([\w+#.-]*)$/.exec(first)?.[1]?.toLowerCase();
  if (language === undefined || language.startsWith('-')) return NONE;
  if (language !== '' && language !== 'yaml' && language !== 'yml') return refused(path, open, language);
  return splitAt(lines, open, /^(---|\.\.\.)[ \t]*$/, false) ?? unterminated(path, open, '---');
}

function splitAt(lines: readonly string[], open: number, fence: RegExp, isToml: boolean): Split | null {
  const close = lines.findIndex((line, index) => index > open && fence.test(line));
  if (close < 0) return null;
  const yaml = lines.slice(open + 1, close).join('\n');
  return { yaml, isToml, yamlLine: open + 2, bodyStart: close + 1 };
}

function refused(path: string, index: number, language: string): Problem {
  const message = `Front matter in ${language} is not read, and never run. Write it in YAML between two lines of "---".`;
  return { path, line: index + 1, severity: 'error', rule: 'refused-front-matter', message };
}

function unterminated(path: string, index: number, fence: string): Problem {
  const message = `The front matter opened by "${fence}" is never closed. Add a line "${fence}" after its last key.`;
  return { path, line: index + 1, severity: 'error', rule: 'unterminated-front-matter', message };
}
