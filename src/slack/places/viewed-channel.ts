import { z } from 'zod';

const channel = z.object({ type: z.literal('slack#/types/channel_id'), value: z.string() });
const message = z.object({
  type: z.literal('slack#/types/message_context'),
  value: z.object({ channel_id: z.string() }),
});
const context = z.object({ entities: z.array(z.unknown()) });

/** Id of the channel that somebody has beside the agent panel; Slack names the most relevant things first. */
export function viewedChannel(given: unknown): string | null {
  const { entities = [] } = context.safeParse(given).data ?? {};
  for (const entity of entities) {
    const found = channel.safeParse(entity).data?.value ?? message.safeParse(entity).data?.value.channel_id;
    if (found !== undefined) return found;
  }
  return null;
}
