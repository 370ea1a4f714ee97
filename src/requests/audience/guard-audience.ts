import { saysWords } from '../errands/errand.ts';
import type { Failure, Messenger, Outcome } from '../messenger.ts';
import type { Request } from '../request.ts';
import type { Line } from '../talk/talk.ts';
import { barredFrom, isOthers } from './audience.ts';

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
  /** The person who asked reads what is said to them where they are; others may not begin to read along. */
  async function barred(
    request: Addressed,
    { side, channel: from }: Line,
    to: string,
  ): Promise<Failure | null> {
    return side === 'asker' ? obstacle(request, to) : leak(from, to);
  }
  /** What people of a role say goes to nobody who could not read it there, but to the person who asked. */
  async function leak(from: string | null, to: string): Promise<Failure | null> {
    if (to.startsWith('D') || to === from) return null;
    const source = from === null ? null : await messenger.channelNow(from);
    if (source !== null && source.kind !== 'done') return source;
    if (source?.value.isPrivate) return { kind: 'refused', reason: 'wider_audience' };
    const target = await messenger.channelNow(to);
    if (target.kind !== 'done') return target;
    return isOthers(target.value) ? { kind: 'refused', reason: 'shared_channel' } : null;
  }
  /** Of several in one message, those that may stand there. */
  async function allowedIn(channel: string, requests: readonly Request[]): Promise<Outcome<Request[]>> {
    const found = await messenger.channelNow(channel);
    if (found.kind !== 'done') return found;
    const allowed = requests.filter((request) => barredFrom(found.value, request) === null);
    if (allowed.length === 0) return { kind: 'refused', reason: 'wider_audience' };
    return { kind: 'done', value: allowed };
  }
  return {
    ...messenger,
    postCard: async (request, channel, key) =>
      (await obstacle(request, channel)) ?? messenger.postCard(request, channel, key),
    refreshCard: async (request, hop, channel, ts) =>
      (await obstacle(request, channel)) ?? messenger.refreshCard(request, hop, channel, ts),
    reply: async (request, reply, where, key) =>
      (await obstacle(request, where.channel)) ?? messenger.reply(request, reply, where, key),
    changeReply: async (request, reply, at) =>
      (await obstacle(request, at.channel)) ?? messenger.changeReply(request, reply, at),
    note: async (request, note, where, key) =>
      (saysWords(note) ? await leak(request.channel, where.channel) : null) ??
      messenger.note(request, note, where, key),
    postLine: async (request, line, where, key) =>
      (await barred(request, line, where.channel)) ?? messenger.postLine(request, line, where, key),
    changeLine: async (request, line, at) =>
      (await barred(request, line, at.channel)) ?? messenger.changeLine(request, line, at),
    async digest(requests, isMore, channel, key) {
      const allowed = await allowedIn(channel, requests);
      return allowed.kind === 'done' ? messenger.digest(allowed.value, isMore, channel, key) : allowed;
    },
    async remind(requests, channel, key) {
      const allowed = await allowedIn(channel, requests);
      return allowed.kind === 'done' ? messenger.remind(allowed.value, channel, key) : allowed;
    },
    async changeReminder(requests, at) {
      const allowed = await allowedIn(at.channel, requests);
      return allowed.kind === 'done' ? messenger.changeReminder(allowed.value, at) : allowed;
    },
  };
}
