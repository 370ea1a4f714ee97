import { sql as raw } from 'kysely';
import type { StoredErrand } from '../../requests/errands/errand.ts';
import type { FollowUp } from '../../requests/request-store.ts';
import type { Sql } from '../database/schema.ts';
import { insertEventsOnce } from '../requests/event-table.ts';
import { noteLeft, putLeft } from '../requests/left-cards.ts';
import { notePostings } from '../requests/posting-table.ts';
import { patchOf } from '../requests/request-row.ts';
import { notePlaces } from '../requests/talk-table.ts';
import { followsFrom, insertErrands } from './errand-rows.ts';

/** Removes it and adds what follows from it; where somebody else has finished it, that has been done. */
export async function finishErrand(sql: Sql, done: StoredErrand, follow: FollowUp): Promise<void> {
  const row = await sql
    .deleteFrom('errands')
    .where('id', '=', done.id)
    .returning('request')
    .executeTakeFirst();
  if (!row) return;
  const at = follow.event?.at ?? done.createdAt;
  await noteCard(sql, done.subject, follow.card);
  await applyPatch(sql, done.subject, follow);
  if (row.request !== null) await notePlaces(sql, row.request, follow);
  await notePostings(sql, follow.postings ?? []);
  if (follow.event) await insertEventsOnce(sql, [follow.event]);
  await insertErrands(sql, follow.errands ?? [], followsFrom(done, row.request, at));
}

/** Where the card is hinders nobody from changing the request, so the version stays. A link that is known stays too. */
async function noteCard(sql: Sql, request: string, card: FollowUp['card']): Promise<void> {
  if (!card) return;
  const { hop, channel, ts, link } = card;
  const noted = await sql
    .updateTable('requests')
    .set({ channel, cardTs: ts, ...(link === null ? {} : { link }) })
    .where('id', '=', request)
    .where('hop', '=', hop)
    .returning('id')
    .executeTakeFirst();
  if (!noted) await putLeft(sql, request, { channel, ts });
}

async function applyPatch(sql: Sql, request: string, { patch, event }: FollowUp): Promise<void> {
  if (!patch) return;
  if (patch.cardTs === null) await noteLeft(sql, request);
  await sql
    .updateTable('requests')
    .set({
      ...patchOf(patch),
      ...(event ? { updatedAt: event.at } : {}),
      version: raw`version + 1`,
    })
    .where('id', '=', request)
    .execute();
}
