import type { Topic } from '../../catalog/role.ts';
import { stemsOf } from '../../search/stems.ts';
import { hasCriteria, type Ladder } from '../ladder.ts';

/** Where on a ladder something is written. */
export interface Place {
  readonly topic: Topic;
  readonly level: number;
}

interface Line extends Place {
  readonly stems: ReadonlySet<string>;
}

const LEAST_SCORE = 2.2;

/** The place whose criteria share most telling words with `text`, among `levels` if any are given; null where none does. */
export function findCriterion(text: string, ladder: Ladder, levels: readonly number[]): Place | null {
  const lines = linesOf(ladder);
  const asked = [...stemsOf(text)];
  const rarity = new Map(asked.map((stem) => [stem, rarityOf(stem, lines)]));
  let best: Line | null = null;
  let bestScore = LEAST_SCORE;
  for (const line of lines) {
    if (levels.length > 0 && !levels.includes(line.level)) continue;
    const shared = asked.filter((stem) => line.stems.has(stem));
    const score = shared.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0) / (1 + line.stems.size / 40);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best;
}

function rarityOf(stem: string, lines: readonly Line[]): number {
  const count = lines.filter((line) => line.stems.has(stem)).length;
  return Math.log(1 + lines.length / (1 + count));
}

function linesOf({ topics }: Ladder): Line[] {
  return topics.flatMap((topic) =>
    topic.levels.filter(hasCriteria).flatMap(({ level, criteria, examples }) => {
      const texts = [
        ...criteria.map((it) => it.text),
        ...examples.map((it) => [it.criterion, ...it.examples].map((each) => each.text).join(' ')),
      ];
      return texts.map((text) => ({ topic, level, stems: stemsOf(text) }));
    }),
  );
}
