import type { SectionKind } from '../../lexicon/headings/heading-words.ts';
import { headingWords, withoutAccents } from '../../lexicon/headings/index.ts';
import { bareTitle } from '../profiles/role-title.ts';
import { byTitle } from './by-title.ts';

export type { SectionKind } from '../../lexicon/headings/heading-words.ts';

/** First match wins: "areas of responsibility" are owned, not done. */
const ORDER: readonly SectionKind[] = [
  'declines',
  'holders',
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

/** Told at once of most headings and labels, which are none of these in any language. */
const ANY = new RegExp(
  headingWords
    .map(({ before, after, sections }) => {
      const behind = after === '' ? '' : `(?: (?:${after}))*`;
      const kinds = ORDER.map((kind) => sections[kind]).join('|');
      return withoutAccents(`^(?:(?:${before}) )*(?:${kinds})${behind}$`);
    })
    .join('|'),
);

/** What stands under a heading, by the many words authors use for it; null where the heading says nothing known. */
export const sectionKind = byTitle((title: string): SectionKind | null => {
  if (title === '' || title.length > 200) return null;
  const words = wordsOf(title);
  if (words === '' || words.length > 60) return null;
  if (!ANY.test(words)) return null;
  for (const pattern of PATTERNS) {
    const kind = matched(pattern.words.exec(words));
    if (kind !== null) return kind;
    const bare = words.replace(pattern.before, '');
    const barely = bare === words ? null : matched(pattern.words.exec(bare));
    if (barely !== null) return barely;
  }
  return null;
});

function wordsOf(title: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(title)) return title.toLowerCase();
  return withoutAccents(bareTitle(title))
    .replace(/\s*\([^()]*\)/g, ' ')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function matched(match: RegExpExecArray | null): SectionKind | null {
  if (match === null) return null;
  for (let group = 1; group < match.length; group++) {
    if (match[group] !== undefined) return ORDER[group - 1] ?? null;
  }
  return null;
}
