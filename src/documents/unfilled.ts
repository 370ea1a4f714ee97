import type { Problem } from './problem.ts';

/** What fills in templates goes through lists and asks conditions; a title with a gap and words is filled in as well. */
const LOOP = /^\s*(?:[-*]\s+)?\{\{[-~]?\s*(?:range|with|if|end|else|#each|#if|#with|\/each)\b/;
const TITLE = /^#{1,6}\s.*\{\{(?![<%])\s*[^{}]+\}\}/;
/** A site generator's own name for the title of the page. */
const OF_PAGE = /\{\{\s*(?:page|site|\.)?\.?(?:page\.)?title\b/i;

/** One line about a page that a program has yet to fill in, or null. What stands in code only shows one. */
export function unfilled(path: string, lines: readonly string[]): Problem | null {
  if (!lines.some((line) => line.includes('{{'))) return null;
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || !(LOOP.test(line) || (TITLE.test(line) && !OF_PAGE.test(line)))) continue;
    const message = `"${line.trim().slice(0, 60)}" is to be filled in by a program, so this is a template and nothing of it was read. Move it out of the content folder.`;
    return { path, line: index + 1, severity: 'warning', rule: 'not-a-role', message };
  }
  return null;
}
