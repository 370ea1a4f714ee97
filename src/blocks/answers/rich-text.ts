import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextSection,
} from '@slack/types';
import type { Bullet, Part, PlainPart, Span } from '../../answers/page/page.ts';
import { withoutTables } from '../../answers/page/without-tables.ts';
import { safeText } from '../kit/safe-text.ts';

const LONGEST_SPAN = 2000;
const LONGEST_URL = 3000;

/**
 * The body of a page as rich text: Slack parses nothing inside it, so stars, backticks and `<!channel>` in a document
 * stay what they are. A table is told row by row.
 */
export function richTextBlocks(parts: readonly Part[]): RichTextBlock[] {
  return groupsOf(withoutTables(parts)).map((group) => ({
    type: 'rich_text',
    elements: group.flatMap(elementsOf),
  }));
}

/** A block for each heading with what follows it, so that no single block grows long. */
function groupsOf(parts: readonly PlainPart[]): PlainPart[][] {
  const groups: PlainPart[][] = [];
  for (const part of parts) {
    const open = groups.at(-1);
    if (!open || part.kind === 'heading') groups.push([part]);
    else open.push(part);
  }
  return groups;
}

function elementsOf(part: PlainPart): RichTextBlockElement[] {
  switch (part.kind) {
    case 'heading':
      return [section([{ text: part.text, style: 'bold' }])];
    case 'text':
      return [section(part.spans)];
    case 'quote':
      return [
        { type: 'rich_text_quote', elements: [textElement({ text: part.text })] },
        section([placeOf(part)]),
      ];
    case 'bullets':
      return part.items.flatMap(listsOf);
  }
}

const placeOf = ({ source, url }: Extract<PlainPart, { kind: 'quote' }>): Span => ({
  text: `${source.path}:${source.line}`,
  style: 'italic',
  ...(url === undefined ? {} : { url }),
});

/** A bullet, and its sub-lines one step further in. */
function listsOf({ spans, under }: Bullet): RichTextList[] {
  return under.length === 0 ? [list([spans], 0)] : [list([spans], 0), list(under, 1)];
}

function list(items: readonly (readonly Span[])[], indent: number): RichTextList {
  return { type: 'rich_text_list', style: 'bullet', indent, elements: items.map(section) };
}

function section(spans: readonly Span[]): RichTextSection {
  const shown = spans.filter((span) => span.text !== '');
  return {
    type: 'rich_text_section',
    elements: (shown.length > 0 ? shown : [{ text: '–' }]).map(textElement),
  };
}

function textElement({ text, style, url, channelId }: Span): RichTextElement {
  if (channelId !== undefined) return { type: 'channel', channel_id: channelId };
  const words = safeText(text, LONGEST_SPAN);
  const element =
    url === undefined || url.length > LONGEST_URL
      ? { type: 'text' as const, text: words }
      : { type: 'link' as const, url, text: words };
  return style ? { ...element, style: { [style]: true } } : element;
}
