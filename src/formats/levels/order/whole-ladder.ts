import type { Section } from '../../../documents/document.ts';
import { isSeniority } from '../ladder-levels.ts';
import { namedLevel } from '../level-names.ts';
import { levelHeading } from '../level-number.ts';

type Numbers = ReadonlyMap<string, number>;

/**
 * On a page that is called a ladder, what stands beside known levels is one as well, whatever its author calls it: "Trainee",
 * "Buyer", "Senior Buyer". They follow each other as they stand, upwards or downwards.
 */
export function completed(numbers: Numbers | null, names: readonly string[]): Numbers | null {
  const known = names.flatMap((name) => numbers?.get(name) ?? []);
  if (numbers === null || known.length < 2 || known.length === names.length) return numbers;
  const isRising = known.every((number, at) => at === 0 || number > (known[at - 1] ?? 0));
  const isFalling = known.every((number, at) => at === 0 || number < (known[at - 1] ?? 0));
  return isRising || isFalling ? inOrder(isFalling ? names.toReversed() : names) : numbers;
}

/** Headings of a ladder over the same topics are its levels, where one of them at least is called like one. */
export function overSameTopics({ sections }: Section): Numbers | null {
  const names = sections.map(({ title }) => title);
  const topics = sections.map((one) => new Set(one.sections.map(({ title }) => title.toLowerCase())));
  const [first = new Set<string>()] = topics;
  const areLevels = [...first].some((topic) => isSeniority(topic) || levelHeading(topic) !== null);
  const isGrid =
    first.size > 1 && topics.every((each) => [...first].filter((topic) => each.has(topic)).length > 1);
  const isOne = names.some(isRank) && new Set(names).size === names.length;
  if (names.length < 2 || !isGrid || areLevels || !isOne) return null;
  return names.some((name) => levelHeading(name) !== null) ? null : inOrder(names);
}

const isRank = (title: string): boolean => isSeniority(title) || (namedLevel(title)?.rank ?? null) !== null;

const inOrder = (names: readonly string[]): Numbers => new Map(names.map((name, index) => [name, index + 1]));
