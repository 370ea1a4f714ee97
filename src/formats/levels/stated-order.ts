import type { Section } from '../../documents/document.ts';

/** Numbers for names that the document itself puts in order; null where it does not name nearly all of them. */
export type StatedOrder = (names: readonly string[]) => ReadonlyMap<string, number> | null;

export const statesNothing: StatedOrder = () => null;

const SIGN = /\s*(?:[-=–—]+>|[<>→⇒➔➜])\s*/u;
/** "Ranks:", "From low to high –" before the first of them. */
const LABEL = /^[^:<>→]{2,40}:\s*/u;
const FEWEST = 3;

/** "Ranks: Deck Cadet < Ordinary Seaman < Bosun", "Turno B → Turno A → Jefe": what a level is called is the author's own. */
export function statedOrder(body: Section): StatedOrder {
  const orders = sentences(body).flatMap((text) => orderIn(text) ?? []);
  return (names) => {
    const said = names.filter((name) => name.trim() !== '');
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

const sentences = ({ items, sections }: Section): readonly string[] => [
  ...items
    .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet')
    .flatMap(({ lines }) => lines.map(({ text }) => text)),
  ...sections.flatMap(sentences),
];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.*_\s]+/g, ' ')
    .trim();
