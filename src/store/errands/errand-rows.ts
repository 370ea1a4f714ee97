import { type Errand, laneOf, type StoredErrand } from '../../requests/errands/errand.ts';
import type { ErrandRow, Sql } from '../database/schema.ts';
import { parseErrand } from './errand-json.ts';

/** What errands come from: gives them their ids, their order, and the time from which they are due. */
export interface Cause {
  /** Unique for all time; the errands add their number to it. */
  readonly id: string;
  readonly subject: string;
  /** The subject where it is a request, null where it is a channel. */
  readonly request: string | null;
  /** Of the first of them, and from one to the next. */
  readonly position: number;
  readonly step: number;
  readonly at: number;
}

/** Room between two versions of a request, and between two errands of one, for what follows from the earlier. */
const ROOM = 1_000_000;
const STEP = 1_000;

/** Caused by the change that led to this version of a request. */
export const causedByChange = (request: string, version: number, at: number): Cause => ({
  id: `${request}-${version}`,
  subject: request,
  request,
  position: version * ROOM,
  step: STEP,
  at,
});

/** Follows from an errand: comes after it, and before whatever was caused later. */
export const followsFrom = (
  { id, subject, position }: StoredErrand,
  request: string | null,
  at: number,
): Cause => ({ id, subject, request, position: position + 1, step: 1, at });

export async function insertErrands(sql: Sql, errands: readonly Errand[], cause: Cause): Promise<void> {
  await insertErrandRows(sql, errandRows(errands, cause));
}

/** Those of several causes at once. */
export async function insertErrandRows(sql: Sql, rows: readonly ErrandRow[]): Promise<void> {
  if (rows.length > 0) await sql.insertInto('errands').values(rows).execute();
}

export const errandRows = (errands: readonly Errand[], cause: Cause): ErrandRow[] =>
  errands.map((errand, index) => rowOf(errand, cause, index));

function rowOf(errand: Errand, cause: Cause, index: number): ErrandRow {
  return {
    id: `${cause.id}-${index}`,
    subject: cause.subject,
    request: cause.request,
    lane: laneOf(errand),
    position: cause.position + index * cause.step,
    errand: JSON.stringify(errand),
    dueAt: cause.at,
    leaseUntil: 0,
    attempts: 0,
    place: null,
    createdAt: cause.at,
    lastError: null,
  };
}

export function storedErrandOf(row: ErrandRow): StoredErrand {
  const { id, subject, position, attempts: failures, place, createdAt, lastError } = row;
  return {
    id,
    subject,
    position,
    errand: parseErrand(row.errand),
    failures,
    place,
    createdAt,
    lastError,
  };
}
