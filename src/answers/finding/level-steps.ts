import type { Statement, Topic } from '../../catalog/role.ts';
import { type Cell, cellOf, type Ladder } from './ladder.ts';

/** One topic at a level, compared with another level. */
export interface LevelStep {
  readonly topic: Topic;
  readonly cell: Cell;
  readonly compared: Cell;
  /** What only the first of the two asks. */
  readonly fresh: readonly Statement[];
  /** What both ask. */
  readonly shared: readonly Statement[];
}

/** Topic by topic, in the order of the documents; of one topic only, where it is named. */
export function levelSteps(
  ladder: Ladder,
  level: number,
  comparedWith: number,
  name: string | null,
): LevelStep[] {
  const topics = ladder.topics.filter((topic) => name === null || topic.name === name);
  return topics.map((topic) => {
    const [cell, compared] = [cellOf(topic, level), cellOf(topic, comparedWith)];
    const known = new Set(asked(compared).map(wordsOf));
    const isShared = (it: Statement) => known.has(wordsOf(it));
    const all = asked(cell);
    const [fresh, shared] = [all.filter((it) => !isShared(it)), all.filter(isShared)];
    return { topic, cell, compared, fresh, shared };
  });
}

/** Everything that a level asks in a topic, with examples or without. */
export function asked({ entry }: Cell): readonly Statement[] {
  return entry ? [...entry.criteria, ...entry.examples.map(({ criterion }) => criterion)] : [];
}

const wordsOf = ({ text }: Statement): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
