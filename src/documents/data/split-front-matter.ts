import type { Problem } from '../problem.ts';

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

/**
 * Finds the front matter. Of other languages only plain lines of TOML are read, and none is run:
 * some tools take `---js` for a program.
 * We do this by hand because we need exact line numbers, and a fence left open must not swallow the document.
 */
export function splitFrontMatter(lines: readonly string[], path: string): Split | Problem {
  const open = lines.findIndex((line) => line.trim() !== '');
  const first = lines[open]?.trimEnd() ?? '';
  if (first === ';;;') return refused(path, open, 'JSON');
  if (first === '+++') return tomlIn(lines, open) ?? refused(path, open, 'TOML');
  const language = /^---[ \t]*([\w+#.-]*)$/.exec(first)?.[1]?.toLowerCase();
  if (language === undefined || language.startsWith('-')) return NONE;
  if (language !== '' && language !== 'yaml' && language !== 'yml') return refused(path, open, language);
  const close = lines.findIndex((line, index) => index > open && /^(---|\.\.\.)[ \t]*$/.test(line));
  if (close < 0) return unterminated(path, open);
  return { yaml: lines.slice(open + 1, close).join('\n'), yamlLine: open + 2, bodyStart: close + 1 };
}

/** `title = "…"` says what `title: "…"` does; null where TOML is more than such lines and tables of them. */
function tomlIn(lines: readonly string[], open: number): Split | null {
  const close = lines.findIndex((line, index) => index > open && line.trimEnd() === '+++');
  const yaml = lines.slice(open + 1, close).map(asYaml);
  if (close < 0 || yaml.includes(null)) return null;
  const table = yaml.findIndex((line) => TABLE.test(line ?? ''));
  const nested = yaml.map((line, at) =>
    table >= 0 && at > table && !TABLE.test(line ?? '') ? `  ${line}` : line,
  );
  return { yaml: nested.join('\n'), yamlLine: open + 2, bodyStart: close + 1 };
}

const TABLE = /^[\w-]+:$/;
const ASSIGNMENT =
  /^([\w-]+)\s*=\s*("(?:[^"\\]|\\.)*"(?!")|'[^']*'(?!')|\[[^[\]{}]*\]|[\w.:+-]+)\s*(?:#.*)?$/;

function asYaml(line: string): string | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return text;
  const table = /^\[([\w-]+)\]$/.exec(text)?.[1];
  if (table !== undefined) return `${table}:`;
  const [, key, value] = ASSIGNMENT.exec(text) ?? [];
  return key === undefined ? null : `${key}: ${value}`;
}

function refused(path: string, index: number, language: string): Problem {
  const message = `Front matter in ${language} is not read, and never run. Write it in YAML between two lines of "---".`;
  return { path, line: index + 1, severity: 'error', rule: 'refused-front-matter', message };
}

function unterminated(path: string, index: number): Problem {
  const message = 'The front matter opened by "---" is never closed. Add a line "---" after its last key.';
  return { path, line: index + 1, severity: 'error', rule: 'unterminated-front-matter', message };
}
