import {
  type Finding,
  findingAt,
  isCertain,
  isLikely,
  type Misreading,
  misreadings,
} from '../encoding/mojibake.ts';

/** What was taken apart in a text, as far as that is sure: everything else is left as it stands. */
export function believedFindings(text: string, reading: Misreading): readonly Finding[] {
  return believed(text, withoutQuoted(text, allFindings(text, reading)));
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
