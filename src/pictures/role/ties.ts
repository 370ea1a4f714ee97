import { indexRoles } from '../../catalog/find-role.ts';
import type { Role } from '../../catalog/role.ts';

/** Somebody in a map: a role, or whoever a document names without there being a document about them (`slug` null). */
export interface Party {
  readonly slug: string | null;
  readonly name: string;
}

/** What one of them does with the other, as their document says. */
export interface Tie {
  readonly from: Party;
  readonly to: Party;
  readonly verbs: readonly string[];
}

/** How a charter's "Collaboration Model" reads: it names people, but gives no verb. */
const COLLABORATION = 'Works with';

/** One tie for each pair and direction, in the order of the roles. */
export function tiesOf(roles: readonly Role[]): Tie[] {
  const { slugFor } = indexRoles(roles);
  const names = new Map(roles.map(({ slug, name }) => [slug, name]));
  const party = (written: string): Party => {
    const slug = names.has(written) ? written : slugFor(written);
    return { slug, name: (slug && names.get(slug)) ?? written };
  };
  return roles.flatMap((role) => joined(role, statedBy(role), party));
}

const statedBy = ({ interactions, collaborations }: Role) => [
  ...interactions.map(({ verb, role }) => ({ verb, with: role })),
  ...collaborations.map((one) => ({ verb: COLLABORATION, with: one.with })),
];

function joined(
  { slug, name }: Role,
  stated: readonly { readonly verb: string; readonly with: string }[],
  party: (written: string) => Party,
): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { verb, with: written } of stated) {
    const to = party(written);
    const before = ties.get(to.slug ?? to.name)?.verbs ?? [];
    const verbs = before.includes(verb) ? before : [...before, verb];
    if (to.slug !== slug) ties.set(to.slug ?? to.name, { from: { slug, name }, to, verbs });
  }
  return [...ties.values()];
}
