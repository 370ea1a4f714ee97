import type { WebClient } from '@slack/web-api';
import type { ChannelFacts, Outcome } from '../../requests/messenger.ts';
import { isLacking, outcomeOf } from '../people/outcome.ts';
import { type SlackChannel, toChannelFacts } from './channel-facts.ts';
import { PAGE, pages } from './pages.ts';

const LIFETIME = 600_000;
/** A name that is not listed may be new; so soon after a listing it is not. */
const REST = 60_000;

/** The channels the bot can see, by name, without "#", or by id. */
export interface ChannelListing {
  /** Null where there is none. */
  find(nameOrId: string): Promise<Outcome<ChannelFacts | null>>;
  /** As last listed, without waiting; a listing that is old is asked for anew meanwhile. */
  known(nameOrId: string): ChannelFacts | null;
  /** When the channels were last listed, by a clock that nobody sets; null before. */
  listedAt(): number | null;
}

type Listing = ReadonlyMap<string, ChannelFacts>;

/** Slack has no look-up by name, so all channels are listed, now and then, and never twice at a time. */
export function createChannelListing(
  client: WebClient,
  elapsed: () => number,
  allowed: readonly string[],
): ChannelListing {
  let latest: { readonly at: number; readonly channels: Listing } | null = null;
  let underway: Promise<Outcome<Listing>> | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;

  async function list(): Promise<Outcome<Listing>> {
    triedAt = elapsed();
    const all = await outcomeOf(() => listChannels(client, 'public_channel,private_channel', allowed));
    // An app may do without private channels; then Slack refuses the whole list.
    const listed = isLacking(all)
      ? await outcomeOf(() => listChannels(client, 'public_channel', allowed))
      : all;
    if (listed.kind === 'done') latest = { at: elapsed(), channels: listed.value };
    underway = null;
    return listed;
  }

  const age = (): number => (latest ? elapsed() - latest.at : LIFETIME);
  return {
    async find(nameOrId) {
      const known = latest?.channels.get(nameOrId) ?? null;
      if (age() < (known ? LIFETIME : REST)) return { kind: 'done', value: known };
      underway ??= list();
      const listed = await underway;
      if (listed.kind === 'done') return { kind: 'done', value: listed.value.get(nameOrId) ?? null };
      return known ? { kind: 'done', value: known } : listed;
    },
    known(nameOrId) {
      if (age() >= LIFETIME && elapsed() - triedAt >= REST) underway ??= list();
      return latest?.channels.get(nameOrId) ?? null;
    },
    listedAt: () => latest?.at ?? null,
  };
}

/** Names and ids cannot be mistaken for each other: names are in lower case. */
async function listChannels(client: WebClient, types: string, allowed: readonly string[]): Promise<Listing> {
  const listing = new Map<string, ChannelFacts>();
  const ask = (cursor: { cursor?: string }) =>
    client.conversations.list({ types, exclude_archived: false, limit: PAGE, ...cursor });
  for await (const { channels = [] } of pages(ask)) {
    for (const facts of channels.map((channel: SlackChannel) => toChannelFacts(channel, allowed))) {
      listing.set(facts.id, facts).set(facts.name, facts);
    }
  }
  return listing;
}
