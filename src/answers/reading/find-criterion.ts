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

/** One rare word is enough where the level is asked for; a topic that nobody named must be plainer. */
const LEAST_SCORE = { level: 2.2, topic: 4.5 } as const;

/** The level at which something is written: where a criterion shares most telling words with `text`, or null. */
export function findLevel(text: string, ladder: Ladder): Place | null {
  const lines = placesOf(ladder).flatMap(({ topic, level, texts }) =>
    texts.map((line): Line => ({ topic, level, stems: stemsOf(line) })),
  );
  return bestOf(lines, lines, text, LEAST_SCORE.level);
}

/** The topic that a text about these levels is about, judged by all that is written there, or null. */
export function findTopic(text: string, ladder: Ladder, levels: readonly number[]): Topic | null {
  const cells = placesOf(ladder).map(
    ({ topic, level, texts }): Line => ({ topic, level, stems: stemsOf(texts.join(' ')) }),
  );
  const asked = cells.filter(({ level }) => levels.includes(level));
  return bestOf(asked, cells, text, LEAST_SCORE.topic)?.topic ?? null;
}

function bestOf(lines: readonly Line[], all: readonly Line[], text: string, least: number): Place | null {
  const asked = [...stemsOf(text)].map((stem) => ({ stem, rarity: rarityOf(stem, all) }));
  let best: Line | null = null;
  let bestScore = least;
  for (const line of lines) {
    const shared = asked.filter(({ stem }) => line.stems.has(stem));
    const score = shared.reduce((sum, { rarity }) => sum + rarity, 0) / (1 + line.stems.size / 100);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best;
}

function rarityOf(stem: string, lines: readonly Line[]): number {
  const count = lines.filter((line) => line.stems.has(stem)).length;
  return count === 0 ? 0 : Math.log(1 + lines.length / count);
}

function placesOf({ topics }: Ladder): (Place & { readonly texts: readonly string[] })[] {
  return topics.flatMap((topic) =>
    topic.levels.filter(hasCriteria).map(({ level, criteria, examples }) => ({
      topic,
      level,
      texts: [
        ...criteria.map((it) => it.text),
        ...examples.map((it) => [it.criterion, ...it.examples].map((each) => each.text).join(' ')),
      ],
    })),
  );
}
