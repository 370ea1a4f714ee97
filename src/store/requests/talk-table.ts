import { z } from 'zod';
import type { Note } from '../../requests/errands/errand.ts';
import type { FollowUp } from '../../requests/request-store.ts';
import type { Line, Said, Side } from '../../requests/talk/talk.ts';
import type { LineRow, Sql } from '../database/schema.ts';
import { parseNote } from '../errands/errand-json.ts';
import { noteTrace } from './trace-table.ts';

const files = z.array(z.object({ name: z.string(), link: z.string() }));

/** Which request a thread is about: that of the card above it, of the message to the person who asked, or of where they did. */
export async function requestAt(
  sql: Sql,
  channel: string,
  threadTs: string,
): Promise<{ readonly id: string; readonly side: Side } | null> {
  const card = await sql
    .selectFrom('requests')
    .select('id')
    .where('channel', '=', channel)
    .where('cardTs', '=', threadTs)
    .executeTakeFirst();
  if (card) return { id: card.id, side: 'holders' };
  const notice = await sql
    .selectFrom('notices')
    .select('request')
    .where('channel', '=', channel)
    .where('ts', '=', threadTs)
    .executeTakeFirst();
  const id = notice?.request ?? (await askedIn(sql, channel, threadTs));
  return id === undefined ? null : { id, side: 'asker' };
}

/** Of several that began in one thread, the one that waits for an answer, or else the latest that is not closed. */
async function askedIn(sql: Sql, channel: string, threadTs: string): Promise<string | undefined> {
  const row = await sql
    .selectFrom('requests')
    .select('id')
    .where('originChannel', '=', channel)
    .where('originThreadTs', '=', threadTs)
    .orderBy((query) =>
      query
        .case()
        .when('state', '=', 'waiting')
        .then(0)
        .when('state', 'in', ['open', 'claimed'])
        .then(1)
        .else(2)
        .end(),
    )
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export async function openQuestion(
  sql: Sql,
  channel: string,
): Promise<{ readonly request: string; readonly ts: string } | null> {
  const row = await sql
    .selectFrom('notices')
    .innerJoin('requests', 'requests.id', 'notices.request')
    .select(['notices.request', 'notices.ts', 'notices.note'])
    .where('notices.channel', '=', channel)
    .where('requests.state', '=', 'waiting')
    .orderBy('notices.ts', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row || row.note === null) return null;
  const isQuestion = ASKING.has(parseNote(row.note)?.kind);
  return isQuestion ? { request: row.request, ts: row.ts } : null;
}

const ASKING: ReadonlySet<string | undefined> = new Set<Note['kind']>(['asked', 'unanswered']);

export async function findLine(sql: Sql, channel: string, ts: string): Promise<Line | null> {
  const row = await sql
    .selectFrom('lines')
    .selectAll()
    .where('channel', '=', channel)
    .where('ts', '=', ts)
    .executeTakeFirst();
  return row ? lineOf(row) : null;
}

export async function linesOf(sql: Sql, request: string): Promise<readonly Line[]> {
  const rows = await sql
    .selectFrom('lines')
    .selectAll()
    .where('request', '=', request)
    .orderBy('ts')
    .execute();
  return rows.map(lineOf);
}

const lineOf = (row: LineRow): Line => ({
  ...row,
  files: files.parse(JSON.parse(row.files)),
  isGone: row.isGone === 1,
});

/** After all timestamps, in every collation. */
const FOREVER = 'z';

/** What is kept of it is as last edited, in whatever order that arrives; what is gone stays gone. */
export async function putSaid(sql: Sql, request: string, said: Said | undefined): Promise<void> {
  if (!said) return;
  const { channel, ts, side, author, text, edited } = said;
  const now = { text, edited, files: JSON.stringify(said.files), isGone: Number(said.isGone) };
  await sql
    .insertInto('lines')
    .values({ ...now, channel, ts, side, author, request, mirrorChannel: null, mirrorTs: null })
    .onConflict((clash) =>
      clash
        .columns(['channel', 'ts'])
        .doUpdateSet(now)
        .where('lines.isGone', '=', 0)
        .where('lines.edited', '<=', said.isGone ? FOREVER : edited),
    )
    .execute();
}

export async function notePlaces(
  sql: Sql,
  request: string,
  { notice, mirror, trace }: FollowUp,
): Promise<void> {
  if (notice)
    await sql
      .insertInto('notices')
      .values({
        ...{ channel: notice.channel, ts: notice.ts, request },
        note: notice.note ? JSON.stringify(notice.note) : null,
      })
      .onConflict((clash) => clash.columns(['channel', 'ts']).doNothing())
      .execute();
  if (trace) await noteTrace(sql, request, trace);
  if (mirror)
    await sql
      .updateTable('lines')
      .set({ mirrorChannel: mirror.channel, mirrorTs: mirror.ts })
      .where('channel', '=', mirror.of.channel)
      .where('ts', '=', mirror.of.ts)
      .execute();
}
