import { localTime } from '../../catalog/local-time.ts';
import type { WorkingHours } from '../../formats/routing/working-hours.ts';
import type { Messenger } from '../messenger.ts';
import type { RequestStore } from '../request-store.ts';
import type { Company } from '../rules.ts';
import { isWorking } from '../working-time.ts';

interface DigestNeeds {
  readonly store: Pick<RequestStore, 'startDigest' | 'digestWishes'>;
  readonly company: Company;
  readonly messenger: Pick<Messenger, 'channel'>;
  readonly now: () => number;
  readonly wake: () => void;
}

/** Of a role whose hours nobody has said, the day begins then. */
const ANY_HOURS: WorkingHours = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00' };

/** Nobody has a list at midnight. */
const byDay = (hours: WorkingHours | null): WorkingHours =>
  hours?.isAssumed
    ? { ...ANY_HOURS, ...hours, from: ANY_HOURS.from, to: ANY_HOURS.to }
    : (hours ?? ANY_HOURS);

/** A list for each channel that wants one, as soon as the first of its roles works on a day, and once, on however many replicas. */
export async function startDigests(needs: DigestNeeds): Promise<void> {
  const { store, now, wake } = needs;
  const at = now();
  for (const { channel, hours } of await listed(needs)) {
    if (!isWorking(hours, at)) continue;
    const day = new Date(localTime(hours.zone).of(at)).toISOString().slice(0, 10);
    if (await store.startDigest(channel, day, at)) wake();
  }
}

interface Listed {
  /** Id. */
  readonly channel: string;
  readonly hours: WorkingHours;
}

/** Channels whose content wants a list, unless they have said no; and those that have said yes, in the hours of their roles. */
async function listed({ store, company, messenger }: DigestNeeds): Promise<readonly Listed[]> {
  const wishes = await store.digestWishes();
  const wanting = new Set([...wishes].flatMap(([channel, isWanted]) => (isWanted ? [channel] : [])));
  const found: Listed[] = [];
  for (const { channel: name, hours, digest } of company.homes?.() ?? []) {
    if (name === null || (!digest && wanting.size === 0)) continue;
    const place = await messenger.channel(name);
    if (place.kind !== 'done') continue; // looked at again in the next round
    const channel = place.value.id;
    if (wishes.get(channel) ?? digest) found.push({ channel, hours: byDay(hours) });
    wanting.delete(channel);
  }
  return [...found, ...[...wanting].map((channel) => ({ channel, hours: ANY_HOURS }))];
}
