import type { ChannelWay } from '../../store/places/channel-ways.ts';
import type { Services } from '../app/services.ts';
import { mayAdminister } from '../people/may-administer.ts';

/** How mentions are answered here, as `/role here` says. */
export const WAY_WORDS: Readonly<Record<ChannelWay, string>> = {
  threads: 'Mentions of me are answered in their thread, for everybody here.',
  private: 'Mentions of me are answered to whoever asks alone.',
  off: 'Mentions of me are not answered here, and nothing is shared or previewed; /role works.',
};

export const HOW_TO_CHANGE =
  'Members of this channel who are no guests change it: /role here threads, /role here private, or /role here off.';

/** What somebody hears who wants it otherwise: members of the channel may, guests not; and whoever runs Rolecall. */
export async function changeWay(
  services: Services,
  userId: string,
  channel: string,
  way: ChannelWay,
): Promise<string> {
  if (channel.startsWith('D')) return 'This is a direct message: there is nobody here but us.';
  if (!(await maySet(services, userId, channel, way))) return `${NOT_CHANGED} ${HOW_TO_CHANGE} ${ONLY_WHERE}`;
  await services.store.channelWays.set(channel, way);
  services.log.info('a channel is answered otherwise', { channel, way, by: userId });
  return `From now on: ${WAY_WORDS[way]}`;
}

export const NOT_CHANGED = 'Nothing is changed.';
export const ONLY_WHERE = 'I see who is a member only where I am one: /invite @rolecall.';

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
