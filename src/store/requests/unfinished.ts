import { sql as raw } from 'kysely';
import type { Page, Portion } from '../../requests/figures/listing.ts';
import { pageOf } from '../../requests/figures/listing.ts';
import type { ChannelLoad } from '../../requests/request-store.ts';
import type { Sql } from '../database/schema.ts';
import { requestOf } from './request-row.ts';

/** As the index has it. */
const isClaimed = raw<number>`case when claimant is null then 0 else 1 end`;

export async function channelLoads(sql: Sql): Promise<readonly ChannelLoad[]> {
  const rows = await sql
    .selectFrom('requests')
    .select(['channel', (query) => query.fn.countAll<number>().as('count')])
    .where('closedAt', 'is', null)
    .where('channel', 'is not', null)
    .groupBy('channel')
    .execute();
  return rows.map(({ channel, count }) => ({ channel: channel ?? '', count: Number(count) }));
}

/** Sorted by what the index has, so that of thousands only those that are shown are read whole. */
export async function unfinishedIn(
  sql: Sql,
  channels: readonly string[],
  { limit, after }: Portion,
): Promise<Page> {
  let ids = sql
    .selectFrom('requests')
    .select('id')
    .where('closedAt', 'is', null)
    .where('channel', 'in', channels);
  if (after)
    ids = ids.where(
      raw<boolean>`(${isClaimed}, created_at, id) > (${Number(after.isLater)}, ${after.createdAt}, ${after.id})`,
    );
  const rows = await sql
    .selectFrom('requests')
    .selectAll()
    .where(
      'id',
      'in',
      ids
        .orderBy(isClaimed)
        .orderBy('createdAt')
        .orderBy('id')
        .limit(limit + 1),
    )
    .orderBy(isClaimed)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return pageOf(rows.map(requestOf), limit, ({ claimant }) => claimant !== null);
}
