import type { Topic } from '../../catalog/role.ts';
import { cellOf, hasCriteria, type Ladder } from '../finding/ladder.ts';
import { oneLine } from '../page/one-line.ts';
import { type Bullet, bold, bullet, bullets, italic, type Part, text } from '../page/page.ts';

/** What each level asks, in a line. */
export function levelsOverview({ title, levels }: Ladder, topics: readonly Topic[]): readonly Part[] {
  const count = `${topics.length} ${topics.length === 1 ? 'topic' : 'topics'}`;
  const widestFirst = [...topics].sort((one, other) => written(other) - written(one));
  return [
    text(`${title} has ${levels} levels and ${count}: ${topics.map((topic) => topic.title).join(', ')}.`),
    bullets(Array.from({ length: levels }, (_, index) => levelLine(index + 1, widestFirst))),
  ];
}

const written = (topic: Topic): number => topic.levels.filter(hasCriteria).length;

const LINE = 110;

/** Its first statement in the topic that is written for most levels, so that lines can be compared; and how much there is besides. */
function levelLine(level: number, widestFirst: readonly Topic[]): Bullet {
  const [first, ...others] = widestFirst.flatMap((topic) => criteriaAt(topic, level));
  const label = bold(`Level ${level}`);
  if (first === undefined) return bullet([label, ': nothing is written']);
  const rest = others.length > 0 ? italic(` (and ${others.length} more)`) : '';
  return bullet([label, `: ${oneLine(first, LINE)}`, rest]);
}

function criteriaAt(topic: Topic, level: number): string[] {
  const { entry } = cellOf(topic, level);
  return entry ? [...entry.criteria, ...entry.examples.map((it) => it.criterion)].map((it) => it.text) : [];
}
