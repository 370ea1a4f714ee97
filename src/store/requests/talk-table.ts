import { z } from 'zod';
import type { Note } from '../../requests/errands/errand.ts';
import type { FollowUp, OpenEnd, Thread } from '../../requests/request-store.ts';
import type { Line, Spoken } from '../../requests/talk/talk.ts';
import type { LineRow, Sql } from '../database/schema.ts';
import { parseNote } from '../errands/errand-json.ts';
import { noteTrace } from './trace-table.ts';

const files = z.array(z.object({ name: z.string(), link: z.string() }));

/** Which request a thread is about, by what it hangs on, or by where it was asked; in that order. */
export async function requestAt(
  sql: Sql,
  channel: string,
  threadTs: string,
  author: string | null,
): Promise<Thread | null> {
  const card = await sql
    .selectFrom('requests')
    .select('id')
    .where('channel', '=', channel)
    .where('cardTs', '=', threadTs)
    .executeTakeFirst();
  if (card) return { id: card.id, place: 'card' };
  for (const [table, place] of ROOTS) {
    if (table === 'postings' && !isDirect(channel)) continue; // below what is said in a channel nothing is heard
    const root = await sql
      .selectFrom(table)
      .select('request')
      .where('channel', '=', channel)
      .where('ts', '=', threadTs)
      .limit(1)
      .executeTakeFirst();
    if (root) return { id: root.request, place };
  }
  return author === null || isDirect(channel) ? null : askedIn(sql, channel, threadTs, author);
}

/** What a thread may hang on, by where that is kept: see `Thread`. A trace below a message begins no thread. */
const ROOTS = [
  ['notices', 'told'],
  ['lines', 'told'],
  ['traces', 'author'],
  ['postings', 'check'],
  ['departed', 'left'],
] as const;

/** There, what is asked in the same thread is for Rolecall. */
const isDirect = (channel: string): boolean => channel.startsWith('D');

/** Of several that somebody began in one thread, the one that waits for an answer, or else the latest that is not closed. */
export async function askedIn(
  sql: Sql,
  channel: string,
  threadTs: string,
  asker: string,
): Promise<Thread | null> {
  const [first, second] = await sql
    .selectFrom('requests')
    .select(['id', 'closedAt'])
    .where('originChannel', '=', channel)
    .where('originThreadTs', '=', threadTs)
    .where('asker', '=', asker)
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
    .limit(2)
    .execute();
  if (!first) return null;
  return { id: first.id, place: 'asked', ...(second?.closedAt === null ? { isOneOfSeveral: true } : {}) };
}

/** Enough to find what was said last, in whichever thread. */
const MOST_ENDS = 30;

export async function openEnds(sql: Sql, channel: string): Promise<readonly OpenEnd[]> {
  const ends = [...(await toldEnds(sql, channel)), ...(await checkEnds(sql, channel))];
  return ends.toSorted((one, other) => (one.ts < other.ts ? 1 : -1));
}

async function checkEnds(sql: Sql, channel: string): Promise<readonly OpenEnd[]> {
  const rows = await sql
    .selectFrom('postings')
    .innerJoin('requests', 'requests.id', 'postings.request')
    .select(['postings.request', 'postings.ts'])
    .where('postings.channel', '=', channel)
    .where('postings.kind', '=', 'check')
    .where('requests.closedAt', 'is', null)
    .where('requests.checks', '>', 0)
    .orderBy('postings.ts', 'desc')
    .limit(MOST_ENDS)
    .execute();
  return rows.map((row) => ({ ...row, place: 'check' }));
}

async function toldEnds(sql: Sql, channel: string): Promise<readonly OpenEnd[]> {
  const rows = await sql
    .selectFrom('notices')
    .innerJoin('requests', 'requests.id', 'notices.request')
    .leftJoin('lines', (join) =>
      join
        .onRef('lines.request', '=', 'notices.request')
        .onRef('lines.mirrorChannel', '=', 'notices.channel')
        .onRef('lines.mirrorTs', '=', 'notices.ts')
        .on('lines.side', '=', 'holders')
        .on('lines.isGone', '=', 0),
    )
    .select(['notices.request', 'notices.ts', 'notices.note', 'requests.state', 'lines.ts as said'])
    .select(({ selectFrom }) =>
      selectFrom('lines as answers')
        .select(({ fn }) => fn.max<string>('answers.ts').as('latest'))
        .whereRef('answers.request', '=', 'notices.request')
        .where('answers.side', '=', 'asker')
        .where('answers.isGone', '=', 0)
        .as('answered'),
    )
    .where('notices.channel', '=', channel)
    .where('requests.closedAt', 'is', null)
    .orderBy('notices.ts', 'desc')
    .limit(MOST_ENDS)
    .execute();
  const isQuestion = (note: string | null) => note !== null && ASKING.has(parseNote(note)?.kind);
  return rows
    .filter(({ said, state, note }) => said !== null || (state === 'waiting' && isQuestion(note)))
    .map(({ request, ts, answered }) => ({
      ...{ request, ts, place: 'told' },
      ...(answered !== null && answered > ts ? { isAnswered: true } : {}),
    }));
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

/** What is kept of it is as last edited, in whatever order that arrives. */
export async function putSaid(sql: Sql, request: string, said: Spoken | undefined): Promise<void> {
  if (!said) return;
  const { channel, ts, side, author, text, edited, isBelowCard = false } = said;
  const now = { text, edited, files: JSON.stringify(said.files), isGone: Number(said.isGone) };
  const mirror = isBelowCard
    ? { mirrorChannel: channel, mirrorTs: ts }
    : { mirrorChannel: null, mirrorTs: null };
  await sql
    .insertInto('lines')
    .values({ ...now, ...mirror, channel, ts, side, author, request })
    .onConflict((clash) =>
      clash.columns(['channel', 'ts']).doUpdateSet(now).where('lines.edited', '<=', edited),
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
      .set({ mirrorChannel: mirror.at?.channel ?? null, mirrorTs: mirror.at?.ts ?? null })
      .where('channel', '=', mirror.of.channel)
      .where('ts', '=', mirror.of.ts)
      .execute();
}
