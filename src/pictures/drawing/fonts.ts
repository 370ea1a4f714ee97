import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openTypeface, type Typeface } from './typeface.ts';

/** The font in which pictures are written; comes along, so that a picture is the same on every machine. */
export interface Fonts {
  readonly regular: Typeface;
  readonly bold: Typeface;
  /** Where they lie. */
  readonly files: readonly string[];
}

export const FAMILY = 'DejaVu Sans';

/** Reads 1.4 MB: once is enough. */
export function openFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const files = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  const [regular = '', bold = ''] = files;
  return {
    regular: openTypeface(readFileSync(regular)),
    bold: openTypeface(readFileSync(bold)),
    files,
  };
}
