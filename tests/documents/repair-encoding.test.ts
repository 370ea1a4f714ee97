import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/documents/encoding/decode-text.ts';
import { repairEncoding } from '../../src/documents/encoding/repair-encoding.ts';
import { decodeWindows1252, windows1252 } from '../../src/documents/encoding/windows-1252.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const macRoman = new TextDecoder('macintosh').decode(
  Uint8Array.from({ length: 128 }, (_, index) => index + 128),
);
const damage = (text: string, marks: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : marks[byte - 128]))
    .join('');

describe('encoding damage', () => {
  it.each([
    '“It’s 5–10 €” – naïve café, 100 % … ½ × 3',
    '🛠️ Platform 👩‍💼 ✨ → ≥ 99.9',
    'Größe über Ärger, señor Ñandú, Ça où',
    'Привет, мир. Ελληνικά. 日本語テキスト',
  ])('is undone in %j, however it came about', (text) => {
    for (const marks of [macRoman, windows1252]) {
      expect(repairEncoding(damage(text, marks)).text).toBe(text);
      expect(repairEncoding(damage(damage(text, marks), marks)).text).toBe(text);
      expect(repairEncoding(damage(damage(text, marks), macRoman)).text).toBe(text);
    }
  });

  it.each([
    'naïve café — “quotes”, l’été',
    '√ ≈ Ω, √π = 1.77, ∑ ≤ ∞, ¬(a ∧ b), ∂f/∂x',
    '„MENÜ“ und „GRÖẞE“, ‚Äpfel‘, Straße…',
    'IRMÃ… SÃO É» « À », CAFÉ… café”… né—“',
    'Þórður á Íslandi, Ærø, Łódź, Ďábel, Çeşme',
    'Ελληνικά, Русский, 日本語, 한국어, العربية, עברית',
    '© 2024 ™ ® § ¶ † ‡ • ° ± µ',
    'emoji 🛠️ 👩‍💼 🇬🇧 ✨',
    'Müller comes back as MÃ¼ller from the endpoint',
    'Umlauts arrive as Ã¼ in letters',
    'it’s shown as itâ€™s',
  ])('is not seen in %j', (text) => {
    expect(repairEncoding(text)).toEqual({ text, line: null, encoding: null });
  });

  it('is undone in part of a text, and told by its first line', () => {
    const text = 'Sound: “café”.\nBroken: itâ€™s a cafÃ©.\nSound: naïve.';
    expect(repairEncoding(text)).toEqual({
      text: 'Sound: “café”.\nBroken: it’s a café.\nSound: naïve.',
      line: 2,
      encoding: 'Windows-1252',
    });
    expect(repairEncoding('maÃ±ana, est√≠mulo').text).toBe('mañana, estímulo');
  });

  it('never touches plain letters, and is the inverse of damage for ordinary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => repairEncoding(text).text === text),
    );
    const word = fc.constantFrom(
      'a',
      'an',
      'été',
      'über',
      'España',
      '“yes”',
      '–',
      '10€,',
      'it’s',
      '…',
      '™.',
      '🛠️',
      '→',
      '日本語',
      'При',
      'l’hôtel',
    );
    const ordinary = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '\n')))
      .map((all) => `It’s ${all.flat().join('')}`);
    for (const marks of [macRoman, windows1252]) {
      fc.assert(fc.property(ordinary, (text) => repairEncoding(damage(text, marks)).text === text));
    }
    fc.assert(fc.property(ordinary, (text) => repairEncoding(text).text === text));
  });

  it('is reported once for a document, which loads', () => {
    const text = damage(
      '---\nname: Café Manager\n---\n# Mission\nIt’s “good”.\n\n# Duties\n- Brews – well\n',
      macRoman,
    );
    const { roles, problems } = catalogOf({ 'a.md': text });
    expect(roles).toMatchObject([
      { name: 'Café Manager', slug: 'cafe-manager', mission: { text: 'It’s “good”.' } },
    ]);
    expect(problems).toMatchObject([{ line: 2, severity: 'warning', rule: 'repaired-encoding' }]);
  });
});

describe('bytes', () => {
  const read = (bytes: readonly number[] | Uint8Array) => decodeText(Uint8Array.from(bytes), 'a.md');
  const rules = (decoded: ReturnType<typeof read>) => decoded.problems.map(({ rule, line }) => [rule, line]);

  it('that are UTF-8 or UTF-16 with a mark are read without a word', () => {
    expect(read(new TextEncoder().encode('\ufeffcafé\r\nb\rc'))).toEqual({
      text: 'café\nb\nc',
      problems: [],
    });
    expect(read([0xff, 0xfe, 0x61, 0, 0xe9, 0])).toEqual({ text: 'aé', problems: [] });
    expect(read([0xfe, 0xff, 0, 0x61, 0, 0xe9])).toEqual({ text: 'aé', problems: [] });
  });

  it('that are not are read as Windows-1252, with a warning', () => {
    const decoded = read([...Buffer.from('one\ntwo '), 0x93, 0xe9, 0x94, 0x80]);
    expect(decoded.text).toBe('one\ntwo “é”€');
    expect(rules(decoded)).toEqual([['wrong-encoding', 2]]);
    expect(decodeWindows1252(Uint8Array.of(0x81, 0x99, 0xff))).toBe('\u0081™ÿ');
  });

  it('that are mostly UTF-8 stay so around the odd byte', () => {
    const decoded = read([...new TextEncoder().encode('“café” and na'), 0xef, ...Buffer.from('ve')]);
    expect(decoded.text).toBe('“café” and naïve');
    expect(rules(decoded)).toEqual([['wrong-encoding', 1]]);
  });

  it('that are no text are refused', () => {
    expect(rules(read([0x61, 0x0a, 0, 1, 2]))).toEqual([['binary-file', 2]]);
    expect(rules(read(Array.from({ length: 200 }, (_, index) => (index * 7) % 31 || 1)))).toEqual([
      ['binary-file', 1],
    ]);
  });

  it('of any kind never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => read(bytes).problems.length <= 1));
  });
});
