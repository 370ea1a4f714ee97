import { type RequestList, SHOWN } from '../../blocks/requests/list/request-list.ts';
import type { ChannelNames, RoleRequest } from '../../blocks/requests/list/request-list-lines.ts';
import { FIRST_PAGES, type ListPages, type PageStart } from '../../blocks/requests/list/request-pages.ts';
import type { Page } from '../../requests/figures/listing.ts';
import type { Request } from '../../requests/request.ts';
import type { ChannelLoad } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import { isInside } from '../places/channel-members.ts';
import { cardLink } from './card-link.ts';

const RECENTLY = 7 * 24 * 3_600_000;

type Listing = Pick<Services, 'requests' | 'directory' | 'now'>;

export interface Listed {
  readonly list: RequestList;
  readonly channelName: ChannelNames;
}

/** What a person has asked, with what was resolved in the last days, and what is open in channels they are in. */
export async function listRequests(
  services: Listing,
  userId: string,
  at: ListPages = FIRST_PAGES,
): Promise<Listed> {
  const { requests, now } = services;
  const mine = await requests.asked(userId, now() - RECENTLY, portion(SHOWN.mine, at.mine));
  const own = (
    await Promise.all((await requests.loads()).map((load) => ownLoad(services, load, userId)))
  ).flat();
  const channels = own.map(({ channel }) => channel);
  const forMyRoles = await requests.unfinished(channels, portion(SHOWN.forMyRoles, at.roles));
  const names = await namesOf(services, [...mine.requests, ...forMyRoles.requests]);
  return {
    list: {
      mine: mine.requests,
      mineOpen: mine.open,
      mineTotal: mine.open + mine.resolved,
      forMyRoles: await Promise.all(forMyRoles.requests.map((request) => forRole(services, request))),
      forMyRolesTotal: own.reduce((sum, { count }) => sum + count, 0),
      at,
      next: { mine: startAfter(mine, at.mine), roles: startAfter(forMyRoles, at.roles) },
    },
    channelName: (id) => names.get(id) ?? null,
  };
}

const forRole = async ({ directory }: Listing, request: Request): Promise<RoleRequest> => ({
  ...{ roleName: request.roleName, request },
  link: await cardLink(directory, request),
});

const portion = (limit: number, at: PageStart | null) => ({ limit, after: at?.after ?? null });

const startAfter = ({ requests, next }: Page, at: PageStart | null): PageStart | null =>
  next && { after: next, shown: (at?.shown ?? 0) + requests.length };

async function ownLoad({ directory }: Listing, load: ChannelLoad, userId: string): Promise<ChannelLoad[]> {
  const found = await isInside(directory, load.channel, userId);
  return found.kind === 'done' && found.value ? [load] : [];
}

/** The names of private channels are for their members; those of the others are no secret. */
async function namesOf({ directory }: Listing, requests: readonly Request[]): Promise<Map<string, string>> {
  const ids = [...new Set(requests.flatMap(({ channel }) => channel ?? []))];
  const found = await Promise.all(ids.map((id) => directory.channel(id)));
  return new Map(
    found.flatMap((one) =>
      one.kind === 'done' && !one.value.isPrivate ? [[one.value.id, one.value.name]] : [],
    ),
  );
}
