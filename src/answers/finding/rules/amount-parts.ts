import { NUMBER_WORDS } from '../../../lexicon/rules/amount-words.ts';
import { normalizeWord } from '../../../search/words/words.ts';

const PARTS = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|[%€£$°<>≤≥]|[,;](?=\s)/gu;
const SPEEDS: readonly (readonly [RegExp, string])[] = [
  [/\bm\/s\b/gi, 'mps'],
  [/\bkm\/h\b/gi, 'kmh'],
];

/** With units that are one word. */
export const withPlainUnits = (text: string): string =>
  SPEEDS.reduce((said, [speed, word]) => said.replace(speed, word), text.normalize('NFKC'));

export function partsOf(text: string): string[] {
  return (withPlainUnits(text).match(PARTS) ?? []).map((part) =>
    /^[\p{L}]/u.test(part) ? normalizeWord(part) : part,
  );
}

/** "1,200", "1.200" and "1200" are the same; "1.2" and "1,2" as well. */
export function numberOf(part: string | undefined): number | null {
  if (part === undefined) return null;
  if (!/^\d/.test(part)) return NUMBER_WORDS.get(part) ?? null;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(part)) return Number(part.replace(/[.,]/g, ''));
  return Number(part.replace(',', '.'));
}
