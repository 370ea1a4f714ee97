import type { Document, Item, Line, Section } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { cellText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { channelIn } from './channel-words.ts';

/** "Slack: #berths", "Questions: #berths", "Fragen an #anleger". */
const LABELLED =
  /^(?:(?:our |unser |notre |nuestro )?(?:slack|(?:slack |team )?channels?|chat|kanal|canal)|questions?|fragen|preguntas|contact|kontakt|contacto|ask(?: us)?|reach us|find us|erreichbar)\b[^#:]{0,20}[:–—-]?\s*#/iu;
/** "#berths, please no mail": one, and no choice of two. */
const LEADING = /^#[\p{Ll}\p{N}][^#]*$/u;
/** Sections that speak of others. */
const OF_OTHERS = new Set(['interactions', 'collaborations', 'declines']);

export const namesChannel = ({ text }: Line): boolean => LABELLED.test(text) || LEADING.test(text);

/** The channel that a page about one role gives in a line of its own; null where there is none, or lines name several. */
export function channelOnPage({ body }: Document): string | null {
  const lines = linesIn(body);
  const labelled = channelsIn(lines.filter(({ text }) => LABELLED.test(text)));
  const found = labelled.length > 0 ? labelled : channelsIn(lines.filter(({ text }) => LEADING.test(text)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const channelsIn = (lines: readonly Line[]): readonly string[] => [
  ...new Set(lines.flatMap(({ text }) => channelIn(text, false) ?? [])),
];

function linesIn({ title, items, sections }: Section): readonly Line[] {
  const isOfOthers = OF_OTHERS.has(sectionKind(title) ?? '');
  const own = items.filter(({ kind }) => kind === 'paragraph' || (kind === 'bullet' && !isOfOthers));
  const rows = items.flatMap(cardLine);
  return [...own.flatMap(({ lines }) => lines), ...rows, ...sections.flatMap(linesIn)];
}

/** "Slack | #berths" in a card says the same as "Slack: #berths". */
function cardLine({ kind, cells: [label, value, ...others], line }: Item): readonly Line[] {
  const isCard = kind === 'row' && label !== undefined && value !== undefined && others.length === 0;
  return isCard ? [plainLine(`${cellText(label, false)}: ${cellText(value, false)}`, line)] : [];
}
