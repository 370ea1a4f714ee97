import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { NamedChannel } from './channels.ts';
import type { NamedGroup } from './people.ts';

/** The channels of a role, that of its requests first. */
export function channelsOf({ name: who, routing }: Role): readonly NamedChannel[] {
  return [
    ...(routing.channel ? [{ who, channel: routing.channel, isConfidential: false }] : []),
    ...(routing.confidentialChannel
      ? [{ who, channel: routing.confidentialChannel, isConfidential: true }]
      : []),
  ];
}

export function fallbackOf({ fallbackChannel }: Catalog): readonly NamedChannel[] {
  return fallbackChannel ? [{ who: 'the fallback', channel: fallbackChannel, isConfidential: false }] : [];
}

export function groupsOf({ roles }: Catalog): readonly NamedGroup[] {
  return roles.flatMap(({ name: who, routing }) => (routing.people ? [{ who, handle: routing.people }] : []));
}
