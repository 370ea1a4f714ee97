import type { PathScope } from '../../formats/parts/facts.ts';

/** Longer patterns are no paths; what they would cost to match is bounded with them. */
const LONGEST = 512;

/**
 * Whether a pattern covers a path of a repository: a file ("src/billing/api.ts"), or with "/" at its end all of a folder.
 * GitHub: as in .gitignore, but "docs/*" covers only what lies directly in docs, and "!" and "[…]" mean nothing. GitLab:
 * what has no "/" in front fits at any depth, what has none at its end is a file, and "[ab]" is one of these characters. Sources: “About code owners”
 * (docs.github.com), “Code Owners syntax” (docs.gitlab.com).
 */
export function covers(pattern: string, path: string, rules: PathScope['rules']): boolean {
  if (pattern.length > LONGEST || path.length > LONGEST) return false;
  const names = partsOf(path.replace(/^\.\//, ''));
  // A folder is covered by what reaches any file in it, at whatever depth.
  const wanted = path.endsWith('/') ? [...names, '\u0000', '\u0000'] : names;
  return matches(rules === 'github' ? githubPattern(pattern) : gitlabPattern(pattern), wanted);
}

interface Pattern {
  /** Names between slashes; "**" stands for any number of them. */
  readonly parts: readonly string[];
  /** Whether it covers everything below what it names. */
  readonly below: boolean;
  /** Whether it names folders only. */
  readonly folder: boolean;
  /** Whether "[ab]" stands for one of several characters. */
  readonly sets?: boolean;
}

const partsOf = (text: string): string[] => text.split('/').filter((part) => part !== '');

function patternOf(written: string, isAnchored: boolean, below: boolean): Pattern {
  const named = partsOf(written.replace(/\\(?=[ #])/g, ''));
  const parts = isAnchored ? named : ['**', ...named];
  const isOpen = parts.at(-1) === '**'; // at the end it stands for at least one name
  return { parts: isOpen ? [...parts, '*'] : parts, below: below || isOpen, folder: written.endsWith('/') };
}

function githubPattern(written: string): Pattern {
  const isAnchored = /\/./.test(written);
  const isOneLevel = isAnchored && /(?:^|\/)\*$/.test(written);
  return patternOf(written, isAnchored, !isOneLevel);
}

function gitlabPattern(written: string): Pattern {
  return {
    ...patternOf(written, written.startsWith('/'), written.endsWith('/')),
    sets: written.includes('['),
  };
}

/** Name by name, with every place in the pattern that may have been reached: no pattern is slow. */
function matches({ parts, below, folder, sets = false }: Pattern, names: readonly string[]): boolean {
  let reached = withStars(parts, new Set([0]));
  for (const [index, name] of names.entries()) {
    if (below && index > 0 && reached.has(parts.length)) return true;
    reached = withStars(parts, stepped(parts, reached, name, sets));
  }
  const isFile = /\.[^.]+$/.test(names.at(-1) ?? '');
  return names.length > 0 && reached.has(parts.length) && !(folder && isFile);
}

function stepped(
  parts: readonly string[],
  from: ReadonlySet<number>,
  name: string,
  sets: boolean,
): Set<number> {
  const next = new Set<number>();
  for (const place of from) {
    const part = parts[place];
    if (part === '**') next.add(place);
    else if (part !== undefined && nameFits(part, name, sets)) next.add(place + 1);
  }
  return next;
}

/** "**" may stand for nothing. */
function withStars(parts: readonly string[], reached: Set<number>): Set<number> {
  for (const place of reached) if (parts[place] === '**') reached.add(place + 1);
  return reached;
}

/** "*" stands for any run of characters, "?" for one: two pointers, so that no pattern is slow. */
function nameFits(part: string, name: string, sets: boolean): boolean {
  const marks: readonly string[] = sets ? (part.match(/\[[!^]?\]?[^\]]*\]|./gs) ?? []) : [...part];
  const letters = [...name];
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < letters.length) {
    if (marks[p] === '*') [star, mark, p] = [p, n, p + 1];
    else if (letterFits(marks[p], letters[n] ?? '')) [p, n] = [p + 1, n + 1];
    else if (star >= 0) [p, mark, n] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (marks[p] === '*') p++;
  return p === marks.length;
}

function letterFits(mark: string | undefined, letter: string): boolean {
  if (mark === undefined || mark.length < 3) return mark === '?' || mark === letter;
  const isNot = /^\[[!^]/.test(mark);
  const inside = [...mark.slice(isNot ? 2 : 1, -1)];
  const isIn = inside.some((one, at) => {
    const [dash, last] = [inside[at + 1], inside[at + 2]];
    if (dash === '-' && last !== undefined) return one <= letter && letter <= last;
    return one === letter && !(one === '-' && at > 0 && at < inside.length - 1);
  });
  return isIn !== isNot;
}
