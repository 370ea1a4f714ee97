import type { Request } from '../../requests/request.ts';
import type { Claim } from '../../requests/request-store.ts';
import type { Sql } from '../database/schema.ts';
import { requestOf } from '../requests/request-row.ts';

const UNDER_WAY = ['claimed', 'waiting'] as const;

export async function dueChecks(sql: Sql, now: number, limit: number): Promise<readonly Request[]> {
  const rows = await sql
    .selectFrom('requests')
    .selectAll()
    .where('state', 'in', UNDER_WAY)
    .where('checks', '=', 0)
    .where('checkAt', '<=', now)
    .orderBy('checkAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(requestOf);
}

export async function claims(sql: Sql): Promise<readonly Claim[]> {
  const rows = await sql
    .selectFrom('requests')
    .select(['id', 'claimant', 'claimedAt'])
    .where('closedAt', 'is', null)
    .where('claimant', 'is not', null)
    .orderBy('claimant')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ claimant, ...row }) => (claimant === null ? [] : { ...row, claimant }));
}
