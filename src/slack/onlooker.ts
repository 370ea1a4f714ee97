import type { Onlooker } from '../answers/prompts.ts';
import type { Desk } from './desk.ts';
import { otherwise } from './tidy-up.ts';

/** Who looks at the panel: what they have said of themselves, and the channel beside it, if Rolecall may know it. */
export async function onlooker(desk: Desk, userId: string, viewed: string | null): Promise<Onlooker> {
  const { directory, store, log } = desk;
  const found = viewed === null ? null : await directory.channel(viewed);
  const channel = found?.kind === 'done' ? [`#${found.value.name}`, found.value.id] : [];
  const me = await otherwise(() => store.preferences.of(userId), null, log);
  return { role: me?.role ?? null, level: me?.level ?? null, channel };
}
