import { z } from 'zod';
import { address, channelId, maybe, text, timestamp } from './ids.ts';
import { sender } from './people.ts';
import { view } from './view.ts';

const option = z.object({ value: z.string() });

/** What somebody pressed, chose or ticked. */
const action = z.object({
  action_id: z.string(),
  block_id: maybe(z.string()),
  action_ts: maybe(timestamp),
  value: maybe(z.string()),
  selected_option: maybe(option),
  selected_options: z
    .array(option)
    .nullish()
    .transform((chosen) => chosen ?? []),
});

/** Where it was pressed stands in two places, of which one may be missing. What only the person sees is not to be found again. */
export function placed<T extends Click>(body: T): T {
  const { container, channel, message } = body;
  if (!container || body.view !== undefined) return body;
  const { channel_id: id, message_ts: ts, thread_ts } = container;
  const found = message ?? (ts && container.is_ephemeral !== true ? { ts, thread_ts } : undefined);
  return { ...body, channel: channel ?? (id ? { id } : undefined), message: found };
}

/** Slack lists one action at a time. A message that only the person sees may be missing; a view has none. */
export const click = z.object({
  type: z.literal('block_actions'),
  ...sender,
  actions: z.tuple([action], z.unknown()),
  trigger_id: text,
  response_url: maybe(address),
  channel: maybe(z.object({ id: channelId })),
  container: maybe(
    z.object({
      message_ts: maybe(timestamp),
      channel_id: maybe(channelId),
      thread_ts: maybe(timestamp),
      is_ephemeral: maybe(z.boolean()),
    }),
  ),
  message: maybe(z.object({ ts: maybe(timestamp), thread_ts: maybe(timestamp) })),
  view: maybe(view),
});

/** `action_ts` is filled in where Slack left it out. */
export type Action = Readonly<z.infer<typeof action>> & { readonly action_ts: string };
export type Click = Readonly<z.infer<typeof click>>;
