import { createHash } from 'node:crypto';
import { cellOf, ladderOf } from '../answers/finding/ladder.ts';
import type { Role } from '../catalog/role.ts';

/** One thing that a framework asks of a role at a level. Carries its words, since documents change. */
export interface Criterion {
  /** 16 letters; the same for as long as role, topic, level and wording are the same. */
  readonly key: string;
  /** Slug. */
  readonly role: string;
  readonly roleName: string;
  /** The topic's short name, and how it is shown. */
  readonly topic: string;
  readonly topicTitle: string;
  readonly level: number;
  readonly text: string;
}

/** All that the frameworks of a role ask, topic by topic, in ascending levels; what is written twice is there once. */
export function criteriaOf(role: Role): readonly Criterion[] {
  const ladder = ladderOf(role);
  const found = new Map<string, Criterion>();
  for (const topic of ladder?.topics ?? [])
    for (const { level } of topic.levels)
      for (const text of textsAt(topic, level)) {
        const place = { role: role.slug, topic: topic.name, level, text };
        const key = keyOf(place);
        found.set(key, { key, ...place, roleName: role.name, topicTitle: topic.title });
      }
  return [...found.values()];
}

function textsAt(topic: Parameters<typeof cellOf>[0], level: number): readonly string[] {
  const { entry } = cellOf(topic, level);
  return [...(entry?.criteria ?? []), ...(entry?.examples ?? []).map((it) => it.criterion)].map(
    (statement) => statement.text,
  );
}

/** Line breaks and blanks may change without it becoming another criterion; words may not. */
function keyOf({ role, topic, level, text }: Pick<Criterion, 'role' | 'topic' | 'level' | 'text'>): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return fingerprint(JSON.stringify([role, topic, level, words]));
}

/** 16 letters, digits, "-" and "_", that stand for a text of any length. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
