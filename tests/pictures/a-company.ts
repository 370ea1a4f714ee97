import type { Role } from '../../src/catalog/role.ts';
import { aRole } from '../helpers/roles.ts';

const source = { path: 'test.md', line: 1 };

export const does = (verb: string, role: string) => ({ verb, role, frequency: null, notes: null, source });
export const collaborates = (who: string) => ({ with: who, text: 'Every week.', source });

/** So many roles, in four groups, each of which names `each` others. */
export function manyRoles(count: number, each = 4, name = (index: number) => `Role ${index}`): Role[] {
  const slugOf = (index: number) => `role-${index % count}`;
  return Array.from({ length: count }, (_, index) =>
    aRole({
      slug: slugOf(index),
      name: name(index),
      group: `Group ${index % 4}`,
      interactions: Array.from({ length: each }, (_one, step) =>
        does('Works with', slugOf(index + 1 + step * 3)),
      ),
    }),
  );
}
