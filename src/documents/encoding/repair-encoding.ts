import { believedFindings } from '../markdown/believed-findings.ts';
import { type Finding, type Misreading, misreadings } from './mojibake.ts';

/** Text with its encoding damage undone. */
export interface Repaired {
  readonly text: string;
  /** First damaged line, from 1; null where the text was sound. */
  readonly line: number | null;
  /** As what the UTF-8 had been read. */
  readonly encoding: string | null;
}

const SUSPECT = new RegExp(
  misreadings.map(({ bytes }) => `[${marks(bytes, 0xc2, 0xf4)}][${marks(bytes, 0x80, 0xbf)}]`).join('|'),
);
const ROUNDS = 3;

/**
 * Undoes what happens when UTF-8 is read as Mac Roman or Windows-1252 and saved again ("‚Äô" or "â€™" for "’"), also in
 * parts of a text and also done twice. Sound text comes back unchanged: a sequence is undone only where it is certain,
 * or where what stands there could not be a word.
 */
export function repairEncoding(text: string): Repaired {
  let current = text;
  let first: Repaired | null = null;
  for (let round = 0; round < ROUNDS && SUSPECT.test(current); round++) {
    const [reading, findings] = bestReading(current);
    const start = findings[0]?.start;
    if (start === undefined) break;
    first ??= { text, line: lineAt(current, start), encoding: reading.name };
    current = replaced(current, findings);
  }
  return { text: current, line: first?.line ?? null, encoding: first?.encoding ?? null };
}

function bestReading(text: string): readonly [Misreading, readonly Finding[]] {
  const readings = misreadings.map((reading) => [reading, believedFindings(text, reading)] as const);
  return readings.reduce((best, next) => (next[1].length > best[1].length ? next : best));
}

function replaced(text: string, findings: readonly Finding[]): string {
  let out = '';
  let from = 0;
  for (const finding of findings) {
    out += text.slice(from, finding.start) + finding.text;
    from = finding.end;
  }
  return out + text.slice(from);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function marks(bytes: ReadonlyMap<string, number>, from: number, to: number): string {
  const found = [...bytes].filter(([, byte]) => byte >= from && byte <= to).map(([mark]) => mark);
  return found.map((mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
