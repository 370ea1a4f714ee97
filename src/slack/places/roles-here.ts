import type { Role } from '../../catalog/role.ts';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';

/** The place where somebody asks. */
export interface Here {
  readonly id: string;
  /** As the command tells it; private channels and direct messages are not named there. */
  readonly name: string;
}

/** A role that the channel belongs to. */
export interface RoleHere {
  readonly role: Role;
  /** Only its confidential requests come here. */
  readonly isConfidential: boolean;
}

/** The roles whose channel this is, by its id or its name; by a name it once had, if by no other. */
export async function rolesHere(services: Services, here: Here): Promise<RoleHere[]> {
  if (here.id.startsWith('D')) return []; // a direct message, which is no role's
  const found = await services.directory.channel(here.id);
  const name = (found.kind === 'done' ? found.value.name : here.name).toLowerCase();
  const roles = services.library().catalog.roles;
  const now = at(roles, new Set([here.id.toLowerCase(), name]));
  return now.length > 0 ? now : at(roles, await earlierNames(services, here.id));
}

function at(roles: readonly Role[], names: ReadonlySet<string>): RoleHere[] {
  return roles.flatMap((role) => {
    const { channel, confidentialChannel } = role.routing;
    const isMain = channel !== null && names.has(bare(channel));
    const isConfidential = confidentialChannel !== null && names.has(bare(confidentialChannel));
    return isMain || isConfidential ? [{ role, isConfidential: !isMain }] : [];
  });
}

const bare = (channel: string): string => channel.trim().replace(/^#/, '').toLowerCase();

/** Names in the documents that stood for this channel before it was renamed. Without a database, none. */
async function earlierNames({ library, store, log }: Services, id: string): Promise<ReadonlySet<string>> {
  const named = library().catalog.roles.flatMap(({ routing }) => [
    routing.channel,
    routing.confidentialChannel,
  ]);
  const names = [...new Set(named.flatMap((name) => (name === null ? [] : bare(name))))];
  const ids = await otherwise(() => Promise.all(names.map((name) => store.channels.idOf(name))), [], log);
  return new Set(names.filter((_, index) => ids[index] === id));
}
