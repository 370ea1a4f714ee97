import { z } from 'zod';
import type { Request, RequestEvent } from '../../requests/request.ts';
import type { Patch } from '../../requests/request-store.ts';
import type { EventRow, RequestRow } from '../database/schema.ts';

const slugs = z.array(z.string());

export function requestOf(row: RequestRow): Request {
  const { originChannel, originThreadTs, originMessageTs, ...others } = row;
  const { sourceChannel: channel, sourceTs: ts, sourceThreadTs, sourceAuthor, ...plain } = others;
  const source =
    channel === null || ts === null ? null : { channel, ts, threadTs: sourceThreadTs, author: sourceAuthor };
  return {
    ...plain,
    source,
    urgent: row.urgent === 1,
    confidential: row.confidential === 1,
    isReport: row.isReport === 1,
    atFallback: row.atFallback === 1,
    visited: slugs.parse(JSON.parse(row.visited)),
    origin: { channel: originChannel, threadTs: originThreadTs, messageTs: originMessageTs },
  };
}

export function rowOf({ origin, source, ...request }: Request): RequestRow {
  return {
    ...request,
    urgent: Number(request.urgent),
    confidential: Number(request.confidential),
    isReport: Number(request.isReport),
    atFallback: Number(request.atFallback),
    visited: JSON.stringify(request.visited),
    originChannel: origin.channel,
    originThreadTs: origin.threadTs,
    originMessageTs: origin.messageTs,
    sourceChannel: source?.channel ?? null,
    sourceTs: source?.ts ?? null,
    sourceThreadTs: source?.threadTs ?? null,
    sourceAuthor: source?.author ?? null,
  };
}

/** Only the columns that the patch names. */
export function patchOf({
  urgent,
  confidential,
  isReport,
  atFallback,
  visited,
  ...plain
}: Patch): Partial<RequestRow> {
  return {
    ...plain,
    ...(urgent === undefined ? {} : { urgent: Number(urgent) }),
    ...(confidential === undefined ? {} : { confidential: Number(confidential) }),
    ...(isReport === undefined ? {} : { isReport: Number(isReport) }),
    ...(atFallback === undefined ? {} : { atFallback: Number(atFallback) }),
    ...(visited === undefined ? {} : { visited: JSON.stringify(visited) }),
  };
}

export function eventOf({ position: _, ...event }: EventRow): RequestEvent {
  return event;
}
