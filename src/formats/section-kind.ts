import type { SectionKind } from '../lexicon/headings/heading-words.ts';
import { headingWords, withoutAccents } from '../lexicon/headings/index.ts';
import { remembered } from './remembered.ts';
import { bareTitle } from './role-title.ts';

export type { SectionKind } from '../lexicon/headings/heading-words.ts';

/** First match wins: "areas of responsibility" are owned, not done. */
const ORDER: readonly SectionKind[] = [
  'metrics',
  'ownership',
  'mission',
  'responsibilities',
  'summary',
  'artifacts',
  'collaborations',
  'interactions',
  'principles',
  'properties',
  'capabilities',
];

/** One pattern a language, with a group for each kind: headings are looked at many thousand times. */
const PATTERNS = headingWords.map(({ before, after, sections }) => {
  const behind = after === '' ? '' : `(?: (?:${after}))*`;
  const kinds = ORDER.map((kind) => `(${sections[kind]})`).join('|');
  return {
    before: new RegExp(withoutAccents(`^(?:(?:${before}) )+`)),
    words: new RegExp(withoutAccents(`^(?:${kinds})${behind}$`)),
  };
});

/** What stands under a heading, by the many words authors use for it; null where the heading says nothing known. */
export const sectionKind = remembered((title: string): SectionKind | null => {
  const words = withoutAccents(bareTitle(title))
    .replace(/\s*\([^()]*\)/g, ' ')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '' || words.length > 60) return null;
  for (const pattern of PATTERNS) {
    const kind = matched(pattern.words.exec(words));
    if (kind !== null) return kind;
    const bare = words.replace(pattern.before, '');
    const barely = bare === words ? null : matched(pattern.words.exec(bare));
    if (barely !== null) return barely;
  }
  return null;
});

function matched(match: RegExpExecArray | null): SectionKind | null {
  const index = match?.findIndex((group, at) => at > 0 && group !== undefined) ?? 0;
  return ORDER[index - 1] ?? null;
}
