const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rarr: '→',
  larr: '←',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  copy: '©',
  trade: '™',
  times: '×',
};

// Only tags that people use for looks: `List<User>` and "<5min" are text.
const TAG =
  /<\/?(?:a|abbr|aside|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|video|wbr)(?:\s[^<>]*)?\/?>/gi;

/** Markdown of one line or paragraph → the text a reader sees. Keeps every word; linear in the length of the text. */
export function plainText(markdown: string): string {
  if (!/[\\`*_~[<&]/.test(markdown)) return tidy(markdown);
  const kept: string[] = [];
  const keep = (text: string): string => `\ufdd0${kept.push(text) - 1}\ufdd0`;
  const marked = /[\\`\ufdd0]/.test(markdown) ? withKept(markdown, keep) : markdown;
  const linked = /[[<]/.test(marked) ? withoutComponents(withoutLinks(marked)).replace(TAG, ' ') : marked;
  const text = withEntities(/[*_~]/.test(linked) ? withoutEmphasis(linked) : linked);
  return tidy(
    kept.length === 0
      ? text
      : text.replace(/\ufdd0(\d+)\ufdd0/g, (_, index: string) => kept[Number(index)] ?? ''),
  );
}

/** Code and escaped marks are put aside: nothing in them is Markdown. */
function withKept(markdown: string, keep: (text: string) => string): string {
  return markdown
    .replaceAll('\ufdd0', '')
    .replace(/(`+)([^`]|[^`].{0,2000}?[^`])\1(?!`)/g, (_, __, code: string) => keep(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => keep(mark));
}

/** "<Callout type="info">Part time.</Callout>" of MDX is its text; "<Name>" alone may be a placeholder. */
function withoutComponents(text: string): string {
  return text.includes('</')
    ? text.replace(/<([A-Z][\w.]{0,40})(?:\s[^<>]{0,200})?>([^<]{0,500})<\/\1>/g, '$2')
    : text;
}

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (all, name: string) => entity(name) ?? all);
}

function withoutLinks(text: string): string {
  return text
    .replace(/\[\^[\w-]{1,30}\](?!:)/gu, '')
    .replace(/!\[([^\][]*)\](?:\([^()\s]*(?:\s+["'][^"']*["'])?\)|\[[^\][]*\])/g, '$1')
    .replace(/\[([^\][]+)\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+["'][^"']*["'])?\)/g, '$1')
    .replace(/\[([^\][]+)\]\[[^\][]*\]/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]+)>/g, '$1');
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/\*{3}(?=[^\s*])([^*]*[^*\s])\*{3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^*\s])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\*\*(?=[^\s*])(.{0,500}?[^\s*])\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_]*[^_\s])_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~(?=\S)([^~]*[^~\s])~~/g, '$1');
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const valid = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
}

/** Invisible characters go, except joiners that hold an emoji or a word together; any kind of space becomes one space. */
export function tidy(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text.trim();
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]|[^\P{Cc}\s]/gu, '')
    .replace(/(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200c\u200d]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
