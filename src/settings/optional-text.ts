import { z } from 'zod';

/** A variable that may be left out, or empty. */
export const optional = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.string().trim().optional(),
);

/** Ids with commas or spaces between them. */
export const idsIn = (list: string): string[] => list.split(/[\s,]+/).filter((id) => id !== '');
