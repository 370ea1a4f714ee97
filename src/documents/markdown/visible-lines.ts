import { htmlTable } from './html-tables.ts';
import type { RawLine } from './logical-lines.ts';

const FENCE = /^\s{0,12}(?:[-*+]\s+)?(`{3,}|~{3,})/;

/** What the lines above have opened and not closed yet. */
interface Open {
  readonly fence: string | null;
  readonly inComment: boolean;
  readonly inTag: boolean;
}

/**
 * The lines of a body without what no reader sees: HTML and MDX comments, MDX imports, components, link definitions.
 * Code stays as it is. Line numbers are those of the file.
 */
export function visibleLines(lines: readonly string[], start: number): readonly RawLine[] {
  const lastClosing = lines.findLastIndex((line) => line.includes('-->'));
  const out: RawLine[] = [];
  let open: Open = { fence: null, inComment: false, inTag: false };
  for (let at = start; at < lines.length; at++) {
    const line = squeezed(lines[at] ?? '');
    const mark = line.includes('```') || line.includes('~~~') ? (FENCE.exec(line)?.[1] ?? null) : null;
    if (open.fence !== null || (mark !== null && !open.inComment)) {
      open = {
        ...open,
        fence: open.fence === null ? mark : closesFence(line, mark, open.fence) ? null : open.fence,
      };
      out.push({ text: line, line: at + 1 });
      continue;
    }
    const table = open.inComment || !line.includes('<') ? null : htmlTable(lines, at);
    if (table !== null) {
      out.push(...table.lines.map((one) => ({ ...one, text: seen(one.text) })));
      at = table.next - 1;
    } else {
      const cleaned = withoutComments(line, open.inComment, at <= lastClosing);
      const inTag: boolean = open.inTag || (isOpenTag(cleaned.text) && closesSoon(lines, at));
      open = { fence: null, inComment: cleaned.open, inTag: inTag && !/>\s*$/.test(cleaned.text) };
      const listed = inTag ? [] : listItems(cleaned.text);
      if (listed.length > 0) out.push(...listed.map((text) => ({ text: seen(text), line: at + 1 })));
      else out.push({ text: inTag ? '' : seen(cleaned.text), line: at + 1 });
    }
  }
  return out;
}

/** "<ul><li>Lifts</li><li>Lowers</li></ul>" are bullets; none where there is no such mark at the start of a line. */
function listItems(line: string): readonly string[] {
  if (!line.includes('<li') || !/^\s*(?:<[uo]l(?:\s[^<>]*)?>\s*)?<li[\s>]/.test(line)) return [];
  return line
    .split(/<li(?:\s[^<>]*)?>/)
    .map((part) => part.replace(/<\/?(?:li|ul|ol|p)(?:\s[^<>]*)?>/g, '').trim())
    .filter((part) => part !== '')
    .map((part) => `- ${part}`);
}

/** Told at once of most lines: nothing in them is for a machine or a box. */
const MARKED = /[<>[]|^(?:import|export|:::)/;

function seen(text: string): string {
  if (!MARKED.test(text)) return text;
  const titled = withHeadings(text);
  return titled === text && isMachinery(text) ? '' : shown(titled);
}

function closesFence(line: string, mark: string | null, fence: string): boolean {
  return mark?.startsWith(fence) === true && line.trim().replace(/^[-*+]\s+/, '') === mark;
}

/** A component whose attributes go on below: "<Box" or "<Box title="…"". */
function isOpenTag(text: string): boolean {
  return /^\s*<[A-Z][\w.]*(?:\s+[\w-]+(?:=.*)?)?$/.test(text) && !text.includes('>');
}

function closesSoon(lines: readonly string[], at: number): boolean {
  return lines.slice(at + 1, at + 20).some((line) => />\s*$/.test(line));
}

/** Nobody sees how wide a gap within a line is, but patterns that look for line ends would try every place in it. */
function squeezed(line: string): string {
  if (!/[ \t\u00a0]{4}/.test(line)) return line;
  return line.replace(/[ \t\u00a0]{4,}/g, (gap: string, at: number) =>
    at === 0 ? gap.slice(0, 400) : '   ',
  );
}

/** A comment that is never closed is a slip, and hides nothing: hence `closable`. */
function withoutComments(line: string, open: boolean, closable: boolean): { text: string; open: boolean } {
  let text = withoutTemplateTags(cut(line, '{/*', '*/}'));
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

const BOOK_TAB = /^\s*\{%-?\s*(?:tab|step|expand|accordion)\s+title=(["'])([^"'{}]{1,80})\1\s*-?%\}\s*$/;
const TAB =
  /^\s*<(?:TabItem|Tab|Accordion|Step|Card|Expand\w*)\s[^<>]*\b(?:label|title)=(["'])([^"'<>]{1,80})\1[^<>]*>\s*$/;

/** What site generators leave in: "{% include toc %}", "{{< notice >}}", "{: .lead }". */
function withoutTemplateTags(line: string): string {
  if (!line.includes('{')) return line;
  const tab = BOOK_TAB.exec(line)?.[2];
  if (tab !== undefined) return `**${tab}**`;
  const bare = cut(cut(cut(line, '{%', '%}'), '{{<', '>}}'), '{{%', '%}}');
  return cut(bare, '{{', '}}').replace(/\{:\s[^{}]{0,200}\}\s*$/, '');
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
    (text.includes('[') && isBracketed(text)) ||
    (text.includes('<') && isTag(text)) ||
    /^import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"][^'"]+['"];?\s*$/.test(text) ||
    /^export\s+(?:const|let|default|function)\s/.test(text) ||
    /^:::+\s*\w*\s*$/.test(text)
  );
}

/** Definitions of links, pictures, marks of boxes, lines of the table of contents, and bars of links. */
function isBracketed(text: string): boolean {
  return (
    /^\s{0,3}\[[^\]]+\]:\s+\S+\s*(?:["'(].*)?$/.test(text) ||
    /^\s*(?:\[?!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?\s*)+$/.test(text) ||
    /^\s*>?\s*\[!\w+\]\s*$/.test(text) ||
    /^\s*(?:[-*+]|\d{1,3}[.)])\s+\[[^\]]*\]\(#[^()]*\)\s*$/.test(text) ||
    /^\s*(?:\[\[[^\][]*\]\([^()\s]*\)\]\s*)+$/.test(text)
  );
}

function isTag(text: string): boolean {
  return (
    /^\s*<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>\s*$/.test(text) ||
    /^\s*(?:<\/?(?:details|div|center|section|aside|article|main|header|footer|nav|figure|iframe|p|ul|ol|table|thead|tbody|tr|br|hr)(?:\s[^<>]*)?\/?>\s*)+$/i.test(
      text,
    )
  );
}

/** Headings written in HTML, and the titles of fold-outs and tabs, are headings and labels like any other. */
function withHeadings(text: string): string {
  const heading = /^\s*<h([1-6])(?:\s[^<>]*)?>(.*?)(?:<\/h\1>)?\s*$/i.exec(text);
  if (heading !== null) return `${'#'.repeat(Number(heading[1]))} ${heading[2] ?? ''}`;
  const tab = TAB.exec(text)?.[2];
  if (tab !== undefined) return `**${tab}**`;
  const summary = /^\s*(?:<details[^<>]*>)?\s*<summary>(.*?)<\/summary>\s*$/i.exec(text)?.[1];
  return summary === undefined ? text : `**${summary.replace(/<[^<>]*>|\*\*/g, '').trim()}**`;
}

/** Without the marks of quotes and of boxes (":::tip Title"). */
function shown(text: string): string {
  return withHeadings(text.replace(/^\s{0,3}(?:>\s?)+/, '').replace(/^:::+\s*\w*\s+/, ''));
}
