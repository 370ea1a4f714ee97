import { workingHours } from './catalog/dates/days-off.ts';
import { ownerKind } from './catalog/owned/owner-kind.ts';
import type { RoutingPatience } from './formats/routing/patience.ts';
import { documentIn } from './requests/report.ts';
import type { Company, ReachableRole, RolePatience } from './requests/rules.ts';
import type { Library } from './search/library.ts';

/** Whom requests can reach, by the documents as they are now: roles, and owners of documents that have a channel. */
export function companyOf(library: () => Library): Company {
  return {
    role(slug) {
      const role = library().role(slug);
      if (!role) return documentOwner(slug, library());
      const { channel, confidentialChannel, patience } = role.routing;
      const hours = workingHours(role.routing);
      const own = patience ? { patience: inMilliseconds(patience) } : {};
      return { slug, name: role.name, channel, confidentialChannel, hours, ...own };
    },
    fallbackChannel: () => library().catalog.fallbackChannel,
    homes: () => library().catalog.roles.map(({ routing }) => ({ ...routing, hours: workingHours(routing) })),
  };
}

const inMilliseconds = ({ open, claimed, asked }: RoutingPatience): RolePatience => ({
  open: open && open * MINUTE,
  claimed: claimed && claimed * MINUTE,
  asked: asked && asked * MINUTE,
});

const MINUTE = 60_000;

function documentOwner(slug: string, { catalog }: Library): ReachableRole | null {
  const path = documentIn(slug);
  const owner = (path !== null && catalog.reviews.get(path)?.owner) || null;
  if (owner === null || ownerKind(owner) !== 'channel') return null;
  return { slug, name: `owner of ${path}`, channel: owner, confidentialChannel: null, hours: null };
}
