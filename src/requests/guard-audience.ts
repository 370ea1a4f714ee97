import { barredFrom } from './audience.ts';
import type { Failure, Messenger } from './messenger.ts';
import type { Request } from './request.ts';

type Addressed = Pick<Request, 'confidential' | 'audience'>;

/**
 * The same messenger, which looks, before every post and every redraw, at who reads the channel now: what may not stand
 * there is `refused` with the reason why. Nobody else decides this.
 */
export function guardAudience(messenger: Messenger): Messenger {
  async function obstacle(request: Addressed, channel: string): Promise<Failure | null> {
    const found = await messenger.channelNow(channel);
    if (found.kind !== 'done') return found;
    const reason = barredFrom(found.value, request);
    return reason === null ? null : { kind: 'refused', reason };
  }
  return {
    ...messenger,
    postCard: async (request, channel, key) =>
      (await obstacle(request, channel)) ?? messenger.postCard(request, channel, key),
    refreshCard: async (request, hop, channel, ts) =>
      (await obstacle(request, channel)) ?? messenger.refreshCard(request, hop, channel, ts),
    reply: async (request, reply, where, key) =>
      (await obstacle(request, where.channel)) ?? messenger.reply(request, reply, where, key),
    async remind(requests, channel, key) {
      const found = await messenger.channelNow(channel);
      if (found.kind !== 'done') return found;
      const allowed = requests.filter((request) => barredFrom(found.value, request) === null);
      if (allowed.length === 0) return { kind: 'refused', reason: 'wider_audience' };
      return messenger.remind(allowed, channel, key);
    },
  };
}
