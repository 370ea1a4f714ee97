import type { LevelEntry, Role, Topic } from '../../catalog/role.ts';

/** All frameworks of a role, read as one: levels across, topics down. */
export interface Ladder {
  readonly title: string;
  readonly levels: number;
  readonly topics: readonly Topic[];
}

export function ladderOf(role: Role): Ladder | null {
  const [first] = role.frameworks;
  if (!first) return null;
  return {
    title: role.frameworks.length === 1 ? first.title : `${role.name}: levels`,
    levels: Math.max(...role.frameworks.map((framework) => framework.levels)),
    topics: role.frameworks.flatMap((framework) => framework.topics),
  };
}

/** What is written for a topic at a level; blank where nothing is, with the nearest entries that exist. */
export interface Cell {
  readonly topic: Topic;
  readonly level: number;
  readonly entry: LevelEntry | null;
  readonly lower: number | null;
  readonly higher: number | null;
}

export function cellOf(topic: Topic, level: number): Cell {
  const written = topic.levels.filter(hasCriteria);
  return {
    topic,
    level,
    entry: written.find((entry) => entry.level === level) ?? null,
    lower: written.findLast((entry) => entry.level < level)?.level ?? null,
    higher: written.find((entry) => entry.level > level)?.level ?? null,
  };
}

export function hasCriteria(entry: LevelEntry): boolean {
  return entry.criteria.length + entry.examples.length > 0;
}

/** "Nothing is written there", and where the next entries are. */
export function blankWords({ lower, higher }: Cell): string {
  const near = [lower, higher].filter((level) => level !== null);
  if (near.length === 0) return 'nothing is written at any level';
  const where = near.map((level) => (level === lower ? `${level} below` : `${level} above`)).join(' and ');
  return `nothing is written here (nearest: level ${where})`;
}
