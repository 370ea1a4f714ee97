import { GERMAN_SYNONYMS } from './de.ts';
import { ENGLISH_SYNONYMS } from './en.ts';

/** Words as people write them, group by group; a word may stand in several. */
export const SYNONYMS: readonly (readonly string[])[] = [ENGLISH_SYNONYMS, GERMAN_SYNONYMS].flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
);
