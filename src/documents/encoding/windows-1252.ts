// Node's own TextDecoder reads "windows-1252" as Latin-1 in some versions (20 among them), so 80–9F are spelt out here.
// The five bytes without a character (81, 8D, 8F, 90, 9D) are control characters, as on the web.
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The characters of bytes 80 to FF, in order. */
export const windows1252 =
  FROM_80 + Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');

/** Every sequence of bytes is valid in this encoding. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (mark) => FROM_80[mark.charCodeAt(0) - 0x80] ?? mark);
}
