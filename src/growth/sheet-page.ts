import { ladderOf } from '../answers/finding/ladder.ts';
import type { Role } from '../catalog/role.ts';
import { type Criterion, criteriaOf, fingerprint } from './criterion.ts';
import type { GrowthEntry, GrowthSheet } from './growth-sheet.ts';

/** What is looked at: all of a level, what is open of it, what the documents no longer know, or a topic by its value. */
export const CHAPTER = { all: 'all', open: 'open', gone: 'gone' } as const;

/** A topic as a menu offers it. */
export interface TopicChoice {
  readonly value: string;
  readonly title: string;
}

/** An entry with its number in the level, which stays the same whatever chapter it is seen in. */
export interface NumberedEntry extends GrowthEntry {
  readonly number: number;
}

/** A screenful. */
export interface SheetPage {
  readonly items: readonly NumberedEntry[];
  /** Counts from 0; of `pages` ones, at least one. */
  readonly page: number;
  readonly pages: number;
}

/** Slack takes a hundred blocks a view, and a person a screenful. */
const ITEMS_A_PAGE = 10;

/** Topics of one name count as one, as levels are asked about them by name. */
export function topicChoices(role: Role): readonly TopicChoice[] {
  const titles = new Map<string, string>();
  for (const { name, title } of ladderOf(role)?.topics ?? []) if (!titles.has(name)) titles.set(name, title);
  return [...titles].map(([name, title]) => ({ value: fingerprint(name), title }));
}

/** What stands on one page of a chapter. A page past the end is the last. */
export function sheetPageOf(items: readonly NumberedEntry[], page: number): SheetPage {
  const pages = Math.max(1, Math.ceil(items.length / ITEMS_A_PAGE));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { items: items.slice(shown * ITEMS_A_PAGE, (shown + 1) * ITEMS_A_PAGE), page: shown, pages };
}

/** The criteria of a level, in a chapter of it, with what the person has noted. */
export function entriesAt(
  role: Role,
  level: number,
  chapter: string,
  sheet: GrowthSheet,
): readonly NumberedEntry[] {
  return numbered(
    criteriaOf(role)
      .filter((criterion) => criterion.level === level)
      .map((criterion) => entryOf(criterion, sheet)),
  ).filter(({ criterion, isTicked }) => {
    if (chapter === CHAPTER.all) return true;
    return chapter === CHAPTER.open ? !isTicked : fingerprint(criterion.topic) === chapter;
  });
}

export const numbered = (entries: readonly GrowthEntry[]): readonly NumberedEntry[] =>
  entries.map((entry, index) => ({ ...entry, number: index + 1 }));

/** What is noted about a criterion: nothing, to begin with. In the words that the documents have now. */
const entryOf = (criterion: Criterion, { entries }: GrowthSheet): GrowthEntry => ({
  ...(entries.get(criterion.key) ?? { isTicked: false, evidence: '' }),
  criterion,
});
