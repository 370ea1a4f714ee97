import { z } from 'zod';
import type { Criterion } from '../../growth/criterion.ts';
import type { Aim, GrowthEntry, GrowthSheet } from '../../growth/growth-sheet.ts';
import type { GrowthRow } from '../database/schema.ts';
import type { Seal } from './seal.ts';

const criterion: z.ZodType<Criterion> = z.object({
  key: z.string(),
  role: z.string(),
  roleName: z.string(),
  topic: z.string(),
  topicTitle: z.string(),
  level: z.number(),
  text: z.string(),
});
const aim: z.ZodType<Aim> = z.object({ role: z.string(), level: z.number() });
const content = z.union([
  z.object({ criterion, ticked: z.literal(true) }),
  z.object({ criterion, evidence: z.string() }),
  z.object({ aim }),
]);

/** What one row says. */
export type GrowthContent = z.infer<typeof content>;

/** A row belongs to this person and thing: moved to another, it does not open. */
export const placeOf = ({ person, item, part }: Pick<GrowthRow, 'person' | 'item' | 'part'>): string =>
  JSON.stringify([person, item, part]);

/** Rows of one person → the sheet. What has been taken back is an empty row, which says nothing. */
export function sheetOf(rows: readonly GrowthRow[], seal: Seal): GrowthSheet {
  const written = rows.filter((row) => row.content !== '');
  const read = written.map((row) => contentOf(row, seal));
  const entries = new Map<string, GrowthEntry>();
  let found: Aim | null = null;
  for (const one of read) {
    if (one === null) continue;
    if ('aim' in one) found = one.aim;
    else entries.set(one.criterion.key, joined(entries.get(one.criterion.key), one));
  }
  return { aim: found, entries, unreadable: read.filter((one) => one === null).length };
}

function joined(
  known: GrowthEntry | undefined,
  one: Exclude<GrowthContent, { readonly aim: Aim }>,
): GrowthEntry {
  const { isTicked, evidence } = known ?? { isTicked: false, evidence: '' };
  return 'ticked' in one
    ? { criterion: one.criterion, isTicked: true, evidence }
    : { criterion: one.criterion, isTicked, evidence: one.evidence };
}

/** Errors would quote what somebody wrote, so there are none. */
function contentOf(row: GrowthRow, seal: Seal): GrowthContent | null {
  const text = seal.open(row.content, placeOf(row));
  if (text === null) return null;
  try {
    return content.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
