import type { WebClient } from '@slack/web-api';
import type { ChannelFacts, Outcome } from '../../requests/messenger.ts';
import { mapOutcome, outcomeOf } from '../people/outcome.ts';
import { createRenewableMemo, type Memo } from '../waiting/memo.ts';
import { PAGE, pages } from './pages.ts';

const LIFETIME = 60_000;
/** Nobody works on requests in a channel of more people than these pages hold. */
const MOST_PAGES = 20;

export interface ChannelMembers {
  isMember(channelId: string, userId: string): Promise<Outcome<boolean>>;
  /** The same, as it is at this moment: for what is for members alone. */
  isMemberNow(channelId: string, userId: string): Promise<Outcome<boolean>>;
}

export function createChannelMembers(client: WebClient, elapsed: () => number): ChannelMembers {
  const memo = createRenewableMemo<ReadonlySet<string>>(LIFETIME, elapsed);
  const asked =
    (members: Memo<ReadonlySet<string>>) =>
    async (channel: string, user: string): Promise<Outcome<boolean>> => {
      const found = await members(channel, () => outcomeOf(() => membersOf(client, channel)));
      return mapOutcome(found, (ids) => ids.has(user));
    };
  return { isMember: asked(memo.of), isMemberNow: asked(memo.anew) };
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

/**
 * Whether somebody is in a channel; of one that is not surely public, whether they are at this moment: whoever has just left sees
 * nothing of it any more.
 */
export async function isInside(
  directory: ChannelMembers & { channel(id: string): Promise<Outcome<ChannelFacts>> },
  channel: string,
  user: string,
): Promise<Outcome<boolean>> {
  const known = await directory.isMember(channel, user);
  if (known.kind !== 'done' || !known.value) return known;
  const place = await directory.channel(channel);
  const isPublic = place.kind === 'done' && !place.value.isPrivate;
  return isPublic ? known : directory.isMemberNow(channel, user);
}
