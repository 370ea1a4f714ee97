import type { Library } from '../search/library.ts';
import { type Criterion, criteriaOf } from './criterion.ts';
import type { GrowthEntry, GrowthSheet } from './growth-sheet.ts';

const CRITERIA = {};

/** Every criterion that the documents know, by its key. */
export function knownCriteria(library: Library): ReadonlyMap<string, Criterion> {
  return library.once(CRITERIA, () => {
    const all = library.catalog.roles.flatMap(criteriaOf);
    return new Map(all.map((criterion) => [criterion.key, criterion]));
  });
}

/** What a person has noted about criteria that have been reworded since, or taken out: kept, and shown apart. */
export function goneEntries(sheet: GrowthSheet, library: Library): readonly GrowthEntry[] {
  const known = knownCriteria(library);
  const gone = [...sheet.entries.values()].filter(({ criterion }) => !known.has(criterion.key));
  return gone.toSorted((one, other) => order(one.criterion, other.criterion));
}

function order(one: Criterion, other: Criterion): number {
  return (
    compare(one.roleName, other.roleName) ||
    one.level - other.level ||
    compare(one.topicTitle, other.topicTitle) ||
    compare(one.text, other.text)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
