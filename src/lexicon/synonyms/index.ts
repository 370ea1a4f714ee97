import { GERMAN_SYNONYMS } from './de.ts';
import { GERMAN_DOING } from './de-doing.ts';
import { MORE_GERMAN_SYNONYMS } from './de-more.ts';
import { GERMAN_RULE_SYNONYMS } from './de-rules.ts';
import { GERMAN_VERBS } from './de-verbs.ts';
import { ENGLISH_SYNONYMS } from './en.ts';
import { ENGLISH_DOING } from './en-doing.ts';
import { MORE_ENGLISH_SYNONYMS } from './en-more.ts';
import { ENGLISH_RULE_SYNONYMS } from './en-rules.ts';
import { ENGLISH_TRADE_SYNONYMS } from './en-trades.ts';
import { ENGLISH_VERBS } from './en-verbs.ts';

/** Words as people write them, group by group; a word may stand in several. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ENGLISH_SYNONYMS,
  MORE_ENGLISH_SYNONYMS,
  ENGLISH_TRADE_SYNONYMS,
  ENGLISH_RULE_SYNONYMS,
  ENGLISH_VERBS,
  ENGLISH_DOING,
  GERMAN_SYNONYMS,
  MORE_GERMAN_SYNONYMS,
  GERMAN_RULE_SYNONYMS,
  GERMAN_VERBS,
  GERMAN_DOING,
].flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
);
