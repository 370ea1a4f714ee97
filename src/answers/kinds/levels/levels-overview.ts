import type { Topic } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import { cellOf, hasCriteria, type Ladder } from '../../finding/ladder.ts';
import { oneLine } from '../../page/one-line.ts';
import { type Bullet, bullet, bullets, type Part, text } from '../../page/page.ts';

/** What each level asks, in a line. */
export function levelsOverview(
  { title, levels }: Ladder,
  topics: readonly Topic[],
  say: Messages['levels'],
): readonly Part[] {
  const widestFirst = [...topics].sort((one, other) => written(other) - written(one));
  return [
    text(
      say.overview(
        title,
        levels,
        topics.map((topic) => topic.title),
      ),
    ),
    bullets(Array.from({ length: levels }, (_, index) => levelLine(index + 1, widestFirst, say))),
  ];
}

const written = (topic: Topic): number => topic.levels.filter(hasCriteria).length;

const LINE = 110;

/** Its first statement in the topic that is written for most levels, so that lines can be compared; and how much there is besides. */
function levelLine(level: number, widestFirst: readonly Topic[], say: Messages['levels']): Bullet {
  const [first, ...others] = widestFirst.flatMap((topic) => criteriaAt(topic, level));
  return bullet(
    first === undefined ? say.emptyLine(level) : say.line(level, oneLine(first, LINE), others.length),
  );
}

function criteriaAt(topic: Topic, level: number): string[] {
  const { entry } = cellOf(topic, level);
  return entry ? [...entry.criteria, ...entry.examples.map((it) => it.criterion)].map((it) => it.text) : [];
}
