import type { Errand } from '../../requests/errands/errand.ts';
import { unreminded } from '../../requests/moves/step.ts';
import type { RequestRow, Sql } from '../database/schema.ts';
import { parseErrand } from '../errands/errand-json.ts';
import { causedByChange, insertErrands } from '../errands/errand-rows.ts';
import { bumpRevision } from '../learning/correction-revision.ts';
import { forgetInNotices, forgetQuestions } from '../requests/notice-table.ts';
import { forgetInPostings } from '../requests/posting-table.ts';

/** What was deleted of a person, or of what they had done taken from others' requests. */
export interface Forgotten {
  /** Those they asked. Their cards stay in Slack, which has its own rules of keeping. */
  readonly requests: readonly Pick<RequestRow, 'id' | 'channel' | 'cardTs'>[];
  /** Requests of others that they had, and have no more. */
  readonly released: number;
  readonly steps: number;
  readonly preferences: number;
  readonly growth: number;
  readonly reviews: number;
}

/** Stands where somebody did something who is forgotten. */
const FORGOTTEN = 'forgotten';

export async function forgetPerson(sql: Sql, person: string, at: number): Promise<Forgotten> {
  const requests = await sql
    .deleteFrom('requests')
    .where('asker', '=', person)
    .returning(['id', 'channel', 'cardTs'])
    .execute(); // events, errands and corrections refer to them, and go with them
  if (requests.length > 0) await bumpRevision(sql);
  await forgetInErrands(sql, person);
  await forgetInNotices(sql, person);
  await forgetInPostings(sql, person);
  const released = await release(sql, person, at);
  await sql.deleteFrom('lines').where('author', '=', person).execute();
  await sql.updateTable('requests').set({ closedBy: null }).where('closedBy', '=', person).execute();
  await sql.updateTable('requests').set({ sourceAuthor: null }).where('sourceAuthor', '=', person).execute();
  const steps = await sql
    .updateTable('events')
    .set({ actor: FORGOTTEN, detail: null })
    .where('actor', '=', person)
    .executeTakeFirst();
  return {
    requests,
    released,
    steps: Number(steps.numUpdatedRows),
    ...(await forgetOwn(sql, person)),
  };
}

async function forgetOwn(
  sql: Sql,
  person: string,
): Promise<Pick<Forgotten, 'preferences' | 'growth' | 'reviews'>> {
  await sql.deleteFrom('leases').where('name', '=', `review ${person.toLowerCase()}`).execute();
  const preferences = await sql.deleteFrom('preferences').where('person', '=', person).executeTakeFirst();
  const growth = await sql.deleteFrom('growth').where('person', '=', person).executeTakeFirst();
  const reviews = await sql
    .updateTable('reviews')
    .set({ reviewer: null })
    .where('reviewer', '=', person)
    .executeTakeFirst();
  return {
    preferences: Number(preferences.numDeletedRows),
    growth: Number(growth.numDeletedRows),
    reviews: Number(reviews.numUpdatedRows),
  };
}

/** What they have not resolved is open again, and reminded of at once. What they asked back is theirs, and goes, too. */
async function release(sql: Sql, person: string, at: number): Promise<number> {
  const rows = await sql.selectFrom('requests').selectAll().where('claimant', '=', person).execute();
  const asked = await sql
    .selectFrom('requests')
    .selectAll()
    .where('state', '=', 'waiting')
    .where(
      'id',
      'in',
      sql.selectFrom('events').select('request').where('actor', '=', person).where('kind', '=', 'asked'),
    )
    .execute();
  const held = new Map([...rows, ...asked].map((row) => [row.id, row]));
  for (const row of held.values()) await releaseOne(sql, row, person, at);
  return held.size;
}

async function releaseOne(sql: Sql, row: RequestRow, person: string, at: number): Promise<void> {
  const isUnderWay = row.state === 'claimed' || row.state === 'waiting';
  const version = row.version + 1;
  await sql
    .updateTable('requests')
    .set({
      ...(isUnderWay ? { ...unreminded, state: 'open', question: null, remindAt: at } : {}),
      ...(row.claimant === person || isUnderWay ? { claimedAt: null } : {}),
      claimant: row.claimant === person || isUnderWay ? null : row.claimant,
      version,
      updatedAt: at,
    })
    .where('id', '=', row.id)
    .execute();
  if (isUnderWay) await forgetQuestions(sql, row.id);
  const redraw: Errand = { kind: 'refresh', hop: row.hop, card: null };
  if (row.cardTs !== null) await insertErrands(sql, [redraw], causedByChange(row.id, version, at));
}

/** A card is posted all the same; what else they said to others and is not told yet, is not told. */
async function forgetInErrands(sql: Sql, person: string): Promise<void> {
  const rows = await sql
    .selectFrom('errands')
    .select(['id', 'errand'])
    .where('errand', 'like', `%"${person}"%`)
    .execute();
  for (const { id, errand } of rows) {
    const without = withoutPerson(errand);
    if (without === null) await sql.deleteFrom('errands').where('id', '=', id).execute();
    else
      await sql
        .updateTable('errands')
        .set({ errand: JSON.stringify(without) })
        .where('id', '=', id)
        .execute();
  }
}

function withoutPerson(json: string): Errand | null {
  const errand = parseErrand(json);
  if (errand.kind !== 'card') return null;
  const roleName = 'roleName' in errand.note ? errand.note.roleName : null;
  return { ...errand, note: { kind: 'sent', roleName, backAt: null, zone: null } };
}
