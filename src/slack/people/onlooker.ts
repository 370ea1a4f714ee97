import type { Onlooker } from '../../answers/page/prompts.ts';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';

/** Who looks at the panel: what they have said of themselves, and the channel beside it, if Rolecall may know it. */
export async function onlooker(services: Services, userId: string, viewed: string | null): Promise<Onlooker> {
  const { directory, store, log } = services;
  const found = viewed === null ? null : await directory.channel(viewed);
  const channel = found?.kind === 'done' ? [`#${found.value.name}`, found.value.id] : [];
  const me = await otherwise(() => store.preferences.of(userId), null, log);
  return { role: me?.role ?? null, level: me?.level ?? null, channel };
}
