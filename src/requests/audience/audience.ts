import type { ChannelFacts } from '../messenger.ts';
import type { Audience, Request } from '../request.ts';

/**
 * `shared_channel`: people of another company read there. `not_private`: it is confidential. `wider_audience`: more people
 * read there than the form said, so that the person who asked has to say yes first.
 */
export type Barred = 'shared_channel' | 'not_private' | 'wider_audience';

type Readers = Pick<ChannelFacts, 'isPrivate' | 'isShared' | 'isAllowed'>;

/** Whether people of another company read there, and nobody has allowed that they read what Rolecall posts. */
export const isOthers = ({ isShared, isAllowed }: Pick<Readers, 'isShared' | 'isAllowed'>): boolean =>
  isShared && !isAllowed;

/** Who reads what is posted in a channel. */
export const readersOf = ({ isPrivate, isShared }: Pick<Readers, 'isPrivate' | 'isShared'>): Audience =>
  isShared ? 'others' : isPrivate ? 'private' : 'public';

/** Why the words of a request may not stand in a channel; null where they may. Asked before every post and every redraw. */
export function barredFrom(
  channel: Readers,
  { confidential, audience }: Pick<Request, 'confidential' | 'audience'>,
): Barred | null {
  const readers = readersOf(channel);
  if (readers === 'private') return null;
  if (readers === 'others' && (isOthers(channel) || confidential || audience !== 'others'))
    return 'shared_channel';
  if (confidential) return 'not_private';
  return audience === 'private' ? 'wider_audience' : null;
}

const BARRED: ReadonlySet<string> = new Set<Barred>(['shared_channel', 'not_private', 'wider_audience']);

/** Whether it is readers that stand in the way, and nothing that Slack says of the channel. */
export const isBarred = (reason: string): boolean => BARRED.has(reason);
