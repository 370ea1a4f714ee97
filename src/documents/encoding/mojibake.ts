import { windows1252 } from './windows-1252.ts';

/** How one wrong reading of UTF-8 looks: which character stands for which byte. */
export interface Misreading {
  readonly name: string;
  readonly bytes: ReadonlyMap<string, number>;
}

/** One character that was taken apart: where it stood in the text (in UTF-16 units), and what it was. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly codePoint: number;
}

// Characters that read like mathematics after "√": there "√π" may be meant, where "√©" never is.
const MATHEMATICS = /[πΩ∑∏∫∞µ±∂≤≥≠°]/;

export const misreadings: readonly Misreading[] = [
  { name: 'Mac Roman', bytes: numbered(macRoman()) },
  { name: 'Windows-1252', bytes: withControls(numbered(windows1252)) },
];

function macRoman(): string {
  return new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
}

function numbered(marks: string): Map<string, number> {
  return new Map([...marks].map((mark, index) => [mark, index + 128]));
}

/** Some programs keep the bytes that Windows-1252 leaves undefined, and all of 80–9F, as control characters. */
function withControls(bytes: Map<string, number>): Map<string, number> {
  for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
}

/** Reads the character at `start` back as UTF-8; null where these characters are no such sequence. */
export function findingAt(text: string, start: number, { bytes }: Misreading): Finding | null {
  const lead = bytes.get(text[start] ?? '') ?? 0;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return null;
  let codePoint = lead & (0xff >> (length + 1));
  for (let at = 1; at < length; at++) {
    const byte = bytes.get(text[start + at] ?? '') ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    codePoint = codePoint * 64 + (byte & 0x3f);
  }
  if (!isCharacter(codePoint, length)) return null;
  return { start, end: start + length, text: String.fromCodePoint(codePoint), codePoint };
}

/** Shortest form only, no surrogates, nothing beyond Unicode: what a UTF-8 encoder writes. */
function isCharacter(codePoint: number, length: number): boolean {
  const least = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  return codePoint >= least && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
}

/** Punctuation, symbols and emoji: three or four odd characters in a row that make one of these are no accident. */
export function isCertain({ codePoint }: Finding): boolean {
  return (
    (codePoint >= 0x2010 && codePoint <= 0x2bff) ||
    codePoint === 0x200b ||
    codePoint === 0x200d ||
    codePoint === 0xfe0f ||
    codePoint === 0xfeff ||
    (codePoint >= 0x1f000 && codePoint <= 0x1fbff) ||
    (codePoint >= 0xe0020 && codePoint <= 0xe007f)
  );
}

/** Accented letters and the like, two odd characters each: believed where the letters around them would make no word. */
export function isLikely(finding: Finding, text: string): boolean {
  const before = text[finding.start - 1] ?? ' ';
  const after = text[finding.end] ?? ' ';
  const [lead = '', tail = ''] = text.slice(finding.start, finding.end);
  if (finding.codePoint > 0x17f || finding.codePoint < 0xa0) return false;
  if (/[a-z]/.test(before) && /[A-Z√¬\u00c0-\u00de]/.test(lead)) return true;
  if (lead === '√' || lead === '¬') return !MATHEMATICS.test(tail);
  return /[a-z]/i.test(after) && !/[\p{L}\s]/u.test(tail);
}
