import { stem, wordsIn } from './terms.ts';

/** The words of a text, whatever their order, endings and number: two texts with the same key ask the same. Empty where it has none. */
export const wordSetKey = (text: string): string => [...new Set(wordsIn(text).map(stem))].sort().join(' ');
