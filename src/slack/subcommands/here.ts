import { type HereRole, hereMessage } from '../../blocks/here-message.ts';
import { momentWords, nextOpening } from '../../requests/working-time.ts';
import type { Desk } from '../desk.ts';
import { type RoleHere, rolesHere } from '../roles-here.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role here`: which roles the channel belongs to, what they take and what not. */
export const here: Subcommand = {
  name: 'here',
  async run(desk, { ack, command, respond }) {
    await ack();
    const found = await rolesHere(desk, { id: command.channel_id, name: command.channel_name });
    const message = hereMessage(found.map((one) => hereRole(desk, one)));
    await respond({ ...message, response_type: 'ephemeral' });
  },
};

function hereRole({ library, now }: Desk, { role, isConfidential }: RoleHere): HereRole {
  const { topics, declines, hours } = role.routing;
  const opening = nextOpening(hours, now());
  const byWeight = role.responsibilities.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return {
    slug: role.slug,
    name: role.name,
    isConfidential,
    topics: topics.map(({ term }) => term),
    duties: byWeight.map(({ title }) => title),
    declines: declines.map(({ what, ask }) => ({ what, ask: ask && (library().role(ask)?.name ?? ask) })),
    backAt: opening === null ? null : momentWords(opening, hours?.zone ?? null, now()),
  };
}
