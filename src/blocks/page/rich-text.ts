import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextSection,
} from '@slack/types';
import {
  type Bullet,
  italic,
  type Part,
  type PlainPart,
  plain,
  type Quote,
  type Span,
  text,
  type Words,
} from '../../answers/page/page.ts';
import { withoutTables } from '../../answers/page/without-tables.ts';
import { safeLines, safeText } from '../kit/safe-text.ts';
import { isUserId } from '../kit/user-id.ts';

const LONGEST = { span: 2000, quote: 5000, url: 3000 } as const;

/**
 * Parts of a page as rich text: Slack parses nothing inside it, so stars, backticks and `<!channel>` in a document
 * stay what they are. A table is told row by row.
 */
export const richText = (parts: readonly Part[]): RichTextBlock => ({
  type: 'rich_text',
  elements: withoutTables(parts).flatMap(elementsOf),
});

/** One sentence. */
export const sentenceBlock = (...sentence: Words): RichTextBlock => richText([text(...sentence)]);

/** The body of a page: a block for each heading with what follows it, so that no single block grows long. */
export const richTextBlocks = (parts: readonly Part[]): RichTextBlock[] =>
  groupsOf(withoutTables(parts)).map(richText);

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
      return quoted(part);
    case 'bullets':
      return listsOf(part.items);
  }
}

function quoted({ text: words, source, url }: Quote): RichTextBlockElement[] {
  const shown = source === null ? safeLines(words, LONGEST.quote) : safeText(words, LONGEST.span);
  const quote: RichTextBlockElement = { type: 'rich_text_quote', elements: [{ type: 'text', text: shown }] };
  if (source === null) return [quote];
  const place = italic(`${source.path}:${source.line}`);
  return [quote, section([url === undefined ? place : { ...place, url }])];
}

/** Neighbours stand in one list; sub-lines are a list one step further in, below the bullet that ends it. */
function listsOf(items: readonly Bullet[]): RichTextList[] {
  const end = items.findIndex(({ under }) => under.length > 0) + 1;
  const run = end === 0 ? items : items.slice(0, end);
  const under = run.at(-1)?.under ?? [];
  return [
    ...(run.length === 0 ? [] : [list(run.map(({ spans }) => spans))]),
    ...(under.length === 0 ? [] : [{ ...list(under), indent: 1 }]),
    ...(end === 0 ? [] : listsOf(items.slice(end))),
  ];
}

const list = (lines: readonly (readonly Span[])[]): RichTextList => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: lines.map(section),
});

function section(spans: readonly Span[]): RichTextSection {
  const isRead = spans.some(({ text: said }) => said.trim() !== '');
  const shown = isRead ? spans.filter(({ text: said }) => said !== '') : [];
  return {
    type: 'rich_text_section',
    elements: (shown.length > 0 ? shown : [plain('–')]).map(element),
  };
}

function element(span: Span): RichTextElement {
  const { userId, groupId, channelId } = span;
  if (channelId !== undefined) return { type: 'channel', channel_id: channelId };
  if (groupId !== undefined) return { type: 'usergroup', usergroup_id: groupId };
  return userId !== undefined && isUserId(userId) ? { type: 'user', user_id: userId } : words(span);
}

function words({ text: said, style, url }: Span): RichTextElement {
  const shown = said === ' ' ? said : safeText(said, LONGEST.span);
  const element =
    url === undefined || url.length > LONGEST.url
      ? { type: 'text' as const, text: shown }
      : { type: 'link' as const, url, text: shown };
  return style ? { ...element, style: { [style]: true } } : element;
}
