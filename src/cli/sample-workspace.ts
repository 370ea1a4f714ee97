import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';
import type { Plan, PlannedChannel } from '../playground/window/furnish.ts';

const everybody = ['mia', 'sam', 'priya', 'jonas'];

/** The role that two of the people hold: the one most companies have, or the first that takes requests anywhere. */
export function heldRole({ roles }: Catalog): Role | undefined {
  const reachable = roles.filter(({ routing }) => routing.channel !== null);
  return reachable.find(({ slug }) => slug === 'security-engineer') ?? reachable[0];
}

/** A name that a channel can have, or nothing where the content gives an id or none. */
function channelName(written: string | null): string[] {
  const name = (written ?? '').replace(/^#/, '').toLowerCase();
  return /^[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u.test(name) ? [name] : [];
}

function channelsOf(catalog: Catalog, held: Role | undefined): readonly PlannedChannel[] {
  const open = new Map<string, readonly string[]>([['general', [...everybody, 'rosa']]]);
  const near = catalog.roles.filter((role) => role !== held).slice(0, 2);
  const peopleOf = (role: Role) => (role === held ? ['sam', 'priya'] : near.includes(role) ? ['mia'] : []);
  for (const name of channelName(catalog.fallbackChannel)) open.set(name, [...everybody, 'rosa']);
  for (const role of catalog.roles)
    for (const name of channelName(role.routing.channel))
      open.set(name, [...(open.get(name) ?? ['jonas']), ...peopleOf(role)]);
  const hidden = channelName(held?.routing.confidentialChannel ?? null).filter((name) => !open.has(name));
  return [
    ...[...open].map(([name, people]) => ({ name, people: [...new Set(people)], private: false })),
    ...hidden.map((name) => ({ name, people: ['sam', 'priya'], private: true })),
  ];
}

function groupsOf({ roles }: Catalog, held: Role | undefined): Plan['groups'] {
  const people = new Map<string, string[]>();
  for (const role of roles) {
    const handle = role.routing.people?.replace(/^@/, '') ?? '';
    if (handle !== '')
      people.set(handle, role === held ? ['sam', 'priya'] : (people.get(handle) ?? ['jonas']));
  }
  return [...people].map(([handle, who]) => ({ handle, people: who }));
}

/** Five people around the loaded content: somebody who asks, two who hold a role, an author, and a guest. */
export function sampleWorkspace(catalog: Catalog): Plan {
  const held = heldRole(catalog);
  const title = held?.name ?? 'Engineer';
  return {
    workspace: 'Sample company',
    people: [
      { handle: 'mia', fullName: 'Mia Chen', title: 'Customer success, asks', guest: false },
      { handle: 'sam', fullName: 'Sam Okafor', title, guest: false },
      { handle: 'priya', fullName: 'Priya Nair', title, guest: false },
      {
        handle: 'jonas',
        fullName: 'Jonas Weber',
        title: 'Writes the role documents',
        guest: false,
        admin: true,
      },
      { handle: 'rosa', fullName: 'Rosa Blanc', title: 'Contractor', guest: true },
    ],
    channels: channelsOf(catalog, held),
    groups: groupsOf(catalog, held),
    lines: [
      {
        by: 'jonas',
        channel: 'general',
        text: 'Our roles are in Rolecall now. Type `/role list` to see them all.',
      },
      { by: 'priya', channel: 'general', text: 'Nice. So who do I ask when the nightly build is red?' },
      {
        by: 'mia',
        channel: 'general',
        text: 'And a customer says there is an AWS key in our public repository 😬 Whose is that?',
      },
    ],
  };
}
