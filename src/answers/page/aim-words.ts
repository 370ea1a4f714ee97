import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';

/** "claimed within 2 hours and resolved within 3 days (of working time)"; null where a role has said nothing of it. */
export function aimWords({ routing: { targets } }: Pick<Role, 'routing'>, { time }: Messages): string | null {
  const parts = [
    ...(targets?.claim ? [time.claimedWithin(time.length(targets.claim))] : []),
    ...(targets?.resolve ? [time.resolvedWithin(time.length(targets.resolve))] : []),
  ];
  return parts.length === 0 ? null : time.aim(parts);
}
