import type { FindPreferred } from '../../answers/answerer.ts';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { maySet, NOT_CHANGED, ONLY_WHERE } from './channel-way.ts';

const MOST = 5;
const HOW_TO_PREFER =
  'They also say which roles are asked first here where it is close: /role here prefers, and names with commas between them, or none.';

/** Fetches which roles a channel asks first. Without a database, none. */
export const preferredIn =
  ({ store, log }: Pick<Services, 'store' | 'log'>, channel: string): FindPreferred =>
  () =>
    otherwise(() => store.channelWays.preferred(channel), [], log);

/** What `/role here` says of it. */
export async function preferredWords(services: Services, channel: string): Promise<string> {
  const names = namesOf(services, await preferredIn(services, channel)());
  return names.length === 0 ? HOW_TO_PREFER : `${firstWords(names)} ${HOW_TO_PREFER}`;
}

const firstWords = (names: readonly string[]): string =>
  `Where it is close whose something is, this channel asks first: ${names.join(', ')}.`;

/** Roles that have left the documents count no more. */
const namesOf = ({ library }: Services, roles: readonly string[]): string[] =>
  roles.flatMap((slug) => library().role(slug)?.name ?? []);

/** What somebody hears who names the roles that a channel is to ask first, in any words for them, or none. */
export async function changePreferred(
  services: Services,
  userId: string,
  channel: string,
  words: string,
): Promise<string> {
  if (channel.startsWith('D')) return 'This is a direct message: there is nobody here but us.';
  const named = words
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const isNone = named.length === 0 || /^(?:none|nobody|nothing|keine|niemand)$/i.test(words.trim());
  const roles = isNone
    ? []
    : [...new Set(named.slice(0, MOST).map((name) => roleCalled(services, name) ?? ''))];
  const unknown = named.filter((name) => !isNone && roleCalled(services, name) === null);
  if (unknown.length > 0)
    return `${NOT_CHANGED} I know no role called ${unknown.map((name) => `“${name}”`).join(', ')}. /role list has all; put commas between several.`;
  if (named.length > MOST) return `${NOT_CHANGED} A channel asks at most ${MOST} roles first.`;
  if (!(await maySet(services, userId, channel, 'prefers')))
    return `${NOT_CHANGED} Members of this channel who are no guests say which roles are asked first here. ${ONLY_WHERE}`;
  await services.store.channelWays.prefer(channel, roles);
  services.log.info('a channel asks other roles first', { channel, roles: roles.join(','), by: userId });
  return roles.length === 0
    ? 'From now on this channel asks no role before others.'
    : `From now on: ${firstWords(namesOf(services, roles))}`;
}

/** Slug of the role of this name, in any of its forms; null where there is none, or it may be several. */
function roleCalled({ answerer, library }: Services, name: string): string | null {
  const { question } = answerer.read(name, null);
  return question.kind === 'role' && library().role(question.role) ? question.role : null;
}
