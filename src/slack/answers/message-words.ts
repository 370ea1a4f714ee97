/** A message as Slack hands it to a shortcut, as far as it may hold words. */
export interface WordyMessage {
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly attachments: readonly unknown[];
  readonly files: readonly unknown[];
}

/** Everything there is to read in a message, as Slack encodes it: text and blocks, attachments, forwarded messages, files. */
export function messageWords({ text: said, blocks, attachments, files }: WordyMessage): string {
  return [said, ...unsaid(said, blocks), ...attachments.map(attachmentWords), ...files.map(fileWords)]
    .map((part) => part.trim())
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join('\n');
}

/** What blocks say, and the text does not. With rich text, as people type it, the text is the same; apps sum blocks up in it. */
function unsaid(said: string, blocks: readonly unknown[]): readonly string[] {
  if (said.trim() === '') return blocks.flatMap((block) => wordsIn(block));
  const whole = letters(said);
  return blocks
    .filter((block) => text(block, 'type') !== 'rich_text')
    .flatMap((block) => wordsIn(block))
    .filter((line) => !whole.includes(letters(line)));
}

/** Marks of formatting, blanks and signs are no difference. */
const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A forwarded message is an attachment that has the whole text, or blocks in its place. */
function attachmentWords(given: unknown): string {
  const words = [
    text(given, 'pretext'),
    text(given, 'author_name'),
    link(text(given, 'title_link'), text(given, 'title')),
    text(given, 'text'),
  ];
  const fields = list(given, 'fields').flatMap((field) => [text(field, 'title'), text(field, 'value')]);
  const inside = [...list(given, 'blocks'), ...list(given, 'message_blocks')].flatMap((block) =>
    wordsIn(block),
  );
  const files = list(given, 'files').map(fileWords);
  const all = [...words, ...fields, ...(text(given, 'text') === '' ? inside : []), ...files].filter(Boolean);
  const source = text(given, 'from_url') || text(given, 'original_url');
  return (
    all.length > 0 ? [...all, ...(source === '' ? [] : [`<${source}>`])] : [text(given, 'fallback')]
  ).join('\n');
}

const fileWords = (given: unknown): string =>
  link(text(given, 'permalink'), text(given, 'title') || text(given, 'name'));

const link = (target: string, label: string): string =>
  target === '' ? label : label === '' ? `<${target}>` : `<${target}|${label.replace(/[<>|]/g, ' ')}>`;

const MOST_DEEP = 12;
/** Parts of blocks that hold others, in the order in which they are read; each on a line of its own, but for pieces of one. */
const PARTS = [
  'message',
  'blocks',
  'text',
  'title',
  'subtitle',
  'body',
  'fields',
  'rows',
  'elements',
] as const;

function wordsIn(given: unknown, depth = 0): string[] {
  const piece = pieceOf(given);
  if (piece !== null) return [piece];
  if (depth >= MOST_DEEP) return [];
  const inner = PARTS.flatMap((name) => {
    const value = part(given, name);
    if (typeof value === 'string') return name === 'text' ? [value] : [];
    return (Array.isArray(value) ? value.flat() : value === undefined ? [] : [value]).flatMap((one) =>
      wordsIn(one, depth + 1),
    );
  });
  return /^rich_text_(?:section|preformatted|quote)$/.test(text(given, 'type')) ? [inner.join('')] : inner;
}

/** A piece of rich text in the encoding of plain ones; null for what holds pieces. */
function pieceOf(given: unknown): string | null {
  switch (text(given, 'type')) {
    case 'mrkdwn':
      return text(given, 'text');
    case 'text':
    case 'plain_text':
    case 'raw_text':
      return escaped(text(given, 'text'));
    case 'image':
      return link(text(given, 'image_url'), text(given, 'alt_text'));
    case 'button':
      return text(given, 'url') === '' ? '' : link(text(given, 'url'), text(part(given, 'text'), 'text'));
    case 'link':
      return link(text(given, 'url'), text(given, 'text'));
    case 'user':
      return `<@${text(given, 'user_id')}>`;
    case 'channel':
      return `<#${text(given, 'channel_id')}>`;
    case 'usergroup':
      return `<!subteam^${text(given, 'usergroup_id')}>`;
    case 'broadcast':
      return `<!${text(given, 'range')}>`;
    case 'emoji':
      return `:${text(given, 'name')}:`;
    default:
      return null;
  }
}

/** As in what is encoded: there, these three mean something. */
const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function part(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function text(value: unknown, name: string): string {
  const found = part(value, name);
  return typeof found === 'string' ? found : '';
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = part(value, name);
  return Array.isArray(found) ? found : [];
}
