import { sql as raw } from 'kysely';
import type { Errand } from '../../requests/errands/errand.ts';
import type { Request, RequestEvent } from '../../requests/request.ts';
import type { Sql } from '../database/schema.ts';
import { causedByChange, errandRows, insertErrandRows } from '../errands/errand-rows.ts';
import { insertEventsOnce } from './event-table.ts';
import { requestOf } from './request-row.ts';

interface Reminder {
  readonly id: string;
  readonly escalateAt: number | null;
  readonly event: RequestEvent;
  readonly errands?: readonly Errand[];
}

/** A card that came late, because Slack could not be reached, is not reminded of the moment it is there. */
const SEEN_FOR = 15 * 60_000;

/** The card has been there for so long, or, where that is shorter, for as long as the role was to have. Slack counts in seconds. */
const isSeen = (now: number) =>
  raw<boolean>`(cast(card_ts as double precision) * 1000 <= ${now - SEEN_FOR}
    or cast(card_ts as double precision) * 1000 <= ${now} - (remind_at - created_at))`;

/** Nobody has claimed it; or somebody has, was asked how it goes, and has said nothing. */
const waiting = (sql: Sql, now: number) =>
  sql
    .selectFrom('requests')
    .where('closedAt', 'is', null)
    .where('remindedAt', 'is', null)
    .where('cardTs', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        and([eb('state', '=', 'open'), eb('remindAt', '<=', now), isSeen(now)]),
        and([eb('state', 'in', ['claimed', 'waiting']), eb('checks', '=', 1), eb('checkAt', '<=', now)]),
      ]),
    );

export async function channelsToRemind(sql: Sql, now: number): Promise<readonly string[]> {
  const rows = await waiting(sql, now).select('channel').distinct().orderBy('channel').execute();
  return rows.flatMap(({ channel }) => channel ?? []);
}

export async function dueReminders(
  sql: Sql,
  channel: string,
  now: number,
  limit: number,
): Promise<readonly Request[]> {
  const rows = await waiting(sql, now)
    .selectAll()
    .where('channel', '=', channel)
    .orderBy(({ fn }) => fn.coalesce('remindAt', 'checkAt'))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(requestOf);
}

export async function dueEscalations(
  sql: Sql,
  now: number,
  limit: number,
  after?: Request,
): Promise<readonly Request[]> {
  let query = sql
    .selectFrom('requests')
    .selectAll()
    .where('closedAt', 'is', null)
    .where('remindedAt', 'is not', null)
    .where('escalateAt', '<=', now);
  if (after) query = query.where(raw<boolean>`(escalate_at, id) > (${after.escalateAt}, ${after.id})`);
  const rows = await query.orderBy('escalateAt').orderBy('id').limit(limit).execute();
  return rows.map(requestOf);
}

/** One errand for all that are marked here; some statements for however many. */
export async function markReminded(
  sql: Sql,
  channel: string,
  reminders: readonly Reminder[],
  at: number,
): Promise<readonly string[]> {
  const marked: (Reminder & { readonly version: number })[] = [];
  for (const alike of byEscalation(reminders)) marked.push(...(await mark(sql, channel, alike, at)));
  marked.sort((one, other) => (one.id < other.id ? -1 : 1));
  const [first] = marked;
  if (!first) return [];
  await insertEventsOnce(
    sql,
    marked.map(({ event }) => event),
  );
  const requests = marked.map(({ id }) => id);
  const id = `${first.id}-${first.version}-reminder`; // its very version makes it unique
  const cause = { id, subject: channel, request: null, position: at, step: 1, at };
  await insertErrandRows(sql, [
    ...marked.flatMap((one) => errandRows(one.errands ?? [], causedByChange(one.id, one.version, at))),
    ...errandRows([{ kind: 'reminder', channel, requests }], cause),
  ]);
  return requests;
}

/** Those of one role go to the fallback channel at the same time. */
function byEscalation(reminders: readonly Reminder[]): Iterable<readonly Reminder[]> {
  const groups = new Map<number | null, Reminder[]>();
  for (const reminder of reminders) {
    const group = groups.get(reminder.escalateAt);
    if (group) group.push(reminder);
    else groups.set(reminder.escalateAt, [reminder]);
  }
  return groups.values();
}

/** Unless they have been reminded of, claimed, gone on with, or taken elsewhere in the meantime. */
async function mark(sql: Sql, channel: string, alike: readonly Reminder[], at: number) {
  const byId = new Map(alike.map((reminder) => [reminder.id, reminder]));
  const rows = await sql
    .updateTable('requests')
    .set(({ eb }) => ({
      ...{ remindedAt: at, updatedAt: at, snoozedUntil: null, version: raw<number>`version + 1` },
      escalateAt: alike[0]?.escalateAt ?? null,
      checks: eb.case().when('state', '=', 'open').then(0).else(2).end(),
    }))
    .where('id', 'in', [...byId.keys()])
    .where(({ or, eb }) => or([eb('state', '=', 'open'), eb('checks', '=', 1)]))
    .where('closedAt', 'is', null)
    .where('channel', '=', channel)
    .where('remindedAt', 'is', null)
    .returning(['id', 'version'])
    .execute();
  return rows.flatMap(({ id, version }) => {
    const reminder = byId.get(id);
    return reminder ? [{ ...reminder, version }] : [];
  });
}
