import { type Finding, findingAt, isCertain, isLikely, type Misreading, misreadings } from './mojibake.ts';

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
  const readings = misreadings.map(
    (reading) => [reading, believed(text, withoutQuoted(text, allFindings(text, reading)))] as const,
  );
  return readings.reduce((best, next) => (next[1].length > best[1].length ? next : best));
}

function allFindings(text: string, reading: Misreading): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; at++) {
    const finding = text.charCodeAt(at) < 0x80 ? null : findingAt(text, at, reading);
    if (finding === null) continue;
    findings.push(finding);
    at = finding.end - 1;
  }
  return findings;
}

/** "Müller comes back as MÃ¼ller" speaks of damage: a line with a character both sound and damaged is meant so. */
function withoutQuoted(text: string, findings: readonly Finding[]): readonly Finding[] {
  const quoted = new Set<Finding>();
  let line: Finding[] = [];
  let sound = new Set<string>();
  let next = 0;
  const close = (): void => {
    for (const finding of line) if (sound.has(finding.text)) quoted.add(finding);
    [line, sound] = [[], new Set()];
  };
  for (let at = 0; at < text.length && findings.length > 0; at++) {
    const finding = findings[next];
    if (finding?.start === at) {
      line.push(finding);
      next++;
      at = finding.end - 1;
    } else if (text.charCodeAt(at) > 127) sound.add(String.fromCodePoint(text.codePointAt(at) ?? 0));
    else if (text[at] === '\n') close();
  }
  close();
  return quoted.size === 0 ? findings : findings.filter((finding) => !quoted.has(finding));
}

/** One certain finding tells how the whole text was damaged; then the doubtful ones are believed as well. */
function believed(text: string, findings: readonly Finding[]): readonly Finding[] {
  const foreign = wordsOf(findings).flat();
  const sure = new Set([...findings.filter(isCertain), ...foreign]);
  if (sure.size === 0)
    return withNeighbours(
      findings,
      findings.map((finding) => isLikely(finding, text)),
    );
  return findings.filter(
    (finding) => sure.has(finding) || plausible(finding) || isOfScript(finding, foreign),
  );
}

/** Three letters of one script in a row, Cyrillic or Japanese, are a word of it and no accident. */
function wordsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const runs: Finding[][] = [];
  for (const finding of findings.filter(isForeign)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.end === finding.start && isNear(last, finding)) runs.at(-1)?.push(finding);
    else runs.push([finding]);
  }
  return runs.filter((run) => run.length >= 3);
}

function isForeign({ codePoint }: Finding): boolean {
  return codePoint >= 0x370 && codePoint <= 0xffef;
}

function isNear(a: Finding, b: Finding): boolean {
  return Math.abs(a.codePoint - b.codePoint) < (a.codePoint < 0x2e80 ? 0x100 : 0x8000);
}

function isOfScript(finding: Finding, words: readonly Finding[]): boolean {
  return isForeign(finding) && words.some((other) => isNear(other, finding));
}

/** What touches a likely finding was damaged with it: "GrÃ¶ÃŸe". */
function withNeighbours(findings: readonly Finding[], likely: boolean[]): readonly Finding[] {
  const touches = (a: number, b: number): boolean =>
    findings[a]?.end === findings[b]?.start && plausible(findings[b]);
  findings.forEach((_, index) => {
    if (likely[index - 1] && touches(index - 1, index)) likely[index] = true;
  });
  for (let index = findings.length - 2; index >= 0; index--) {
    if (likely[index + 1] && touches(index, index + 1) && plausible(findings[index])) likely[index] = true;
  }
  return findings.filter((_, index) => likely[index]);
}

/** Western letters, and whatever the next round has to put together from text that was damaged twice. */
function plausible(finding: Finding | undefined): boolean {
  const { codePoint = 0, text = '' } = finding ?? {};
  return (codePoint >= 0xa0 && codePoint <= 0x17f) || misreadings.some(({ bytes }) => bytes.has(text));
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
