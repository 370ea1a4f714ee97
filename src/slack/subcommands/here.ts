import { sentenceMessage } from '../../blocks/page/message.ts';
import { type HereRole, hereMessage } from '../../blocks/roles/here-message.ts';
import { workingHours } from '../../catalog/dates/days-off.ts';
import { momentWords, nextOpening } from '../../requests/working-time.ts';
import type { Services } from '../app/services.ts';
import { changeDigest, digestWords } from '../places/channel-digest.ts';
import { changeWay } from '../places/channel-way.ts';
import { type HereWish, wishIn } from '../places/here-wish.ts';
import { changePreferred, preferredWords } from '../places/preferred-roles.ts';
import { type RoleHere, rolesHere } from '../places/roles-here.ts';
import { otherwise } from '../posting/tidy-up.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role here`: which roles the channel belongs to, what they take and what not; how mentions are answered, who is asked first, and whether there is a daily list; or how that is to be. */
export const here: Subcommand = {
  takes: (rest) => rest === '' || wishIn(rest) !== null,
  async run(services, { ack, command, respond }, rest) {
    await ack();
    const wish = wishIn(rest);
    if (wish !== null) {
      const told = await grant(services, command, wish);
      await respond({ ...sentenceMessage(told), response_type: 'ephemeral' });
      return;
    }
    const found = await rolesHere(services, { id: command.channel_id, name: command.channel_name });
    const way = await otherwise(
      () => services.store.channelWays.of(command.channel_id),
      'threads',
      services.log,
    );
    const { say } = services.library();
    const isDirect = command.channel_id.startsWith('D');
    const more = isDirect
      ? []
      : [
          `${say.here.ways[way]} ${say.here.howToChange}`,
          await preferredWords(services, command.channel_id),
          await digestWords(services, command.channel_id, found),
        ];
    const message = hereMessage(
      found.map((one) => hereRole(services, one)),
      say,
      more,
    );
    await respond({ ...message, response_type: 'ephemeral' });
  },
};

type Where = { readonly user_id: string; readonly channel_id: string };

function grant(
  services: Services,
  { user_id: by, channel_id: channel }: Where,
  wish: HereWish,
): Promise<string> {
  if (wish.kind === 'way') return changeWay(services, by, channel, wish.way);
  if (wish.kind === 'digest') return changeDigest(services, by, channel, wish.isWanted);
  return changePreferred(services, by, channel, wish.roles);
}

function hereRole({ library, now }: Services, { role, isConfidential }: RoleHere): HereRole {
  const { topics, declines } = role.routing;
  const hours = workingHours(role.routing);
  const opening = nextOpening(hours, now());
  const byWeight = role.responsibilities.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return {
    slug: role.slug,
    name: role.name,
    isConfidential,
    topics: topics.map(({ term }) => term),
    duties: byWeight.map(({ title }) => title),
    declines: declines.map(({ what, ask }) => ({ what, ask: ask && (library().role(ask)?.name ?? ask) })),
    backAt: opening === null ? null : momentWords(opening, hours?.zone ?? null, now(), library().say.time),
  };
}
