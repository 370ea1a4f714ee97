import { z } from 'zod';
import { workingHours } from '../catalog/dates/days-off.ts';
import { DAY, localTime } from '../catalog/local-time.ts';
import type { Role } from '../catalog/role.ts';
import { type RoleChange, roleChanges } from '../catalog/role-changes.ts';
import { type RoleFact, roleFacts } from '../catalog/role-facts.ts';
import type { Log } from '../log.ts';
import type { Leases } from '../requests/jobs/leases.ts';
import { isWorking } from '../requests/working-time.ts';
import type { ChangedRole, Notifier } from './notifier.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export interface ChangeNeeds {
  readonly store: { readonly snapshots: SnapshotStore; readonly leases: Leases };
  readonly roles: () => readonly Role[];
  readonly notifier: Notifier;
  readonly now: () => number;
  readonly log: Log;
}

/** What is to be told of one role, and what it stood at before. */
interface News {
  readonly role: Role;
  readonly changes: readonly RoleChange[];
  readonly content: string;
  readonly before: { readonly content: string; readonly at: number };
}

const HOUR = 3_600_000;
const BETWEEN = 20 * HOUR;

/**
 * One message a day, at most, to each channel that wants it: what has changed in its roles since it was last told. It waits
 * for the hours of the role. Every replica may run it at any moment. What is marked is not told twice.
 */
export async function tellChanges(needs: ChangeNeeds): Promise<void> {
  const at = needs.now();
  const wanting = needs.roles().filter(({ routing }) => routing.announceChanges && routing.channel !== null);
  if (wanting.length === 0) return;
  const news = await newsOf(wanting, needs);
  const awake = news.filter(({ role }) => isWorking(workingHours(role.routing), at));
  for (const channel of new Set(awake.map(({ role }) => role.routing.channel ?? ''))) {
    await tellChannel(
      needs,
      channel,
      awake.filter(({ role }) => role.routing.channel === channel),
    );
  }
}

/** A role that is seen for the first time has not changed: it is kept as it is. */
async function newsOf(roles: readonly Role[], { store, now }: ChangeNeeds): Promise<News[]> {
  const kept = await store.snapshots.list();
  const found: News[] = [];
  for (const role of roles) {
    const facts = roleFacts(role);
    const content = JSON.stringify(facts);
    const before = kept.get(role.slug);
    const known = before && readFacts(before.content);
    if (!before || !known) await store.snapshots.replace(role.slug, before?.at ?? null, content, now());
    else if (before.content !== content)
      found.push({ role, content, before, changes: roleChanges(known, facts) });
  }
  return found.filter(({ changes }) => changes.length > 0);
}

async function tellChannel(needs: ChangeNeeds, name: string, news: readonly News[]): Promise<void> {
  const { store, notifier, now, log } = needs;
  const place = await notifier.channelOf(name);
  if (place.kind !== 'done' || place.value === null) return;
  const at = now();
  const zone = news[0]?.role.routing.hours?.zone ?? 'UTC';
  if (!(await store.leases.take(`changes ${place.value}`, at, nextTurn(at, zone)))) return;
  const mine: News[] = [];
  for (const one of news)
    if (await store.snapshots.replace(one.role.slug, one.before.at, one.content, at)) mine.push(one);
  if (mine.length === 0) return;
  const told = await notifier.tellChanges(place.value, mine.map(changedRole));
  if (told.kind === 'done') return;
  log.warn('could not tell what has changed', { roles: mine.length, why: told.kind });
  if (told.kind === 'trouble') return; // it may have been posted
  for (const { role, before } of mine)
    await store.snapshots.replace(role.slug, at, before.content, before.at);
}

/** Another day, and not so soon after midnight either. */
function nextTurn(at: number, zone: string): number {
  const clock = localTime(zone);
  const midnight = clock.moment((Math.floor(clock.of(at) / DAY) + 1) * DAY);
  return Math.max(midnight, at + BETWEEN);
}

const changedRole = ({ role: { slug, name }, changes }: News): ChangedRole => ({ slug, name, changes });

const facts: z.ZodType<RoleFact[]> = z.array(
  z.object({ kind: z.string(), title: z.string(), text: z.string() }),
);

/** Null for what an older version has kept in another way. */
function readFacts(content: string): RoleFact[] | null {
  try {
    return facts.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
