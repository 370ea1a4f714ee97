import type { Framework, LevelEntry, Role, Topic } from '../../catalog/role.ts';
import { messagesIn } from '../../messages/messages.ts';

/** All frameworks of a role, read as one: levels across, topics down. */
export interface Ladder {
  readonly title: string;
  readonly levels: number;
  readonly topics: readonly Topic[];
  readonly frameworks: readonly Framework[];
}

/** `ofRole`: what the levels of a role that has several frameworks are called. */
export function ladderOf(role: Role, ofRole = messagesIn('en').levels.ofRole): Ladder | null {
  const [first] = role.frameworks;
  if (!first) return null;
  return {
    title: role.frameworks.length === 1 ? first.title : ofRole(role.name),
    levels: Math.max(...role.frameworks.map((framework) => framework.levels)),
    topics: role.frameworks.flatMap((framework) => framework.topics),
    frameworks: role.frameworks,
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
