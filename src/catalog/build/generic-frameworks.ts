import type { RoleEntry } from '../../formats/profiles/role-entry.ts';
import { isAgent, roleInTitle } from '../../formats/profiles/role-title.ts';
import { nameKey } from '../role-names.ts';

const GENERIC =
  /^(?:generic|general|core|base|basic|common|shared|foundations?|foundational|universal|global|company|everyone|competenc(?:y|ies)|behaviou?rs?|values)$/i;

/** A generic framework and those it extends. */
export interface Extension {
  readonly generic: RoleEntry;
  readonly targets: readonly RoleEntry[];
}

/**
 * Tells which frameworks are generic: no role's own, but part of others'. In the family of Monzo's framework one page has
 * the path "/generic", and every other page's topics take in its topics of the same name; descendants call theirs "Core",
 * "Base", "General Engineering" or "Competencies", have one for each group ("/content/generic"), or put it above the
 * others ("/engineering" over "/engineering/web"). So a framework is generic if
 * 1. its front matter says `generic: true` (and it never is with `generic: false`); or
 * 2. it has no role's name, nor a name that a profile, charter or persona claims, and
 *    a. the last segment of its path, or a word of its title, is one of those words; or
 *    b. its path lies above other frameworks' paths; or
 *    c. its name is that of the group it stands in, beside others.
 * It extends the frameworks of its group and those below its path (or beside it, where its last segment says "generic");
 * one without group or folder extends all. One that finds nothing to extend stays a role of its own, with a warning.
 */
export function findExtensions(entries: readonly RoleEntry[]): readonly Extension[] {
  const frameworks = entries.filter((entry) => entry.origin === 'framework' && entry.place !== null);
  const claimed = new Set(
    entries
      .filter(({ origin }) => ['profile', 'charter', 'personas'].includes(origin))
      .map(({ name }) => nameKey(name)),
  );
  const generics = frameworks.filter((entry) => isGeneric(entry, frameworks, claimed));
  const others = frameworks.filter((entry) => !generics.includes(entry));
  return generics
    .map((generic) => ({ generic, targets: others.filter((other) => reaches(generic, other)) }))
    .sort((a, b) => a.targets.length - b.targets.length);
}

function isGeneric(entry: RoleEntry, all: readonly RoleEntry[], claimed: ReadonlySet<string>): boolean {
  const { place, name, group } = entry;
  if (place === null || place.generic !== null) return place?.generic ?? false;
  if (claimed.has(nameKey(name)) || isAgent(name)) return false;
  const others = all.filter((other) => other !== entry);
  const words = roleInTitle(place.title).split(/\s+/);
  if (words.some((word) => GENERIC.test(word)) || GENERIC.test(place.path.at(-1) ?? '')) return true;
  if (place.path.length > 0 && others.some((other) => isAbove(place.path, other.place?.path ?? [])))
    return true;
  return (
    group !== null && nameKey(group) === nameKey(name) && others.some((other) => sameGroup(entry, other))
  );
}

function reaches(generic: RoleEntry, other: RoleEntry): boolean {
  const folder = folderOf(generic);
  if (generic.group === null && folder.length === 0) return true;
  return sameGroup(generic, other) || (folder.length > 0 && isAbove(folder, other.place?.path ?? []));
}

function folderOf({ place }: RoleEntry): readonly string[] {
  const path = place?.path ?? [];
  return GENERIC.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}

function isAbove(path: readonly string[], other: readonly string[]): boolean {
  return (
    other.length > path.length &&
    path.every((segment, index) => segment.toLowerCase() === other[index]?.toLowerCase())
  );
}

function sameGroup(a: RoleEntry, b: RoleEntry): boolean {
  return a.group !== null && a.group.toLowerCase() === b.group?.toLowerCase();
}
