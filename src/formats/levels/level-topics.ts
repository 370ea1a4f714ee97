import { at } from '../lines/item-text.ts';
import type { Framework, LevelEntry, Statement, Topic } from '../parts/facts.ts';
import { bareTitle } from '../profiles/role-title.ts';

/** One criterion-bearing place in a document written in Markdown: what topic it is about, and at which level. */
export interface LevelCell {
  readonly topic: string;
  readonly level: number;
  readonly criteria: readonly Statement[];
  readonly line: number;
}

export function frameworkOf(
  title: string,
  topics: readonly Topic[],
  declared: number | null,
  source: Framework['source'],
): Framework {
  const highest = Math.max(0, ...topics.flatMap((topic) => topic.levels.map((entry) => entry.level)));
  return { title, levels: Math.max(declared ?? 0, highest), topics, source };
}

/** Cells of one topic and level are one entry. */
export function topicsOf(cells: readonly LevelCell[], path: string): readonly Topic[] {
  const names = [...new Set(cells.map((cell) => cell.topic))];
  return names.map((title) => {
    const own = cells.filter((cell) => cell.topic === title);
    const levels = [...new Set(own.map((cell) => cell.level))].sort((a, b) => a - b);
    const entries = levels.map((level) =>
      entryOf(
        own.filter((cell) => cell.level === level),
        level,
        path,
      ),
    );
    return {
      name: bareTitle(title).toLowerCase() || title,
      title,
      levels: entries,
      source: at(path, { line: own[0]?.line ?? 1 }),
    };
  });
}

function entryOf(cells: readonly LevelCell[], level: number, path: string): LevelEntry {
  const criteria = cells.flatMap((cell) => cell.criteria);
  return { level, criteria, examples: [], source: at(path, { line: cells[0]?.line ?? 1 }) };
}
