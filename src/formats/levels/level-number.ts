import { anyOf } from '../../lexicon/headings/index.ts';

/** "level" in any language that headings are written in. */
const WORD = anyOf(({ level }) => level);
const NUMBER = new RegExp(
  `^(?:(?:${WORD}|grade|stage|step|band)[\\s.:#-]*|l[\\s.-]*)?(\\d{1,2})(?!\\d|[.%]\\d|\\p{L})`,
  'iu',
);
const FIRST = new RegExp(
  `^(?:${WORD}|l)[\\s.:#-]*(\\d{1,2})(?![\\d.%]|\\p{L})\\s*(?:\\(\\s*(.*?)\\)?|(?:[:–—-]\\s*)?(.*))$`,
  'iu',
);
const LAST = new RegExp(`^(.{2,60}?)\\s*([(:–—-])\\s*(?:${WORD}|l)[\\s.:#-]*(\\d{1,2})\\)?$`, 'iu');

/** "3", "L3", "Level 3: Senior", "level-3" → 3. A range ("2-3") counts as its first level; null for anything else. */
export function levelNumber(text: string): number | null {
  const bare = text.trim().replace(/^[^\p{L}\p{N}]+/u, '');
  const match = NUMBER.exec(bare);
  const level = match === null ? Number.NaN : Number(match[1]);
  return Number.isInteger(level) ? level : null;
}

/** A heading about one level: "Level 2: Senior", "Senior (L2)", "Communication – Level 2". */
export interface LevelHeading {
  readonly level: number;
  /** What the level is called, or empty. */
  readonly name: string;
  /** What the level is of, or empty. */
  readonly topic: string;
}

/** Reads a heading as one of a level; a bare number is not enough ("3 ways to …" is no level). */
export function levelHeading(title: string): LevelHeading | null {
  const bare = title.trim().replace(/^[^\p{L}\p{N}]+/u, '');
  const first = FIRST.exec(bare);
  if (first !== null)
    return { level: Number(first[1]), name: (first[2] ?? first[3] ?? '').trim(), topic: '' };
  const last = LAST.exec(bare);
  if (last === null) return null;
  const before = (last[1] ?? '').trim();
  return {
    level: Number(last[3]),
    name: last[2] === '(' ? before : '',
    topic: last[2] === '(' ? '' : before,
  };
}
