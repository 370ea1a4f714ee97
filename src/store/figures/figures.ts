import { sql as raw } from 'kysely';
import type { FailingErrand } from '../../requests/audience/reachability.ts';
import type { Happened } from '../../requests/figures/intervals.ts';
import type { Standing } from '../../requests/figures/stats.ts';
import type { EventKind } from '../../requests/request.ts';
import type { Database } from '../database/database.ts';
import type { Sql } from '../database/schema.ts';
import { parseErrand } from '../errands/errand-json.ts';

/** Rows that are read in some milliseconds: SQLite works in this very thread. */
const AT_ONCE = 500;

const COUNTED: readonly EventKind[] = [
  ...(['submitted', 'posted', 'diverted', 'claimed', 'passed', 'resolved'] as const),
  ...(['reopened', 'escalated', 'cancelled'] as const),
];

/** What the figures are made of. Whatever there may be much of comes in pages, between which others get their turn. */
export interface Figures {
  /** What happened to all requests: each request's events together, and in their order. */
  histories(): AsyncIterable<readonly Happened[]>;
  /** Errands for requests that have failed at least once, oldest first. */
  failing(): AsyncIterable<readonly FailingErrand[]>;
  standings(): Promise<readonly Standing[]>;
  /** What Slack has yet to be told, and since when. */
  errands(): Promise<{ readonly waiting: number; readonly oldest: number | null }>;
  /** How the roles that now have these requests were called. */
  roleNames(requests: readonly string[]): Promise<ReadonlyMap<string | null, string>>;
  /** When the oldest request came that is still kept; null where there is none. */
  oldest(): Promise<number | null>;
}

export function createFigures({ patiently: { read } }: Database): Figures {
  return {
    histories: () => readHistories(read),
    failing: () => readFailing(read),
    standings: () => read(readStandings),
    errands: () => read(readErrands),
    roleNames: (requests) => read((sql) => readRoleNames(sql, requests)),
    oldest: () => read(readOldest),
  };
}

type Read = Database['read'];

async function* readHistories(read: Read): AsyncGenerator<readonly Happened[]> {
  let after = { request: '', position: 0 };
  for (;;) {
    const from = after;
    const page = await read((sql) => historyPage(sql, from));
    yield page;
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return;
    after = last;
  }
}

/** No word that anybody wrote is read: of the details, only Slack's codes. */
const historyPage = (sql: Sql, { request, position }: { request: string; position: number }) =>
  sql
    .selectFrom('events')
    .select(['request', 'position', 'kind', 'at', 'role'])
    .select(raw<string | null>`case when kind = 'diverted' then detail end`.as('detail'))
    .where(raw<boolean>`(request, position) > (${request}, ${position})`)
    .where('kind', 'in', COUNTED)
    .orderBy('request')
    .orderBy('position')
    .limit(AT_ONCE)
    .execute();

async function* readFailing(read: Read): AsyncGenerator<readonly FailingErrand[]> {
  let after = { createdAt: -1, id: '' };
  for (;;) {
    const from = after;
    const page = await read((sql) => failingPage(sql, from));
    yield page.map(({ errand, lastError, atFallback, ...row }) => ({
      ...row,
      errand: parseErrand(errand),
      lastError: lastError ?? '',
      atFallback: atFallback === 1,
    }));
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return;
    after = last;
  }
}

const failingPage = (sql: Sql, { createdAt, id }: { createdAt: number; id: string }) =>
  sql
    .selectFrom('errands as errand')
    .innerJoin('requests as request', 'request.id', 'errand.request')
    .select(['errand.id', 'errand.createdAt', 'errand.errand', 'errand.lastError'])
    .select(['request.role', 'request.atFallback', 'request.hop'])
    .where('errand.lastError', 'is not', null)
    .where(raw<boolean>`(errand.created_at, errand.id) > (${createdAt}, ${id})`)
    .orderBy('errand.createdAt')
    .orderBy('errand.id')
    .limit(AT_ONCE)
    .execute();

async function readStandings(sql: Sql): Promise<readonly Standing[]> {
  const rows = await sql
    .selectFrom('requests')
    .select([
      'role',
      ({ fn }) => fn.countAll<number>().as('open'),
      ({ fn }) => fn.count<number>('claimant').as('claimed'),
      ({ fn }) => fn.min('createdAt').as('oldest'),
    ])
    .where('closedAt', 'is', null)
    .groupBy('role')
    .execute();
  return rows.map(({ role, open, claimed, oldest }) => ({ role, open, unclaimed: open - claimed, oldest }));
}

async function readErrands(sql: Sql): Promise<{ waiting: number; oldest: number | null }> {
  const row = await sql
    .selectFrom('errands')
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('createdAt').as('oldest')])
    .executeTakeFirstOrThrow();
  return { waiting: Number(row.waiting), oldest: row.oldest };
}

async function readRoleNames(
  sql: Sql,
  requests: readonly string[],
): Promise<ReadonlyMap<string | null, string>> {
  const rows = await sql
    .selectFrom('requests')
    .select(['role', 'roleName'])
    .where('id', 'in', requests)
    .execute();
  return new Map(rows.flatMap(({ role, roleName }) => (roleName === null ? [] : [[role, roleName]])));
}

async function readOldest(sql: Sql): Promise<number | null> {
  const row = await sql
    .selectFrom('events')
    .select('at')
    .where('kind', '=', 'submitted')
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
