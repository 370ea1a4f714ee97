import type { Problem } from '../documents/problem.ts';
import type { Reading } from './profiles/role-entry.ts';

/** What several pieces of a document give, as one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    outOfScope: readings.flatMap(({ outOfScope }) => outOfScope),
    owned: readings.flatMap(({ owned = [] }) => owned),
    fallbackChannel: readings.map((one) => one.fallbackChannel).find(Boolean) ?? null,
    reviews: readings.flatMap(({ reviews = [] }) => reviews),
    holidays: readings.flatMap((reading) => reading.holidays ?? []),
    problems: once(readings.flatMap(({ problems }) => problems)),
  };
}

/** Many a piece of a file lacks the same as the one before it. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const known = new Map(
    problems.map((problem) => [`${problem.line} ${problem.rule} ${problem.message}`, problem]),
  );
  return [...known.values()];
}
