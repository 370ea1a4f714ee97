import type { Role } from '../catalog/role.ts';
import { criteriaOf } from './criterion.ts';
import type { GrowthSheet } from './growth-sheet.ts';

/** What a level asks and what a person has ticked of it: counts of what is open, and never a score. */
export interface Standing {
  readonly level: number;
  readonly asked: number;
  readonly ticked: number;
  /** Those that ask something at this level. */
  readonly topics: readonly { readonly title: string; readonly asked: number; readonly open: number }[];
  /** Levels at which anything is written, ascending. */
  readonly written: readonly number[];
}

export function standingAt(role: Role, level: number, { entries }: GrowthSheet): Standing {
  const all = criteriaOf(role);
  const asked = all.filter((criterion) => criterion.level === level);
  const isOpen = ({ key }: { readonly key: string }) => entries.get(key)?.isTicked !== true;
  const topics = [...new Set(asked.map(({ topic }) => topic))].map((topic) => {
    const own = asked.filter((criterion) => criterion.topic === topic);
    return { title: own[0]?.topicTitle ?? topic, asked: own.length, open: own.filter(isOpen).length };
  });
  const ticked = asked.length - asked.filter(isOpen).length;
  const written = [...new Set(all.map((criterion) => criterion.level))].toSorted((a, b) => a - b);
  return { level, asked: asked.length, ticked, topics, written };
}
