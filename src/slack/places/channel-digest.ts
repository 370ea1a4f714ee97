import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { maySet } from './channel-way.ts';
import type { RoleHere } from './roles-here.ts';

/** What `/role here` says of the daily list: as the channel has said, or else as the content of its roles does. */
export async function digestWords(
  { store, log, library }: Services,
  channel: string,
  roles: readonly RoleHere[],
): Promise<string> {
  const { here: say } = library().say;
  const wish = await otherwise(() => store.channelWays.digest(channel), null, log);
  const isUsual = roles.some(({ role, isConfidential }) => role.routing.digest && !isConfidential);
  return `${(wish ?? isUsual) ? say.digest : say.noDigest} ${say.howDigest}`;
}

/** What somebody hears who wants the list in a channel, or none. */
export async function changeDigest(
  services: Services,
  userId: string,
  channel: string,
  isWanted: boolean,
): Promise<string> {
  const { here: say } = services.library().say;
  if (channel.startsWith('D')) return say.directMessage;
  if (!(await maySet(services, userId, channel, 'digest')))
    return `${say.notChanged} ${say.membersDigest} ${say.onlyWhere}`;
  await services.store.channelWays.setDigest(channel, isWanted);
  services.log.info('a channel wants a daily list, or none', { channel, isWanted, by: userId });
  return say.fromNowOn(isWanted ? say.digest : say.noDigest);
}
