import type { Fonts } from './fonts.ts';
import type { Typeface } from './typeface.ts';

/** Control characters, halves of characters, and marks that turn the reading direction around. */
const UNWRITABLE =
  /[\p{Cc}\p{Surrogate}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+|\p{Variation_Selector}+/gu;
/** Ornament: names are as good without it. */
const ORNAMENT = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;

/** Fit to be drawn; null where the font lacks letters of it, which would show as boxes. */
export function drawable(text: string, { bold, regular }: Fonts): string | null {
  const clean = text.replace(UNWRITABLE, ' ');
  const isWritable = (written: string): boolean => bold.canWrite(written) && regular.canWrite(written);
  const plain = tidy(isWritable(clean) ? clean : clean.replace(ORNAMENT, ''));
  return plain !== '' && isWritable(plain) ? plain : null;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Room for text: as wide as `width`, at most `lines` of them. */
export interface Room {
  readonly face: Typeface;
  readonly size: number;
  readonly width: number;
  readonly lines: number;
}

/** Broken into lines that fit; what does not is cut off with "…". */
export function wrap(text: string, room: Room): string[] {
  const lines: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && lines.length < room.lines - 1) {
    const count = wordsThatFit(rest, room);
    if (count === 0) break;
    lines.push(rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  return rest.length === 0 ? lines : [...lines, shortenTo(rest.join(' '), room)];
}

const fits = (text: string, { face, size, width }: Room): boolean => face.width(text, size) <= width;

function wordsThatFit(words: readonly string[], room: Room): number {
  let count = 0;
  while (count < words.length && fits(words.slice(0, count + 1).join(' '), room)) count += 1;
  return count;
}

function shortenTo(text: string, room: Room): string {
  if (fits(text, room)) return text;
  const letters = [...text];
  let length = Math.min(letters.length, Math.ceil((room.width / room.size) * 6));
  while (length > 0 && !fits(`${letters.slice(0, length).join('').trimEnd()}…`, room)) length -= 1;
  return `${letters.slice(0, length).join('').trimEnd()}…`;
}
