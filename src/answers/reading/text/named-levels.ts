import type { Role } from '../../../catalog/role.ts';
import { LEVEL_WORDS } from '../../../lexicon/level-words.ts';
import type { RoleMention } from '../../../search/find-roles.ts';
import { type LevelName, levelNamesOf } from '../../../search/level-names.ts';
import type { Library } from '../../../search/library.ts';
import { nameKey, type Token, tokenize } from '../../../search/words/words.ts';
import type { LevelNumber } from './level-numbers.ts';

const NAMES = {};
const CODES = {};

const namesIn = (library: Library): WeakMap<Role, readonly LevelName[]> =>
  library.once(NAMES, () => new WeakMap());

function namesOf(role: Role, library: Library): readonly LevelName[] {
  const known = namesIn(library);
  const names = known.get(role) ?? levelNamesOf(role);
  known.set(role, names);
  return names;
}

/** Whose ladders have a level of that code: "C4" may tell the role as well. */
const rolesByCode = (library: Library): ReadonlyMap<string, readonly Role[]> =>
  library.once(CODES, () => {
    const roles = new Map<string, readonly Role[]>();
    for (const role of library.catalog.roles)
      for (const { words, isCode } of namesOf(role, library)) {
        const [code = ''] = words;
        if (isCode) roles.set(code, [...(roles.get(code) ?? []), role]);
      }
    return roles;
  });

/** Levels by the names that the ladders of these roles give them, or, where no role is named, by a code that some ladder has. */
export function namedLevels(
  tokens: readonly Token[],
  mentions: readonly RoleMention[],
  established: Role | undefined,
  library: Library,
): LevelNumber[] {
  const roles = [...mentions.flatMap((mention) => mention.roles), ...(established ? [established] : [])];
  const inRole = (at: number) => mentions.some(({ from, to }) => at >= from && at < to);
  const found = tokens.flatMap((_, from): LevelNumber[] => {
    if (inRole(from)) return [];
    const named = roles.length > 0 ? nameAt(tokens, from, roles, library) : codeAt(tokens, from, library);
    if (!named || inRole(from + named.name.words.length - 1)) return [];
    const { level, words, isCode } = named.name;
    const to = from + words.length;
    const certain = isCode || isGrade(tokens, from, to, mentions);
    const isMeant = roles.length > 0 || isCodeOfLevel(tokens, from, named.roles, library);
    return isMeant ? [{ value: level, from, to, certain, spelled: false, of: named.roles }] : [];
  });
  // "Regular vs senior": the second one counts for being linked to the first.
  const isLinked = ({ from }: LevelNumber) => LEVEL_WORDS.links.has(tokens[from - 1]?.word ?? '');
  const isAny = found.some(({ certain }) => certain);
  return found.filter((one) => one.certain || (isAny && isLinked(one)));
}

interface Found {
  readonly name: LevelName;
  readonly roles: readonly Role[];
}

function nameAt(
  tokens: readonly Token[],
  from: number,
  roles: readonly Role[],
  library: Library,
): Found | null {
  for (const role of roles) {
    const name = namesOf(role, library).find(({ words }) =>
      words.every((word, index) => isForm(tokens[from + index]?.word ?? '', word)),
    );
    if (name) return { name, roles: [role] };
  }
  return null;
}

/** "Leitenden" where the level is called "Leitend". */
const isForm = (said: string, name: string): boolean =>
  said === name ||
  (name.length > 3 && said.startsWith(name) && /^(?:e[rnms]?|n)$/.test(said.slice(name.length)));

function codeAt(tokens: readonly Token[], from: number, library: Library): Found | null {
  const roles = rolesByCode(library).get(tokens[from]?.word ?? '') ?? [];
  const [first] = roles;
  const name = first && namesOf(first, library).find(({ words }) => words[0] === tokens[from]?.word);
  return name ? { name, roles } : null;
}

/** "At C4", "C1 to C2", "C3 on the plant side": and not "a P1 outage". */
function isCodeOfLevel(
  tokens: readonly Token[],
  at: number,
  roles: readonly Role[],
  library: Library,
): boolean {
  const words = tokens.map(({ word }) => word);
  const names = roles.flatMap((role) => namesOf(role, library)).filter(({ isCode }) => isCode);
  const topics = roles.flatMap(({ frameworks }) => frameworks.flatMap((one) => one.topics));
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  return (
    LEVEL_WORDS.places.has(before) ||
    LEVEL_WORDS.level.has(before) ||
    LEVEL_WORDS.level.has(after) ||
    words.some((word, index) => index !== at && names.some((name) => name.words[0] === word)) ||
    words.some((word) => topics.some(({ name }) => nameKey(name) === nameKey(word))) ||
    roles.some(({ name }) => tokenize(name).some(({ word }) => words.includes(word)))
  );
}

/** "As a senior", "senior sales", "the senior level": and not "whom may the senior ask". */
function isGrade(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly RoleMention[],
): boolean {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[to]?.word ?? ''];
  return (
    mentions.some((mention) => mention.from === to || (mention.to === from && mention.from === 0)) ||
    LEVEL_WORDS.level.has(before) ||
    LEVEL_WORDS.level.has(after) ||
    LEVEL_WORDS.as.has(before)
  );
}
