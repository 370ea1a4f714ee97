import { bold, italic, type Words } from '../../spans.ts';

/** Levels and what they ask. */
export const levels = {
  ofRole: (role: string): string => `${role}: levels`,
  /** No levels: all of them. */
  title: (role: string, levels: readonly number[], topic: string | null): string =>
    `${role}: ${levels.length === 0 ? 'levels' : `level ${levels.join(' and ')}`}${topic === null ? '' : `, ${topic}`}`,
  session: (role: string, levels: readonly number[]): string =>
    `${role}, ${levels.length === 0 ? 'levels' : `${levels.length === 1 ? 'level' : 'levels'} ${levels.join(' and ')}`}`,
  level: (level: number): string => `Level ${level}`,
  sideLabel: (role: string, level: number): string => `${role}, level ${level}`,
  /** Where a criterion stands, after it and in brackets. */
  place: (level: number, topic: string): string => `level ${level}, ${topic}`,
  highest: (level: number, ladder: string): string => `Level ${level} is the highest level of ${ladder}.`,
  goOn: 'Go on',
  partsFollow: (count: number): string =>
    count === 1 ? '1 more part follows: press “Go on”.' : `${count} more parts follow: press “Go on”.`,
  example: (example: string): Words => ['For example: ', italic(example)],
  nextTo: (level: number, next: number): string => `${level} next to ${next}`,
  allTopics: 'All topics',
  allLevels: 'All levels',
  overview: (title: string, levels: number, topics: readonly string[]): string =>
    `${title} has ${levels} levels and ${topics.length} ${topics.length === 1 ? 'topic' : 'topics'}: ${topics.join(', ')}.`,
  line: (level: number, first: string, others: number): Words => [
    bold(`Level ${level}`),
    `: ${first}`,
    others > 0 ? italic(` (and ${others} more)`) : '',
  ],
  emptyLine: (level: number): Words => [bold(`Level ${level}`), ': nothing is written'],
  /** Of a topic at a level that nothing is written for; the nearest levels that have something, or null. */
  blank: (lower: number | null, higher: number | null): string => {
    const near = [lower === null ? [] : `${lower} below`, higher === null ? [] : `${higher} above`].flat();
    return near.length === 0
      ? 'nothing is written at any level'
      : `nothing is written here (nearest: level ${near.join(' and ')})`;
  },
  blankTopics: (topics: readonly string[]): string =>
    `Nothing is written at this level under ${topics.join(', ')}.`,
  notSpokenOf: (role: string): string => `The levels of the ${role} do not speak of this.`,
  noFramework: (role: string, others: readonly string[]): string =>
    `No progression framework is written for ${role}.${others.length > 0 ? ` Levels are written for: ${others.join(', ')}.` : ''}`,
  noLevelTitle: (role: string, missing: readonly number[]): string =>
    `${role}: no level ${missing.join(' or ')}`,
  noLevel: (ladder: string, highest: number, missing: readonly number[]): string =>
    `${ladder} has levels 1 to ${highest}. There is no level ${missing.join(' or ')}.`,
};
