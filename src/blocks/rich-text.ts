import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextSection,
} from '@slack/types';
import type { Bullet, Part, Span } from '../answers/page.ts';
import { safeText } from './safe-text.ts';

const LONGEST_SPAN = 2000;

/**
 * The body of a page as rich text: Slack parses nothing inside it, so stars, backticks and `<!channel>` in a document
 * stay what they are.
 */
export function richTextBlocks(parts: readonly Part[]): RichTextBlock[] {
  return groupsOf(parts).map((group) => ({ type: 'rich_text', elements: group.flatMap(elementsOf) }));
}

/** A block for each heading with what follows it, so that no single block grows long. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const open = groups.at(-1);
    if (!open || part.kind === 'heading') groups.push([part]);
    else open.push(part);
  }
  return groups;
}

function elementsOf(part: Part): RichTextBlockElement[] {
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

const placeOf = ({ source }: Extract<Part, { kind: 'quote' }>): Span => ({
  text: `${source.path}:${source.line}`,
  style: 'italic',
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

function textElement({ text, style }: Span): RichTextElement {
  const element = { type: 'text' as const, text: safeText(text, LONGEST_SPAN) };
  return style ? { ...element, style: { [style]: true } } : element;
}
