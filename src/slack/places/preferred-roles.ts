import type { FindPreferred } from '../../answers/answerer.ts';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { maySet } from './channel-way.ts';

const MOST = 5;

/** Fetches which roles a channel asks first. Without a database, none. */
export const preferredIn =
  ({ store, log }: Pick<Services, 'store' | 'log'>, channel: string): FindPreferred =>
  () =>
    otherwise(() => store.channelWays.preferred(channel), [], log);

/** What `/role here` says of it. */
export async function preferredWords(services: Services, channel: string): Promise<string> {
  const names = namesOf(services, await preferredIn(services, channel)());
  const { here: say } = services.library().say;
  return names.length === 0 ? say.howToPrefer : `${say.asksFirst(names.join(', '))} ${say.howToPrefer}`;
}

/** Roles that have left the documents count no more. */
const namesOf = ({ library }: Services, roles: readonly string[]): string[] =>
  roles.flatMap((slug) => library().role(slug)?.name ?? []);

/** What somebody hears who names the roles that a channel is to ask first, each in any words for it, or none. */
export async function changePreferred(
  services: Services,
  userId: string,
  channel: string,
  named: readonly string[],
): Promise<string> {
  const { here: say } = services.library().say;
  if (channel.startsWith('D')) return say.directMessage;
  const roles = [...new Set(named.slice(0, MOST).map((name) => roleCalled(services, name) ?? ''))];
  const unknown = named.filter((name) => roleCalled(services, name) === null);
  if (unknown.length > 0) return `${say.notChanged} ${say.noRoles(unknown)}`;
  if (named.length > MOST) return `${say.notChanged} ${say.atMost(MOST)}`;
  if (!(await maySet(services, userId, channel, 'prefers')))
    return `${say.notChanged} ${say.membersPrefer} ${say.onlyWhere}`;
  await services.store.channelWays.prefer(channel, roles);
  services.log.info('a channel asks other roles first', { channel, roles: roles.join(','), by: userId });
  return roles.length === 0
    ? say.noneFirst
    : say.fromNowOn(say.asksFirst(namesOf(services, roles).join(', ')));
}

/** Slug of the role of this name, in any of its forms; null where there is none, or it may be several. */
function roleCalled({ answerer, library }: Services, name: string): string | null {
  const { question } = answerer.read(name, null);
  return question.kind === 'role' && library().role(question.role) ? question.role : null;
}
