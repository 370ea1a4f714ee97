import { type Expression, sql as raw, type SqlBool } from 'kysely';
import { type Asked, type Portion, pageOf } from '../../requests/figures/listing.ts';
import { isClosed } from '../../requests/request.ts';
import type { Sql } from '../database/schema.ts';
import { requestOf } from './request-row.ts';

const isDone = raw<number>`case when closed_at is null then 0 else 1 end`;

/** What a person has asked: see `Asked`. Resolved counts from `since` on. */
export async function askedBy(
  sql: Sql,
  asker: string,
  since: number,
  { limit, after }: Portion,
): Promise<Asked> {
  const all = sql
    .selectFrom('requests')
    .where('asker', '=', asker)
    .where(({ or, and, eb }) =>
      or([eb('closedAt', 'is', null), and([eb('state', '=', 'resolved'), eb('closedAt', '>', since)])]),
    );
  const counts = await all
    .select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('closedAt').as('resolved')])
    .executeTakeFirstOrThrow();
  const rows = await (after ? all.where(isBehind(after)) : all)
    .selectAll()
    .orderBy(isDone)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const resolved = Number(counts.resolved);
  return {
    ...pageOf(rows.map(requestOf), limit, isClosed),
    ...{ open: Number(counts.all) - resolved, resolved },
  };
}

const isBehind = ({ isLater, createdAt, id }: NonNullable<Portion['after']>): Expression<SqlBool> =>
  raw<SqlBool>`(${isDone} > ${Number(isLater)}
    or (${isDone} = ${Number(isLater)} and (created_at, id) < (${createdAt}, ${id})))`;
