import { localTime } from '../../catalog/local-time.ts';
import type { WorkingHours } from '../../formats/routing/working-hours.ts';
import type { Messenger } from '../messenger.ts';
import type { RequestStore } from '../request-store.ts';
import type { Company } from '../rules.ts';
import { isWorking } from '../working-time.ts';

interface DigestNeeds {
  readonly store: Pick<RequestStore, 'startDigest'>;
  readonly company: Company;
  readonly messenger: Pick<Messenger, 'channel'>;
  readonly now: () => number;
  readonly wake: () => void;
}

/** Of a role whose hours nobody has said, the day begins then. */
const ANY_HOURS: WorkingHours = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00' };

/** A list for each channel that wants one, as soon as the first of its roles works on a day, and once, on however many replicas. */
export async function startDigests({ store, company, messenger, now, wake }: DigestNeeds): Promise<void> {
  const at = now();
  for (const { channel: name, hours } of company.digests?.() ?? []) {
    if (name === null || !isWorking(hours ?? ANY_HOURS, at)) continue;
    const found = await messenger.channel(name);
    if (found.kind !== 'done') continue; // looked at again in the next round
    const day = new Date(localTime((hours ?? ANY_HOURS).zone).of(at)).toISOString().slice(0, 10);
    if (await store.startDigest(found.value.id, day, at)) wake();
  }
}
