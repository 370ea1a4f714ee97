import type { Role } from '../catalog/role.ts';
import { HEAD_ENDING, JOB_ENDING } from '../lexicon/people-words.ts';
import { tokenize } from './words/words.ts';

/** One way to call a role. */
export interface Label {
  readonly role: Role;
  readonly words: readonly string[];
  /** A full name of two words or more, or the role's only name; an alias such as "QA" may be about something else. */
  readonly full: boolean;
  /** Initials nobody wrote down ("PE") count only where they are typed in capitals. */
  readonly initials: boolean;
}

const JOINERS = new Set(
  'and of the for a an n und fur der die das des den im zur zum von et de du des la le les y del el los'.split(
    ' ',
  ),
);

/** Words that join a name but do not tell it: "DevOps & Infrastructure", "head of design". */
export function isJoiner(word: string): boolean {
  return JOINERS.has(word);
}

/** Everything a role answers to: its name, each half of a "Project Manager/Scrum Master", aliases, slug, initials, and "Technik" of a Technikleitung. */
export function labelsOf(role: Role): Label[] {
  const written = [role.name, ...role.name.split(/[/|]/), ...role.aliases, role.slug].map(nameWords);
  const initials = written.filter((words) => words.length >= 2 && words.length <= 4).map(initialsOf);
  const own = nameWords(role.name).join(' ');
  const headless = [HEAD_ENDING, JOB_ENDING].map((ending) => nameWords(role.name.replace(ending, '')));
  const isFull = (words: readonly string[]) => words.length > 1 || words.join(' ') === own;
  return [
    ...distinct([...headless, ...written]).map((words) => ({
      role,
      words,
      full: isFull(words),
      initials: false,
    })),
    ...distinct(initials)
      .filter((words) => !written.some((known) => known.join('') === words.join('')))
      .map((words) => ({ role, words, full: false, initials: true })),
  ];
}

function nameWords(name: string): string[] {
  const words = tokenize(name).map((token) => token.word);
  const telling = words.filter((word) => !isJoiner(word));
  return telling.length > 0 ? telling : words;
}

function initialsOf(words: readonly string[]): string[] {
  return [words.map((word) => word[0] ?? '').join('')];
}

function distinct(list: readonly string[][]): string[][] {
  const byKey = new Map(list.filter((words) => words.length > 0).map((words) => [words.join(' '), words]));
  return [...byKey.values()];
}
