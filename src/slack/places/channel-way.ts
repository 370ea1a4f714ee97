import type { ChannelWay } from '../../store/places/channel-ways.ts';
import type { Services } from '../app/services.ts';
import { mayAdminister } from '../people/may-administer.ts';

/** What somebody hears who wants it otherwise: members of the channel may, guests not; and whoever runs Rolecall. */
export async function changeWay(
  services: Services,
  userId: string,
  channel: string,
  way: ChannelWay,
): Promise<string> {
  const { here: say } = services.library().say;
  if (channel.startsWith('D')) return say.directMessage;
  if (!(await maySet(services, userId, channel, way)))
    return `${say.notChanged} ${say.howToChange} ${say.onlyWhere}`;
  await services.store.channelWays.set(channel, way);
  services.log.info('a channel is answered otherwise', { channel, way, by: userId });
  return say.fromNowOn(say.ways[way]);
}

/** Members of a channel who are no guests say how it is there; and whoever runs Rolecall. */
export async function maySet(
  services: Services,
  userId: string,
  channel: string,
  what: string,
): Promise<boolean> {
  const [user, isMember] = await Promise.all([
    services.directory.user(userId),
    services.directory.isMember(channel, userId),
  ]);
  const isOne = user.kind === 'done' && !user.value.isGuest && isMember.kind === 'done' && isMember.value;
  return isOne || mayAdminister(services, userId, `here ${what}`);
}
