import type { RequestList } from '../../blocks/request-list.ts';
import type { ChannelNames } from '../../blocks/request-list-lines.ts';
import type { Request } from '../../requests/request.ts';
import type { Desk } from '../desk.ts';

const UNFINISHED = ['open', 'waiting', 'claimed'] as const;
const MOST = 500;
const RECENTLY = 7 * 24 * 3_600_000;

export interface Listed {
  readonly list: RequestList;
  readonly channelName: ChannelNames;
}

/** What a person has asked, with what was resolved in the last days, and what is open in channels they are in. */
export async function listRequests(desk: Desk, userId: string): Promise<Listed> {
  const asked = await desk.requests.list({ asker: userId, limit: MOST });
  const open = await desk.requests.list({ states: UNFINISHED, limit: MOST });
  const channels = [...new Set(open.flatMap(({ channel }) => channel ?? []))];
  const own = new Set((await Promise.all(channels.map((id) => ownChannel(desk, id, userId)))).flat());
  const mine = asked.filter((request) => isCurrent(request, desk.now()));
  const forMyRoles = open.filter(({ channel }) => channel !== null && own.has(channel));
  const names = await namesOf(desk, [...mine, ...forMyRoles]);
  return {
    list: {
      mine,
      mineTotal: mine.length,
      forMyRoles: forMyRoles.map((request) => ({ roleName: request.roleName, request })),
      forMyRolesTotal: forMyRoles.length,
    },
    channelName: (id) => names.get(id) ?? null,
  };
}

function isCurrent({ state, closedAt }: Request, now: number): boolean {
  return state === 'resolved' ? (closedAt ?? 0) > now - RECENTLY : state !== 'cancelled';
}

async function ownChannel({ directory }: Desk, id: string, userId: string): Promise<string[]> {
  const found = await directory.isMember(id, userId);
  return found.kind === 'done' && found.value ? [id] : [];
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
