const LINE_ENDS = /[\r\n\u2028\u2029\t]+/g;
/** Control characters, and the marks that reverse reading direction across whatever follows them. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const INVISIBLE_IN_LINES = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const ONE_LINE_END = /\r\n?|[\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Slack reads `<!channel>` and `<@U…>` as mentions in some places; a zero-width space inside makes it plain everywhere. */
const MENTION = /<(?=[!@#])/g;

/** Most text is plain ASCII, which needs nothing but to be short enough. */
const PLAIN = /^[!-;=-~](?:[ -;=-~]*[!-;=-~])?$/;

/**
 * Text from documents or people, made fit for a Block Kit string of at most `most` characters: one line, no control
 * characters, no broken halves of characters, never empty (Slack refuses empty strings).
 */
export function safeText(text: string, most: number): string {
  if (text.length <= most && PLAIN.test(text)) return text;
  const clean = text
    .replace(LINE_ENDS, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(MENTION, '<\u200b');
  return shorten(clean.trim() === '' ? '–' : clean, most);
}

/** Like `safeText`, for what people wrote in several lines: those stay. */
export function safeLines(text: string, most: number): string {
  const safe = quietLines(text);
  return shorten(safe.trim() === '' ? '–' : safe, most);
}

/** Lines in which nobody is called. May be empty. */
export const quietLines = (text: string): string => cleanLines(text).replace(MENTION, '<\u200b');

/** For fields that people go on writing in, where Slack parses nothing: may be empty. */
export function cleanLines(text: string): string {
  return text
    .replace(ONE_LINE_END, '\n')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE_IN_LINES, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** Cuts between characters, never inside one, and shows that something was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > most - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** For the `text` of a message, where Slack parses &, < and >. At most `most` characters after escaping. */
export function escapedText(text: string, most: number): string {
  const escaped = text.replace(LONE_SURROGATE, '\ufffd').replace(/[&<>]/g, escapeOf);
  if (escaped.length < most) return escaped;
  let cut = '';
  for (const character of text.replace(LONE_SURROGATE, '\ufffd')) {
    const next = escapeOf(character);
    if (cut.length + next.length > most - 1) break;
    cut += next;
  }
  return `${cut}…`;
}

const LONGEST_LABEL = 200;

/** What stands for a link where Slack parses links; a bar would end it. */
export const labelText = (label: string): string =>
  escapedText(safeText(label, LONGEST_LABEL), LONGEST_LABEL).replaceAll('|', '¦');

export const linkText = (url: string, label: string): string => `<${url}|${labelText(label)}>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeOf = (character: string): string => ESCAPES[character] ?? character;
