import type { WebClient } from '@slack/web-api';
import type { ChannelFacts, Outcome } from '../../requests/messenger.ts';
import { isLacking, mapOutcome, outcomeOf } from '../people/outcome.ts';
import { createRenewableMemo } from '../waiting/memo.ts';
import { toChannelFacts } from './channel-facts.ts';
import type { ChannelListing } from './channel-listing.ts';
import { type ChannelNames, createNameMemory } from './channel-names.ts';

const LIFETIME = 60_000;
const ID = /^[CGD][A-Z0-9]{6,}$/;
const LIKE_ID = /^[CGD]\w+$/;
/** What Slack would say of a direct message to an app without `im:read`, which is all that there would be to ask it for. */
const UNASKED = { kind: 'trouble', reason: 'missing_scope' } as const;
const NOT_FOUND = { kind: 'refused', reason: 'channel_not_found' } as const;

export interface Channels {
  /** By "#name" or id, as it was within the last minute. */
  find(nameOrId: string): Promise<Outcome<ChannelFacts>>;
  /** By id, as it is at this moment. */
  now(id: string): Promise<Outcome<ChannelFacts>>;
}

/** Finds channels by "#name" or id. A channel that was renamed is still found under the name it was once known by. */
export function createChannels(
  client: WebClient,
  listing: ChannelListing,
  names: ChannelNames,
  elapsed: () => number,
  allowed: readonly string[],
): Channels {
  const memory = createNameMemory(names);
  const memo = createRenewableMemo<ChannelFacts>(LIFETIME, elapsed);

  const look = async (id: string): Promise<Outcome<ChannelFacts>> => {
    if (!LIKE_ID.test(id)) return NOT_FOUND; // what a payload or an old form has in its place
    if (id.startsWith('D')) return UNASKED;
    const found = await outcomeOf(() => client.conversations.info({ channel: id }));
    if (found.kind === 'done' || !isLacking(found))
      return mapOutcome(found, ({ channel = {} }) => toChannelFacts({ ...channel, id }, allowed));
    const instead = await listing.find(id);
    if (instead.kind !== 'done') return found;
    if (instead.value) return { kind: 'done', value: instead.value };
    return found.kind === 'trouble' && found.reason === 'missing_scope' ? NOT_FOUND : found; // of a kind that the app does without
  };
  const facts = (id: string): Promise<Outcome<ChannelFacts>> => memo.of(id, () => look(id));

  async function find(nameOrId: string): Promise<Outcome<ChannelFacts>> {
    const given = nameOrId.trim().replace(/^#/, '');
    if (ID.test(given)) return facts(given);
    const name = given.toLowerCase();
    const found = await listing.find(name);
    if (found.kind === 'done' && found.value) memory.remember(name, found.value.id);
    const id = found.kind === 'done' && found.value ? found.value.id : await memory.idOf(name);
    if (id !== null) return facts(id);
    return found.kind === 'done' ? NOT_FOUND : found;
  }
  return { find, now: (id) => memo.anew(id, () => look(id)) };
}
