import type { RawLine } from './logical-lines.ts';

const FENCE = /^\s{0,12}(?:[-*+]\s+)?(`{3,}|~{3,})/;

/**
 * The lines of a body without what no reader sees: HTML and MDX comments, MDX imports, components, link definitions.
 * Code stays as it is. Line numbers are those of the file.
 */
export function visibleLines(lines: readonly string[], start: number): readonly RawLine[] {
  const out: RawLine[] = [];
  let fence: string | null = null;
  let inComment = false;
  let inTag = false;
  const commentCloses = lastIndexOf(lines, '-->');
  for (let at = start; at < lines.length; at++) {
    const line = squeezed(lines[at] ?? '');
    const opens = FENCE.exec(line)?.[1] ?? null;
    if (fence === null && !inComment && opens !== null) fence = opens;
    else if (fence !== null) {
      if (opens?.startsWith(fence) && line.trim().replace(/^[-*+]\s+/, '').length === opens.length)
        fence = null;
    } else {
      const cleaned = withoutComments(line, inComment, at <= commentCloses);
      inComment = cleaned.open;
      const hidden = inTag || isMachinery(cleaned.text);
      inTag = (inTag || /^\s*<[A-Z][\w.]*\s*[^>]*$/.test(cleaned.text)) && !/\/?>\s*$/.test(cleaned.text);
      out.push({ text: hidden ? '' : withHeadings(withoutQuote(cleaned.text)), line: at + 1 });
      continue;
    }
    out.push({ text: line, line: at + 1 });
  }
  return out;
}

/** Nobody sees how wide a gap within a line is, but patterns that look for line ends would try every place in it. */
function squeezed(line: string): string {
  return line.replace(/[ \t\u00a0]{4,}/g, (gap: string, at: number) =>
    at === 0 ? gap.slice(0, 400) : '   ',
  );
}

/** A comment that is never closed is a slip, and hides nothing: hence `closable`. */
function withoutComments(line: string, open: boolean, closable: boolean): { text: string; open: boolean } {
  let text = cut(line, '{/*', '*/}');
  if (open) {
    const end = text.indexOf('-->');
    if (end < 0) return { text: '', open: true };
    text = text.slice(end + 3);
  }
  text = cut(text, '<!--', '-->');
  const start = text.indexOf('<!--');
  if (start < 0) return { text, open: false };
  return closable
    ? { text: text.slice(0, start), open: true }
    : { text: text.replace('<!--', ''), open: false };
}

/** Not a pattern: a long line of openings without an end would make one search again and again. */
function cut(text: string, open: string, close: string): string {
  let rest = text;
  let out = '';
  for (let from = rest.indexOf(open); from >= 0; from = rest.indexOf(open)) {
    const to = rest.indexOf(close, from + open.length);
    if (to < 0) break;
    out += rest.slice(0, from);
    rest = rest.slice(to + close.length);
  }
  return out + rest;
}

function isMachinery(text: string): boolean {
  return (
    /^import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"][^'"]+['"];?\s*$/.test(text) ||
    /^export\s+(?:const|let|default|function)\s/.test(text) ||
    /^\s*<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>\s*$/.test(text) ||
    /^\s{0,3}\[[^\]]+\]:\s+\S+\s*(?:["'(].*)?$/.test(text) ||
    /^\s*(?:\[?!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?\s*)+$/.test(text) ||
    /^\s*(?:<\/?(?:details|div|center|section|p|ul|ol|table|thead|tbody|tr|br|hr)(?:\s[^<>]*)?\/?>\s*)+$/i.test(
      text,
    ) ||
    /^\s*>?\s*\[!\w+\]\s*$/.test(text) ||
    /^:::+\s*\w*.*$/.test(text)
  );
}

/** Headings written in HTML, and the title of a fold-out, are headings and labels like any other. */
function withHeadings(text: string): string {
  const heading = /^\s*<h([1-6])(?:\s[^<>]*)?>(.*?)(?:<\/h\1>)?\s*$/i.exec(text);
  if (heading !== null) return `${'#'.repeat(Number(heading[1]))} ${heading[2] ?? ''}`;
  const summary = /^\s*(?:<details[^<>]*>)?\s*<summary>(.*?)<\/summary>\s*$/i.exec(text)?.[1];
  return summary === undefined ? text : `**${summary.replace(/<[^<>]*>|\*\*/g, '').trim()}**`;
}

function withoutQuote(text: string): string {
  return text.replace(/^\s{0,3}(?:>\s?)+/, '');
}

function lastIndexOf(lines: readonly string[], mark: string): number {
  return lines.findLastIndex((line) => line.includes(mark));
}
