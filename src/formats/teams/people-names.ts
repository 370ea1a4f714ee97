import { DEPARTMENT_WORDS } from '../../lexicon/department-words.ts';
import { withoutAccents } from '../../lexicon/headings/index.ts';
import { NOBODY_WORDS } from '../../lexicon/nobody-words.ts';
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

const NOBODY = new Set(NOBODY_WORDS);

/** "nobody", "noch offen!", "–": says that nobody has it. */
export function isNobody(text: string): boolean {
  const words = withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}?]+/gu, ' ')
    .trim();
  return words === '' || NOBODY.has(words.replace(/\?+/g, '?'));
}

/** What stands before a name, or says what its bearer is. */
const HONORIFIC =
  /^(?:(?:herrn?|hr|frau|fr|mr|mrs|ms|miss|mx|mme|mlle|m|sra?|dña?|don|doña|dr|prof|rev|sir)\.?\s+)+/i;
const AROUND = /\s*(?:[([][^()[\]]*[)\]]|[«»„“”"])\s*/g;
const LABEL = /^[^:]{2,30}:\s+/;

/** The people that a line lists ("Dörte (Leitung), Amir · Paul", "Hr. Wölfel, Fr. Dašić"); none where it says anything else. */
export function namesIn(text: string): readonly string[] {
  if (text.length > 300) return [];
  const names = text
    .replace(AROUND, ' ')
    .split(/\s*(?:[,;·•&|/]|\s(?:and|und|et|y|e|or|oder|ou|o)\s)\s*/)
    .map((name) =>
      name
        .replace(LABEL, '')
        .replace(/(?<=\p{Ll})[.!]$/u, '')
        .trim(),
    )
    .filter((name) => !isNobody(name));
  const bare = names.map((name) => name.replace(HONORIFIC, '').trim());
  return names.length > 0 && bare.every((name) => isLikePerson(name) || /^@[\w.-]+$/.test(name)) ? names : [];
}
