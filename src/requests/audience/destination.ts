import type { ChannelFacts, Messenger, Outcome } from '../messenger.ts';
import type { Request } from '../request.ts';
import type { Company } from '../rules.ts';
import { barredFrom } from './audience.ts';

/**
 * Where a card goes: `isFallback` where not its role's channel, with the reason. `needsYes`: more people read there than the
 * form said, so the person who asked has to agree first.
 */
export interface Destination {
  readonly channel: ChannelFacts;
  readonly isFallback: boolean;
  readonly reason: string | null;
  readonly needsYes: boolean;
}

type Addressed = Pick<Request, 'role' | 'atFallback' | 'confidential' | 'audience'>;

/** The role's channel, if it can take the request, else the fallback channel, else why not even that. */
export async function findDestination(
  request: Addressed,
  company: Company,
  messenger: Pick<Messenger, 'channel'>,
): Promise<Outcome<Destination>> {
  const first = request.atFallback ? null : await tryFirst(request, company, messenger);
  if (first?.kind === 'done')
    return { kind: 'done', value: { ...placeIn(first.value, request), isFallback: false, reason: null } };
  if (first && first.kind !== 'refused') return first;
  const reason = first?.reason ?? null;
  const second = await tryChannel(company.fallbackChannel(), request, messenger);
  if (second.kind === 'done')
    return { kind: 'done', value: { ...placeIn(second.value, request), isFallback: true, reason } };
  return second.kind === 'refused' && reason ? { kind: 'refused', reason } : second;
}

const placeIn = (channel: ChannelFacts, request: Addressed): Pick<Destination, 'channel' | 'needsYes'> => ({
  channel,
  needsYes: barredFrom(channel, request) !== null,
});

function tryFirst(
  request: Addressed,
  company: Company,
  messenger: Pick<Messenger, 'channel'>,
): Promise<Outcome<ChannelFacts>> {
  const role = request.role === null ? null : company.role(request.role);
  const name = (request.confidential ? role?.confidentialChannel : null) ?? role?.channel ?? null;
  return tryChannel(name, request, messenger);
}

async function tryChannel(
  name: string | null,
  request: Addressed,
  messenger: Pick<Messenger, 'channel'>,
): Promise<Outcome<ChannelFacts>> {
  if (name === null) return { kind: 'refused', reason: 'no_channel' };
  const found = await messenger.channel(name);
  if (found.kind !== 'done') return found;
  const reason = obstacle(found.value, request);
  return reason === null ? found : { kind: 'refused', reason };
}

/** `wider_audience` stands in nobody's way for good: the person who asked may say yes. */
function obstacle(channel: ChannelFacts, request: Addressed): string | null {
  if (channel.isArchived) return 'is_archived';
  const barred = barredFrom(channel, request);
  if (barred !== null && barred !== 'wider_audience') return barred;
  return channel.hasBot ? null : 'not_in_channel';
}
