import type { RequestList } from '../../blocks/request-list.ts';
import type { ChannelNames } from '../../blocks/request-list-lines.ts';
import type { Request } from '../../requests/request.ts';
import type { ChannelLoad } from '../../requests/request-store.ts';
import type { Desk } from '../desk.ts';

const UNFINISHED = ['open', 'waiting', 'claimed'] as const;
/** Of one person; nobody asks so much. */
const MOST_MINE = 500;
/** More than is shown anywhere at once. */
const MOST_DONE = 20;
const MOST_FOR_MY_ROLES = 20;
const RECENTLY = 7 * 24 * 3_600_000;

export interface Listed {
  readonly list: RequestList;
  readonly channelName: ChannelNames;
}

/** What a person has asked, with what was resolved in the last days, and what is open in channels they are in. */
export async function listRequests(desk: Desk, userId: string): Promise<Listed> {
  const mine = await ownRequests(desk, userId);
  const loads = await desk.requests.loads();
  const own = (await Promise.all(loads.map((load) => ownLoad(desk, load, userId)))).flat();
  const channels = own.map(({ channel }) => channel);
  const forMyRoles = await desk.requests.unfinished(channels, MOST_FOR_MY_ROLES);
  const names = await namesOf(desk, [...mine, ...forMyRoles]);
  return {
    list: {
      mine,
      mineTotal: mine.length,
      forMyRoles: forMyRoles.map((request) => ({ roleName: request.roleName, request })),
      forMyRolesTotal: own.reduce((sum, { count }) => sum + count, 0),
    },
    channelName: (id) => names.get(id) ?? null,
  };
}

/** Newest first. */
async function ownRequests({ requests, now }: Desk, asker: string): Promise<readonly Request[]> {
  const open = await requests.list({ asker, states: UNFINISHED, limit: MOST_MINE });
  const done = await requests.list({ asker, states: ['resolved'], limit: MOST_DONE });
  const recent = done.filter(({ closedAt }) => (closedAt ?? 0) > now() - RECENTLY);
  return [...open, ...recent].toSorted((one, other) => other.createdAt - one.createdAt);
}

async function ownLoad({ directory }: Desk, load: ChannelLoad, userId: string): Promise<ChannelLoad[]> {
  const found = await directory.isMember(load.channel, userId);
  return found.kind === 'done' && found.value ? [load] : [];
}

/** The names of private channels are for their members; those of the others are no secret. */
async function namesOf({ directory }: Desk, requests: readonly Request[]): Promise<Map<string, string>> {
  const ids = [...new Set(requests.flatMap(({ channel }) => channel ?? []))];
  const found = await Promise.all(ids.map((id) => directory.channel(id)));
  return new Map(
    found.flatMap((one) =>
      one.kind === 'done' && !one.value.isPrivate ? [[one.value.id, one.value.name]] : [],
    ),
  );
}
