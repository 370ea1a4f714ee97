import { emptyDocument, type Problem } from '../problem.ts';
import { repairEncoding } from './repair-encoding.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The text of a file with `\n` line ends, or null where it is no text; at most one problem either way. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Bytes → text: UTF-8, UTF-16 with its mark, or as a last resort Windows-1252; then undoes encoding damage. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const utf = decodeUtf(bytes);
  const text = withoutMark(utf ?? decodeWindows1252(bytes)).replace(/\r\n?/g, '\n');
  if (looksBinary(text)) return { text: null, problems: [binary(path, text)] };
  if (text.trim() === '') return { text: null, problems: [emptyDocument(path)] };
  const repaired = repairEncoding(text);
  if (utf === null) return { text: repaired.text, problems: [foreign(path, bytes)] };
  if (repaired.line === null) return { text, problems: [] };
  return { text: repaired.text, problems: [damaged(path, repaired.line, repaired.encoding ?? '')] };
}

function decodeUtf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** A NUL stands in no text; the other control characters may slip into one, but only a few. */
function looksBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  const controls = text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return controls > 20 && controls > text.length / 20;
}

function binary(path: string, text: string): Problem {
  const line = text.slice(0, Math.max(text.indexOf('\u0000'), 0)).split('\n').length;
  const message =
    'This is not text (it contains binary data, or it is UTF-16 or UTF-32 without its mark). Save it as UTF-8, or move it out of the content folder.';
  return { path, line, severity: 'error', rule: 'binary-file', message };
}

function foreign(path: string, bytes: Uint8Array): Problem {
  const message =
    'This file is not UTF-8, so it was read as Windows-1252; letters with accents may be wrong. Save it as UTF-8.';
  return { path, line: firstForeignLine(bytes), severity: 'warning', rule: 'wrong-encoding', message };
}

function firstForeignLine(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return lossy.slice(0, Math.max(lossy.indexOf('\ufffd'), 0)).split('\n').length;
}

function damaged(path: string, line: number, encoding: string): Problem {
  const message = `Some characters were damaged (UTF-8 read as ${encoding} and saved again), first on this line; they were repaired for reading. Repair the file itself to be rid of this warning.`;
  return { path, line, severity: 'warning', rule: 'repaired-encoding', message };
}
