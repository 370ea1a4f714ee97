import type { ChannelFacts } from './messenger.ts';
import type { Request } from './request.ts';

/**
 * `shared_channel`: people of another company read there. `not_private`: it is confidential. `wider_audience`: more people
 * read there than the form said, so that the person who asked has to say yes first.
 */
export type Barred = 'shared_channel' | 'not_private' | 'wider_audience';

/** Why the words of a request may not stand in a channel; null where they may. Asked before every post and every redraw. */
export function barredFrom(
  { isPrivate, isShared }: Pick<ChannelFacts, 'isPrivate' | 'isShared'>,
  { confidential, audience }: Pick<Request, 'confidential' | 'audience'>,
): Barred | null {
  if (isShared) return 'shared_channel';
  if (isPrivate) return null;
  if (confidential) return 'not_private';
  return audience === 'private' ? 'wider_audience' : null;
}

const BARRED: ReadonlySet<string> = new Set<Barred>(['shared_channel', 'not_private', 'wider_audience']);

/** Whether it is readers that stand in the way, and nothing that Slack says of the channel. */
export const isBarred = (reason: string): boolean => BARRED.has(reason);
