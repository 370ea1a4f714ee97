import { renderAsync } from '@resvg/resvg-js';
import { FAMILY, type Fonts } from './fonts.ts';
import type { Picture } from './picture.ts';

/** Twice as fine as drawn, for screens that can show it. */
const FINEST = 2;
/** What is larger is enlarged less: beyond this, writing the file would hold everybody else up. */
const MOST_PIXELS = 4_000_000;

/** Draws in a thread of its own; only writing the file (some 70 ms at most) is done in this one. */
export async function toPng({ svg, width, height }: Picture, fonts: Fonts): Promise<Buffer> {
  const value = Math.min(FINEST, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value },
  });
  return image.asPng();
}
