import type { Request } from '../requests/request.ts';
import type { ChannelLoad } from '../requests/request-store.ts';
import { requestOf } from './request-row.ts';
import type { Sql } from './schema.ts';

const UNFINISHED = ['open', 'waiting', 'claimed'] as const;

export async function channelLoads(sql: Sql): Promise<readonly ChannelLoad[]> {
  const rows = await sql
    .selectFrom('requests')
    .select(['channel', (query) => query.fn.countAll<number>().as('count')])
    .where('state', 'in', UNFINISHED)
    .where('channel', 'is not', null)
    .groupBy('channel')
    .execute();
  return rows.map(({ channel, count }) => ({ channel: channel ?? '', count: Number(count) }));
}

export async function unfinishedIn(
  sql: Sql,
  channels: readonly string[],
  limit: number,
): Promise<readonly Request[]> {
  const rows = await sql
    .selectFrom('requests')
    .selectAll()
    .where('channel', 'in', channels)
    .where('state', 'in', UNFINISHED)
    .orderBy((query) => query.case().when('claimant', 'is', null).then(0).else(1).end())
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(requestOf);
}
