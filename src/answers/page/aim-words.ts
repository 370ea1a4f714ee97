import type { Role } from '../../catalog/role.ts';

/** "claimed within 2 hours and resolved within 3 days (of working time)"; null where a role has said nothing of it. */
export function aimWords({ routing: { targets } }: Pick<Role, 'routing'>): string | null {
  const parts = [
    ...(targets?.claim ? [`claimed within ${lengthWords(targets.claim)}`] : []),
    ...(targets?.resolve ? [`resolved within ${lengthWords(targets.resolve)}`] : []),
  ];
  return parts.length === 0 ? null : `${parts.join(' and ')} (of working time)`;
}

const DAY = 8 * 60;

/** Of minutes of working time, of which a day has eight hours. */
function lengthWords(minutes: number): string {
  const [size, unit] = minutes % DAY === 0 ? [DAY, 'day'] : minutes % 60 === 0 ? [60, 'hour'] : [1, 'minute'];
  const count = minutes / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
