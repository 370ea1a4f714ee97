import { z } from 'zod';
import type { Day } from '../catalog/dates/day.ts';
import type { Role } from '../catalog/role.ts';
import { roleChanges } from '../catalog/role-changes.ts';
import { type RoleFact, roleFacts } from '../catalog/role-facts.ts';

const fact = z.object({ kind: z.string(), title: z.string(), text: z.string() });
const change = z.object({
  how: z.enum(['added', 'removed', 'changed']),
  fact,
  before: z.string().nullable(),
});
const memory = z.object({
  files: z.array(z.string()),
  roles: z.record(z.string(), z.object({ name: z.string(), facts: z.array(fact) })),
  history: z.array(
    z.object({
      day: z.string(),
      role: z.string(),
      name: z.string(),
      what: z.enum(['new', 'gone', 'changed']),
      changes: z.array(change),
    }),
  ),
});

/** What a site remembers of itself from one time to the next: its files, what each role said, and what has changed since. */
export type SiteMemory = z.infer<typeof memory>;
export type SiteChange = SiteMemory['history'][number];

export const MEMORY_FILE = 'site.json';
const MOST_KEPT = 300;

/** Null for what is no memory of a site. */
export function readMemory(text: string): SiteMemory | null {
  try {
    return memory.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The newest first. A site that is made for the first time has no changes. */
export function historyOf(
  before: SiteMemory | null,
  roles: readonly Role[],
  today: Day,
): readonly SiteChange[] {
  if (before === null) return [];
  const now = new Map(roles.map((role) => [role.slug, role]));
  const fresh = roles.flatMap((role): SiteChange[] => {
    const known = before.roles[role.slug];
    const base = { day: today, role: role.slug, name: role.name };
    if (known === undefined) return [{ ...base, what: 'new', changes: [] }];
    const changes = roleChanges(known.facts, roleFacts(role)).map((one) => ({
      ...one,
      fact: { ...one.fact },
    }));
    return changes.length > 0 ? [{ ...base, what: 'changed', changes }] : [];
  });
  const gone = Object.entries(before.roles)
    .filter(([slug]) => !now.has(slug))
    .map(([slug, { name }]): SiteChange => ({ day: today, role: slug, name, what: 'gone', changes: [] }));
  return [...fresh, ...gone, ...before.history].slice(0, MOST_KEPT);
}

export function memoryOf(
  roles: readonly Role[],
  history: readonly SiteChange[],
  files: readonly string[],
): SiteMemory {
  const said = (role: Role): { name: string; facts: RoleFact[] } => ({
    name: role.name,
    facts: roleFacts(role),
  });
  return {
    files: [...files],
    roles: Object.fromEntries(roles.map((role) => [role.slug, said(role)])),
    history: [...history],
  };
}
