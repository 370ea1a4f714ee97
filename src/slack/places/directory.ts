import type { WebClient } from '@slack/web-api';
import type { ChannelFacts, Outcome } from '../../requests/messenger.ts';
import { mapOutcome, outcomeOf } from '../people/outcome.ts';
import { createUserGroups, type FindGroup, type GroupMembers } from '../people/user-groups.ts';
import { createUsers, type UserFacts } from '../people/users.ts';
import { createMemo } from '../waiting/memo.ts';
import { createChannelListing } from './channel-listing.ts';
import { type ChannelMembers, createChannelMembers } from './channel-members.ts';
import type { ChannelNames } from './channel-names.ts';
import { createChannels } from './channels.ts';

/** Who Rolecall is in this workspace. */
export interface Self {
  readonly teamId: string;
  readonly userId: string;
  readonly botId: string;
  /** The Enterprise organization; null where the workspace is in none. */
  readonly enterpriseId: string | null;
}

/** What Slack knows of places and people, remembered for a minute or some. */
export interface Directory extends ChannelMembers {
  /** By "#name" or id; `refused` with `channel_not_found` where the bot can see none. */
  channel(nameOrId: string): Promise<Outcome<ChannelFacts>>;
  /** The same by its id, as it is at this moment: for whatever is about to be posted there. */
  channelNow(id: string): Promise<Outcome<ChannelFacts>>;
  /** By "#name", as last listed: nobody waits for Slack, so it may be ten minutes old, and null before the first listing. */
  knownChannel(name: string): ChannelFacts | null;
  /** By a clock that nobody sets; null before the channels were first listed. */
  channelsListedAt(): number | null;
  user(userId: string): Promise<Outcome<UserFacts>>;
  /** The same, as the person is at this moment. */
  userNow(userId: string): Promise<Outcome<UserFacts>>;
  readonly groupMembers: GroupMembers;
  readonly group: FindGroup;
  /** To a message, for those who may see it; null where there is none to give. */
  link(at: { readonly channel: string; readonly ts: string }): Promise<string | null>;
  self(): Promise<Outcome<Self>>;
}

export interface DirectoryOptions {
  /** For which workspace, where the client's token is for several. */
  readonly teamId?: string | null;
  /** Ids of channels with another company in which Rolecall may post. */
  readonly sharedChannels?: readonly string[];
}

/** `client` may try again of itself: all it does here is look. `elapsed`: milliseconds by a clock that nobody sets. */
export function createDirectory(
  client: WebClient,
  names: ChannelNames,
  elapsed: () => number,
  { teamId = null, sharedChannels = [] }: DirectoryOptions = {},
): Directory {
  const links = createMemo<string | null>(Number.POSITIVE_INFINITY, elapsed);
  const selfMemo = createMemo<Self>(Number.POSITIVE_INFINITY, elapsed);
  const listing = createChannelListing(client, elapsed, sharedChannels);
  const channels = createChannels(client, listing, names, elapsed, sharedChannels);
  const users = createUsers(client, elapsed);
  const groups = createUserGroups(client, elapsed);
  return {
    channel: channels.find,
    channelNow: channels.now,
    knownChannel: (name) => listing.known(name.trim().replace(/^#/, '').toLowerCase()),
    channelsListedAt: listing.listedAt,
    ...createChannelMembers(client, elapsed),
    user: users.find,
    userNow: users.now,
    groupMembers: groups.members,
    group: groups.find,
    async link({ channel, ts }) {
      const found = await links(`${channel} ${ts}`, () => askLink(client, channel, ts));
      return found.kind === 'done' ? found.value : null;
    },
    self: () => selfMemo('', () => askSelf(client, teamId)),
  };
}

async function askLink(client: WebClient, channel: string, ts: string): Promise<Outcome<string | null>> {
  const asked = await outcomeOf(() => client.chat.getPermalink({ channel, message_ts: ts }));
  return mapOutcome(asked, ({ permalink = null }) => permalink);
}

async function askSelf(client: WebClient, teamId: string | null): Promise<Outcome<Self>> {
  const asked = await outcomeOf(() => client.auth.test());
  return mapOutcome(asked, ({ team_id = '', user_id = '', bot_id = '', enterprise_id = null }) => ({
    teamId: teamId ?? team_id,
    userId: user_id,
    botId: bot_id,
    enterpriseId: enterprise_id ?? (team_id.startsWith('E') ? team_id : null),
  }));
}
