import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { Plan } from '../../playground/window/furnish.ts';
import { channelsOf, createTeams, groupsOf } from './sample-teams.ts';

/** The role that two of the people hold: the one most companies have, or the first that takes requests anywhere. */
export function heldRole({ roles }: Catalog): Role | undefined {
  const reachable = roles.filter(({ routing }) => routing.channel !== null);
  return reachable.find(({ slug }) => slug === 'security-engineer') ?? reachable[0];
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
