import type { ContextBlock, HeaderBlock, KnownBlock, MrkdwnElement } from '@slack/types';
import { andMore } from '../../answers/page/and-more.ts';
import { type Page, type Part, sayOf } from '../../answers/page/page.ts';
import { originLines } from '../../answers/page/plain-text.ts';
import { placeLabel, placesOf } from '../../answers/page/source-places.ts';
import { plainText } from '../kit/plain-text.ts';
import { labelText, linkText } from '../kit/safe-text.ts';
import { fitParts } from './fit-parts.ts';
import { type Links, NO_LINKS } from './links.ts';
import { richTextBlocks } from './rich-text.ts';
import { fitsTable, tableBlock } from './table-block.ts';

/** 50 blocks a message, less header, two rows of buttons, sources and the line that says who shared it. */
const MOST_BODY_BLOCKS = 45;

/**
 * A page to read, without its buttons and sources: at most 46 blocks. `tables`: whether one may be drawn as a table, which
 * Slack takes in messages that are posted; else it is told row by row.
 */
export function pageBlocks(
  page: Pick<Page, 'title' | 'parts' | 'language'>,
  { tables = false }: { readonly tables?: boolean } = {},
): KnownBlock[] {
  const header: HeaderBlock = { type: 'header', text: plainText(page.title, 150) };
  const fitted = fitParts(page.parts, sayOf(page));
  const body = tables ? withTable(fitted) : richTextBlocks(fitted);
  return [header, ...body.slice(0, MOST_BODY_BLOCKS)];
}

/** One message holds one table. */
function withTable(parts: readonly Part[]): KnownBlock[] {
  const at = parts.findIndex((part) => part.kind === 'table' && fitsTable(part));
  const table = parts[at];
  if (table?.kind !== 'table') return richTextBlocks(parts);
  return [...richTextBlocks(parts.slice(0, at)), tableBlock(table), ...richTextBlocks(parts.slice(at + 1))];
}

/** Where it is written, linked where it stands on the web, and how fresh that is; nothing where neither is known. */
export function sourcesBlock(
  page: Pick<Page, 'sources' | 'mostSources' | 'reviewed' | 'language'>,
  links: Links = NO_LINKS,
): ContextBlock[] {
  const { sources: say } = sayOf(page);
  const { places, more } = placesOf(page);
  const linked = places.map((place) => ({ label: placeLabel(place), url: links.source(place) }));
  const lines = originLines(page);
  if (lines.length === 0) return [];
  if (linked.every(({ url }) => url === null)) return [context(lines.map((line) => plainText(line, 2000)))];
  const labels = [...linked.map(linkOf), ...andMore(more, say.more)];
  const source: MrkdwnElement = { type: 'mrkdwn', text: say.source(labels), verbatim: true };
  return [context([source, ...(page.reviewed ? [plainText(page.reviewed, 2000)] : [])])];
}

const context = (elements: ContextBlock['elements']): ContextBlock => ({ type: 'context', elements });

const linkOf = ({ label, url }: { readonly label: string; readonly url: string | null }): string =>
  url === null ? labelText(label) : linkText(url, label);
