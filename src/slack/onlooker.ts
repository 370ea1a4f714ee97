import type { Onlooker } from '../answers/prompts.ts';
import type { Desk } from './desk.ts';

/** Who looks at the panel: the channel beside it, if Rolecall may know it. */
export async function onlooker({ directory }: Desk, viewed: string | null): Promise<Onlooker> {
  const found = viewed === null ? null : await directory.channel(viewed);
  const channel = found?.kind === 'done' ? [`#${found.value.name}`, found.value.id] : [];
  return { role: null, level: null, channel };
}
