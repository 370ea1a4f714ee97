/** What has to be known of a font to lay text out: how wide it runs, and what it can write. */
export interface Typeface {
  /** In the unit of `size`. */
  width(text: string, size: number): number;
  canWrite(text: string): boolean;
}

type GlyphOf = (codePoint: number) => number;

/** Reads a TrueType font that has a full Unicode table (`cmap` format 12). Throws where it has none. */
export function openTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const glyphOf = readCharacters(view, tableAt(view, 'cmap'));
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const measured = view.getUint16(tableAt(view, 'hhea') + 34);
  const metrics = tableAt(view, 'hmtx');
  const advance = (glyph: number): number => view.getUint16(metrics + 4 * Math.min(glyph, measured - 1));
  const glyphs = (text: string): number[] => [...text].map((letter) => glyphOf(letter.codePointAt(0) ?? 0));
  return {
    width: (text, size) => (glyphs(text).reduce((sum, glyph) => sum + advance(glyph), 0) / unitsPerEm) * size,
    canWrite: (text) => glyphs(text).every((glyph) => glyph !== 0),
  };
}

function tableAt(view: DataView, name: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const letters = [0, 1, 2, 3].map((index) => String.fromCharCode(view.getUint8(at + index)));
    if (letters.join('') === name) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table "${name}".`);
}

/** https://learn.microsoft.com/typography/opentype/spec/cmap: groups of characters whose glyphs follow each other. */
function readCharacters(view: DataView, cmap: number): GlyphOf {
  const table = fullTable(view, cmap);
  const groups = view.getUint32(table + 12);
  const glyphs = new Map<number, number>();
  for (let index = 0; index < groups; index += 1) {
    const at = table + 16 + 12 * index;
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

function fullTable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(at) === 12) return at;
  }
  throw new Error('The font has no full Unicode table.');
}
