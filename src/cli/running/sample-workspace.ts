import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { Plan, PlannedChannel } from '../../playground/window/furnish.ts';

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

/** Who has a role, so that each can be played to its end: at least one for each. */
function createTeams({ roles }: Catalog, held: Role | undefined): (role: Role) => readonly string[] {
  const near = roles.filter((role) => role !== held).slice(0, 2);
  return (role) => (role === held ? ['sam', 'priya'] : near.includes(role) ? ['jonas', 'mia'] : ['jonas']);
}

type Teams = ReturnType<typeof createTeams>;

function channelsOf(catalog: Catalog, teamOf: Teams): readonly PlannedChannel[] {
  const open = new Map<string, readonly string[]>([['general', [...everybody, 'rosa']]]);
  for (const name of channelName(catalog.fallbackChannel)) open.set(name, [...everybody, 'rosa']);
  const hidden = new Map<string, readonly string[]>();
  for (const role of catalog.roles) {
    const { channel, confidentialChannel = null } = role.routing;
    for (const name of channelName(channel)) open.set(name, [...(open.get(name) ?? []), ...teamOf(role)]);
    for (const name of channelName(confidentialChannel))
      hidden.set(name, [...(hidden.get(name) ?? []), ...teamOf(role)]);
  }
  const isHidden = ([name]: readonly [string, unknown]) => !open.has(name);
  return [
    ...[...open].map(([name, people]) => ({ name, people: [...new Set(people)], private: false })),
    ...[...hidden]
      .filter(isHidden)
      .map(([name, people]) => ({ name, people: [...new Set(people)], private: true })),
  ];
}

function groupsOf({ roles }: Catalog, teamOf: Teams): Plan['groups'] {
  const people = new Map<string, readonly string[]>();
  for (const role of roles) {
    const handle = role.routing.people?.replace(/^@/, '') ?? '';
    if (handle !== '') people.set(handle, [...(people.get(handle) ?? []), ...teamOf(role)]);
  }
  return [...people].map(([handle, who]) => ({ handle, people: [...new Set(who)] }));
}

const sampleLines: Plan['lines'] = [
  { by: 'priya', channel: 'general', text: 'Nice. So who do I ask when the nightly build is red?' },
  {
    by: 'mia',
    channel: 'general',
    text: 'And a customer says there is an AWS key in our public repository 😬 Whose is that?',
  },
];

/** Five people around the loaded content: somebody who asks, two who hold a role, an author, and a guest. */
export function sampleWorkspace(catalog: Catalog): Plan {
  const held = heldRole(catalog);
  const isSample = held?.slug === 'security-engineer';
  const title = held?.name ?? 'Engineer';
  const teamOf = createTeams(catalog, held);
  return {
    workspace: isSample ? 'Sample company' : 'Playground',
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
    channels: channelsOf(catalog, teamOf),
    groups: groupsOf(catalog, teamOf),
    lines: [
      {
        by: 'jonas',
        channel: 'general',
        text: 'Our roles are in Rolecall now. Type `/role list` to see them all.',
      },
      ...(isSample ? sampleLines : []),
    ],
  };
}
