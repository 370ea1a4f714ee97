import type { UsersListResponse, WebClient } from '@slack/web-api';
import type { Outcome } from '../../requests/messenger.ts';
import { pages } from '../places/pages.ts';
import { createMemo } from '../waiting/memo.ts';
import { mapOutcome, outcomeOf } from './outcome.ts';

/** User id of the one person whose handle or display name this is; null where there is none, or are several. */
export type FindUser = (handle: string) => Promise<Outcome<string | null>>;

const LIFETIME = 3_600_000;
/** What Slack advises for this list. */
const AT_ONCE = 200;

export function createUserHandles(client: WebClient, elapsed: () => number): FindUser {
  const memo = createMemo<ReadonlyMap<string, readonly string[]>>(LIFETIME, elapsed);
  return async (handle) => {
    const known = await memo('', () => outcomeOf(() => listHandles(client)));
    const ids = mapOutcome(known, (handles) => handles.get(keyOf(handle)) ?? []);
    return mapOutcome(ids, ([id, ...others]) => (id !== undefined && others.length === 0 ? id : null));
  };
}

const keyOf = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

async function listHandles(client: WebClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const ask = (cursor: { cursor?: string }) => client.users.list({ limit: AT_ONCE, ...cursor });
  for await (const { members = [] } of pages<UsersListResponse>(ask)) {
    for (const { id = '', name = '', deleted, is_bot, profile } of members) {
      if (deleted || is_bot) continue;
      for (const key of new Set([keyOf(name), keyOf(profile?.display_name ?? '')])) {
        if (key !== '') found.set(key, [...(found.get(key) ?? []), id]);
      }
    }
  }
  return found;
}
