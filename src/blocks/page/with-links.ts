import type { Bullet, Page, Part, Span } from '../../answers/page/page.ts';
import type { Links } from './links.ts';

/** The same page, in which channels and places lead there, as far as that is known. */
export const withLinks = (page: Page, links: Links): Page => ({
  ...page,
  parts: page.parts.map((part) => linked(part, links)),
});

function linked(part: Part, links: Links): Part {
  switch (part.kind) {
    case 'text':
      return { ...part, spans: part.spans.map((span) => linkedSpan(span, links)) };
    case 'bullets':
      return { ...part, items: part.items.map((item) => linkedBullet(item, links)) };
    case 'quote': {
      if (part.source === null) return part;
      const { path, line } = part.source;
      const url = links.source({ path, from: line, to: line });
      return url === null ? part : { ...part, url };
    }
    default:
      return part;
  }
}

const linkedBullet = ({ spans, under }: Bullet, links: Links): Bullet => ({
  spans: spans.map((span) => linkedSpan(span, links)),
  under: under.map((line) => line.map((span) => linkedSpan(span, links))),
});

function linkedSpan(span: Span, links: Links): Span {
  const channelId = span.isChannel ? links.channel(span.text) : null;
  return channelId === null ? span : { ...span, channelId };
}
