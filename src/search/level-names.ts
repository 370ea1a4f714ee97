import type { Role } from '../catalog/role.ts';
import { tokenize } from './words/words.ts';

/** What a level of a role's ladder is called: "C2", "Senior". */
export interface LevelName {
  readonly level: number;
  /** In the form of `normalizeWord`, without the name of the role: "Senior Vet" of a vet is "senior". */
  readonly words: readonly string[];
  /** Letters and a number, which hardly mean anything else. */
  readonly isCode: boolean;
}

/** Under this, formats note what the levels are called: "1 Junior, 2 Regular". */
const TITLE = 'Levels';
const NAMED = /^(\d{1,2}) (.+)$/;
const CODE = /^[a-z]{1,4}\d{1,2}$/;

/** The names of a role's levels, longest first; a name with a code before it is found by either. */
export function levelNamesOf(role: Role): readonly LevelName[] {
  const own = new Set(wordsIn(role.name));
  const noted = role.notes.filter(({ title }) => title === TITLE).flatMap(({ text }) => text.split(', '));
  return noted
    .flatMap((part): LevelName[] => {
      const [, number, name = ''] = NAMED.exec(part) ?? [];
      const level = Number(number);
      const whole = wordsIn(name);
      const said = wordsIn(name.replaceAll('-', ' '));
      const [first = '', ...rest] = said;
      if (CODE.test(first)) return [{ level, words: [first], isCode: true }, ...plain(level, rest, own)];
      // "Senior-Lektorat" is said whole, and short.
      return whole.length < said.length
        ? [{ level, words: whole, isCode: false }, ...plain(level, said, own)]
        : plain(level, said, own);
    })
    .toSorted((a, b) => b.words.length - a.words.length);
}

const wordsIn = (text: string): string[] => tokenize(text).map(({ word }) => word);

function plain(level: number, said: readonly string[], own: ReadonlySet<string>): LevelName[] {
  const words = said.filter((word) => !own.has(word));
  return words.length === 0 || !Number.isInteger(level) ? [] : [{ level, words, isCode: false }];
}
