/** What the plain text of a document no longer shows: where some words lead, or that they are struck out. */
export interface Mark {
  /** From 1, in the file. */
  readonly line: number;
  /** The words as a reader sees them. */
  readonly text: string;
  /** An address on the web or for mail; null where the words are struck out. */
  readonly url: string | null;
}

const LINK =
  /(?<!!)\[([^\][]{1,200})\]\(<?((?:https?:\/\/|mailto:)[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+["'][^"'\n]{0,200}["'])?\)/g;
const BARE = /(?<![\w(<\]/])<?(https?:\/\/[^\s<>()[\]"'`|]*[^\s<>()[\]"'`|.,;:!?])>?/g;
const CODE = /`[^`\n]*`/g;
const STRUCK = /~~(?=\S)([^~\n]{0,500}[^~\s])~~/g;

/** The links and struck words of a Markdown text, in the order of its lines. */
export function marksIn(lines: readonly string[], plain: (text: string) => string): Mark[] {
  return lines.flatMap((written, index) => {
    if (!/:\/\/|mailto:|~~/.test(written)) return [];
    const words = written.replace(CODE, ' '); // nothing in code is Markdown
    const line = index + 1;
    const links = Array.from(words.matchAll(LINK), ([, label = '', url = '']) => ({
      line,
      text: plain(label),
      url,
    }));
    const bare = Array.from(words.replace(LINK, ' ').matchAll(BARE), ([, url = '']) => ({
      line,
      text: url,
      url,
    }));
    const struck = Array.from(words.matchAll(STRUCK), ([, text = '']) => ({
      line,
      text: plain(text),
      url: null,
    }));
    return [...links, ...bare, ...struck].filter(({ text }) => text !== '');
  });
}
