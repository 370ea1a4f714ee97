import type { Section } from '../../../documents/document.ts';
import { isLikelyRole } from '../../profiles/role-title.ts';
import { numbersFor } from '../level-names.ts';

/** Numbers for names that the document itself puts in order; null where it does not name nearly all of them. */
export type StatedOrder = (names: readonly string[]) => ReadonlyMap<string, number> | null;

export const statesNothing: StatedOrder = () => null;

const SIGN = /\s*(?:[-=–—]+>|[<>→⇒➔➜])\s*/u;
/** "Ranks:", "From low to high –" before the first of them. */
const LABEL = /^[^:<>→]{2,40}:\s*/u;
const FEWEST = 3;

/** "Ranks: Deck Cadet < Ordinary Seaman < Bosun", "Turno B → Turno A → Jefe": what a level is called is the author's own. */
export function statedOrder(body: Section): StatedOrder {
  const orders: (readonly string[])[] = [];
  let isRead = false;
  return (names) => {
    const said = names.filter((name) => name.trim() !== '');
    if (said.length < FEWEST) return null;
    if (!isRead) collectOrders(body, orders);
    isRead = true;
    for (const order of orders) {
      const places = new Map(order.map((name, index) => [name, index + 1]));
      const known = said.filter((name) => places.has(plain(name)));
      if (known.length >= FEWEST && known.length >= said.length - 1)
        return new Map(known.map((name) => [name, places.get(plain(name)) ?? 0]));
    }
    return null;
  };
}

function orderIn(text: string): readonly (readonly string[])[] | null {
  const signs = new Set(text.match(/[-=–—]+>|[<>→⇒➔➜]/gu));
  if (signs.size !== 1) return null;
  const names = text.replace(LABEL, '').split(SIGN).map(plain);
  const areNames = names.every((name) => name !== '' && name.split(' ').length < 6);
  return names.length >= FEWEST && areNames ? [signs.has('>') ? names.toReversed() : names] : null;
}

function collectOrders({ items, sections }: Section, orders: (readonly string[])[]): void {
  for (const { kind, lines } of items) {
    if (kind !== 'paragraph' && kind !== 'bullet') continue;
    for (const { text } of lines) if (MARK.test(text)) orders.push(...(orderIn(text) ?? []));
  }
  for (const section of sections) collectOrders(section, orders);
}

const MARK = /[<>→⇒➔➜]/u;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.*_\s]+/g, ' ')
    .trim();

/**
 * On a page that is called a ladder, headings that are roles, two of which are levels of one ("Consultant", "Senior Consultant",
 * "Manager", "Partner"), follow each other upwards.
 */
export function rungs({ sections }: Section): ReadonlyMap<string, number> | null {
  const isRung = ({ title, items }: Section): boolean => isLikelyRole(title) && items.length > 0;
  const found = sections.slice(sections.findIndex(isRung));
  const end = found.findIndex((one) => !isRung(one));
  const names = (end < 0 ? found : found.slice(0, end)).map(({ title }) => title);
  const isOne = names.some((_, at) => numbersFor(names.slice(at, at + 2)) !== null);
  return names.length > 2 && isOne ? new Map(names.map((name, at) => [name, at + 1])) : null;
}
