import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../../requests/messenger.ts';
import { mapOutcome, outcomeOf } from '../people/outcome.ts';
import { createMemo } from '../waiting/memo.ts';
import { PAGE, pages } from './pages.ts';

const LIFETIME = 60_000;
/** Nobody works on requests in a channel of more people than these pages hold. */
const MOST_PAGES = 20;

export function createChannelMembers(
  client: WebClient,
  elapsed: () => number,
): (channelId: string, userId: string) => Promise<Outcome<boolean>> {
  const memo = createMemo<ReadonlySet<string>>(LIFETIME, elapsed);
  return async (channel, user) => {
    const members = await memo(channel, () => outcomeOf(() => membersOf(client, channel)));
    return mapOutcome(members, (ids) => ids.has(user));
  };
}

async function membersOf(client: WebClient, channel: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let left = MOST_PAGES;
  const ask = (cursor: { cursor?: string }) =>
    client.conversations.members({ channel, limit: PAGE, ...cursor });
  for await (const { members = [] } of pages(ask)) {
    for (const id of members) ids.add(id);
    left -= 1;
    if (left === 0) break;
  }
  return ids;
}
