import { withAdocTables } from './adoc-tables.ts';

const LEVELS = '=-~^+';

/** A page in AsciiDoc as lines of Markdown, each in its line; tables become tables of HTML, for whoever reads tables. */
export function adocLines(lines: readonly string[]): readonly string[] {
  const tabled = withAdocTables(lines);
  let fence: string | null = null;
  return tabled.map((line, at) => {
    const mark = /^(-{4,}|\.{4,}|\/{4,}|`{3,})\s*$/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      const isEnd = mark === fence;
      const isHidden = fence.startsWith('/');
      if (isEnd) fence = null;
      return isEnd && !isHidden ? '```' : isHidden ? '' : line;
    }
    const level = underlined(tabled, at);
    if (level > 0) return `${'#'.repeat(level)} ${words(line.trim())}`;
    if (underlined(tabled, at - 1) > 0) return '';
    if (mark === null) return marked(line);
    fence = mark;
    return mark.startsWith('/') ? '' : '```';
  });
}

/** "Skipper" over "=======" of the same length, as older pages have it; 0 for anything else. */
function underlined(lines: readonly string[], at: number): number {
  const text = (lines[at] ?? '').trim();
  const below = (lines[at + 1] ?? '').trim();
  const isTitle =
    /^[\p{L}\p{N}]/u.test(text) &&
    (lines[at - 1] ?? '').trim() === '' &&
    /^([=\-~^+])\1{2,}$/.test(below) &&
    Math.abs(text.length - below.length) < 3;
  return isTitle ? LEVELS.indexOf(below[0] ?? '') + 1 : 0;
}

function marked(line: string): string {
  const heading = /^(={1,6}|#{1,6})\s+(\S.*?)(?:\s+=+)?\s*$/.exec(line);
  if (heading !== null) return `${'#'.repeat((heading[1] ?? '').length)} ${words(heading[2] ?? '')}`;
  if (UNSEEN.test(line)) return '';
  const bullet = /^\s*(\*{1,5}|\.{1,5}|-)\s+(?:\[[ x*]\]\s+)?(\S.*)$/.exec(line);
  if (bullet !== null) return `${'  '.repeat((bullet[1] ?? '').length - 1)}- ${words(bullet[2] ?? '')}`;
  const title = /^\.([^\s.].*)$/.exec(line)?.[1];
  if (title !== undefined) return `**${words(title)}**`;
  const [, term, said = ''] = /^(\S[^:]{0,80}?):{2,4}(?:\s+(.*))?$/.exec(line) ?? [];
  return term === undefined ? words(line) : `- **${words(term)}**${said === '' ? '' : `: ${words(said)}`}`;
}

/** What is said of the page and of blocks, comments, and the marks of boxes. */
const UNSEEN =
  /^(?::[\w!-]+:.*|\[[^\]]*\]|\/\/(?!\/).*|\+|={4,}|\*{4,}|_{4,}|--|'{3,}|<<<|(?:include|image|toc|ifdef|ifndef|endif)::.*)\s*$/;

/** Links are their words, and one star is bold. */
function words(text: string): string {
  if (!/[*<[]/.test(text)) return text;
  return text
    .replace(/<<[^<>,]{1,100},\s*([^<>]{1,200})>>/g, '$1')
    .replace(
      /(?:link:|xref:|mailto:)([^\s[\]]{1,300})\[([^\]]{0,200})\]/g,
      (_, to: string, said: string) => said || to,
    )
    .replace(/(https?:\/\/[^\s[\]]{1,300})\[([^\]]{1,200})\]/g, '[$2]($1)')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{1,200}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '**$1**');
}
