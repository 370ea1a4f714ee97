import { z } from 'zod';

/** A variable that may be left out, or empty. */
export const optional = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.string().trim().optional(),
);

/** One of these words, in small letters or capitals. */
export const oneOf = <const Word extends string>(words: readonly Word[], error: string) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().toLowerCase() || undefined : value),
    z.enum(words, { error }).optional(),
  );

/** Ids with commas or spaces between them. */
export const idsIn = (list: string): string[] => list.split(/[\s,]+/).filter((id) => id !== '');
