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
  /** The telling words of the whole cell that the line stands in. */
  readonly beside?: ReadonlySet<string>;
}

/** How like a line must be: 1 is the same words. */
const LEAST = { level: 0.15, topic: 0.2 } as const;

/** All that is written on a ladder, ready to be compared with a text. */
export interface Criteria {
  readonly lines: readonly Line[];
  /** The same, each cell as one line. */
  readonly cells: readonly Line[];
}

export function criteriaOf(ladder: Ladder): Criteria {
  const places = placesOf(ladder);
  const cells = places.map(({ texts, ...place }): Line => ({ ...place, stems: stemsOf(texts.join(' ')) }));
  const lines = places.flatMap(({ texts, ...place }, index) => {
    const beside = cells[index]?.stems ?? new Set<string>();
    return texts.map((line): Line => ({ ...place, stems: stemsOf(line), beside }));
  });
  return { lines, cells };
}

/**
 * The level at which something is written: where a criterion, and a little also the others of its cell, resemble `text`
 * most (within `topic` if one is given); null where nothing does.
 */
export function findLevel(text: string, { lines }: Criteria, topic: Topic | null): Place | null {
  const asked = topic ? lines.filter((line) => line.topic === topic) : lines;
  return mostLike(asked, lines, text, LEAST.level);
}

/** The topic that a text about these levels is about, judged by all that is written there, or null. */
export function findTopic(text: string, { cells }: Criteria, levels: readonly number[]): Topic | null {
  const asked = cells.filter(({ level }) => levels.includes(level));
  const place = mostLike(asked, cells, text, LEAST.topic);
  return place && sharedWords(text, place, asked) >= 2 ? place.topic : null;
}

function sharedWords(text: string, place: Place, lines: readonly Line[]): number {
  const stems = lines.find(({ topic, level }) => topic === place.topic && level === place.level)?.stems;
  return [...stemsOf(text)].filter((stem) => stems?.has(stem)).length;
}

const BESIDE = 0.6;

function mostLike(lines: readonly Line[], all: readonly Line[], text: string, least: number): Place | null {
  const rarity = (stem: string) => rarityOf(stem, all) ** 2;
  const asked = new Map([...stemsOf(text)].map((stem) => [stem, rarity(stem)]));
  let best: Line | null = null;
  let bestScore = least;
  for (const line of lines) {
    const own = cosine(asked, line.stems, rarity);
    if (own === 0) continue;
    const score = own + (line.beside ? BESIDE * cosine(asked, line.beside, rarity) : 0);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best;
}

/** The cosine of the two sets of telling words, rare ones counting more. */
function cosine(
  asked: ReadonlyMap<string, number>,
  stems: ReadonlySet<string>,
  rarity: (stem: string) => number,
): number {
  const shared = sum([...asked].map(([stem, weight]) => (stems.has(stem) ? weight : 0)));
  if (shared === 0) return 0;
  return shared / Math.sqrt(sum([...asked.values()]) * sum([...stems].map(rarity)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

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
