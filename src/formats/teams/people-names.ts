import { DEPARTMENT_WORDS } from '../../lexicon/department-words.ts';
import { isTeamHandle } from '../lines/owner-name.ts';
import { isAgent, isLikelyRole } from '../profiles/role-title.ts';

/** "Mina Okafor", "Jon R.", "Anna": one to three words with one capital each. */
const NAME = /^(?:\p{Lu}\. )?\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\.|[\p{L}'’-]+)){0,2}$/u;

/**
 * Whether all of several names are those of people. Nothing in one name alone tells "Hanna Berg" from "Human Resources";
 * but where nobody among them is called by a role, a team or a word of departments, they are.
 */
export function arePeople(names: readonly string[]): boolean {
  return names.length > 1 && names.every(isLikePerson);
}

/** The same of one name, where more speaks for it. */
export function isLikePerson(name: string): boolean {
  if (!NAME.test(name) || isTeamHandle(name) || isAgent(name)) return false;
  const words = name.toLowerCase().split(/[\s-]/);
  const isTold = words.some((word) => DEPARTMENT_WORDS.has(word));
  return !isTold && (words.length > 1 || !isLikelyRole(name));
}
