import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { Plan, PlannedChannel, PlannedGroup } from '../../playground/window/furnish.ts';

const EVERYBODY = ['mia', 'sam', 'priya', 'jonas', 'rosa'];

/** The people of a role, by their handles. */
export type Teams = (role: Role) => readonly string[];

/** Two people have each role, so that it can be played to its end, and handed to a colleague on the way. */
export function createTeams({ roles }: Catalog, held: Role | undefined): Teams {
  const others = roles.filter((role) => role !== held);
  return (role) => {
    if (role === held) return ['sam', 'priya'];
    const place = others.indexOf(role);
    return ['jonas', place < 2 ? 'mia' : place % 2 === 0 ? 'sam' : 'priya'];
  };
}

/** A channel as documents write it: "#name", or an id. */
interface Wanted {
  readonly written: string | null;
  readonly isPrivate: boolean;
  readonly people: readonly string[];
  /** What it is for: its name, where documents give an id. */
  readonly about: string;
}

/** Every channel that the documents name, so that requests arrive. The first to name one says what it is. */
export function channelsOf(catalog: Catalog, teamOf: Teams): readonly PlannedChannel[] {
  const planned = new Map<string, PlannedChannel>();
  for (const { written, isPrivate, people, about } of wantedBy(catalog, teamOf)) {
    const before = written === null ? undefined : planned.get(written);
    const name = before?.name ?? nameFor(written, about, planned);
    if (written === null || name === null) continue;
    const first = before ?? { name, private: isPrivate, ...(isId(written) ? { id: written } : {}) };
    planned.set(written, { ...first, people: [...new Set([...(before?.people ?? []), ...people])] });
  }
  return [...planned.values()];
}

function wantedBy({ roles, fallbackChannel }: Catalog, teamOf: Teams): readonly Wanted[] {
  const open = { isPrivate: false, people: EVERYBODY };
  return [
    { ...open, written: '#general', about: 'general' },
    { ...open, written: fallbackChannel, about: 'ask-anything' },
    ...roles.map((role) => ({
      ...{ written: role.routing.channel, isPrivate: false },
      ...{ people: teamOf(role), about: role.slug },
    })),
    ...roles.map((role) => ({
      ...{ written: role.routing.confidentialChannel ?? null, isPrivate: true },
      ...{ people: teamOf(role), about: `${role.slug}-private` },
    })),
  ];
}

const isId = (written: string): boolean => /^[CG][A-Z0-9]{6,}$/.test(written);

/** A name that a channel can have, and no other has; null for what is none, such as the id of a direct message. */
function nameFor(
  written: string | null,
  about: string,
  planned: ReadonlyMap<string, PlannedChannel>,
): string | null {
  if (written === null) return null;
  if (!isId(written)) return /^#[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u.test(written) ? written.slice(1) : null;
  const name = about.slice(0, 70);
  const isTaken = planned.has(`#${name}`) || [...planned.values()].some((one) => one.name === name);
  return isTaken ? `${name}-${planned.size}` : name;
}

/** Every user group that the documents name, by its handle or by an id. */
export function groupsOf({ roles }: Catalog, teamOf: Teams): Plan['groups'] {
  const groups = new Map<string, PlannedGroup>();
  for (const role of roles) {
    const written = role.routing.people;
    if (written === null) continue;
    const { people, ...first } = groups.get(written) ?? { ...named(written, role.slug), people: [] };
    groups.set(written, { ...first, people: [...new Set([...people, ...teamOf(role)])] });
  }
  return [...groups.values()];
}

const named = (written: string, slug: string): Pick<PlannedGroup, 'id' | 'handle'> =>
  written.startsWith('@') ? { handle: written.slice(1) } : { id: written, handle: `${slug}-team` };
