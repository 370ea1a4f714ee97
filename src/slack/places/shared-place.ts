import { isOthers } from '../../requests/audience/audience.ts';
import type { ChannelFacts } from '../../requests/messenger.ts';
import type { Services } from '../app/services.ts';
import { isLacking } from '../people/outcome.ts';
import { otherwise } from '../posting/tidy-up.ts';

/**
 * Whether what the documents say may be posted in a channel: `shared` with another company, nobody can tell, or its people
 * have switched it `off`.
 */
export type PlaceVerdict = 'ours' | 'shared' | 'unclear' | 'unchecked' | 'off';

/** Asked before documents are posted for everybody in a place. `isSaidShared`: what Slack says of it beside the payload. */
export async function placeVerdict(
  { directory, store, log }: Pick<Services, 'directory' | 'store' | 'log'>,
  channel: string,
  isSaidShared?: boolean,
): Promise<PlaceVerdict> {
  const [found, way] = await Promise.all([
    directory.channelNow(channel),
    otherwise(() => store.channelWays.of(channel), 'threads', log),
  ]);
  if (way === 'off') return 'off';
  if (found.kind === 'done') return verdictOn(found.value, isSaidShared === true);
  if (isSaidShared === true) return 'shared';
  if (found.kind === 'refused' || isLacking(found)) return isSaidShared === false ? 'ours' : 'unclear';
  return 'unchecked';
}

const verdictOn = (facts: ChannelFacts, isSaidShared: boolean): PlaceVerdict =>
  isOthers({ ...facts, isShared: facts.isShared || isSaidShared }) ? 'shared' : 'ours';
