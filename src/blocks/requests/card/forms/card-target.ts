import { z } from 'zod';
import type { Request } from '../../../../requests/request.ts';
import { parseJson } from '../../../kit/parse-json.ts';

const pressed = z.discriminatedUnion('in', [
  z.object({
    in: z.literal('message'),
    channel: z.string(),
    ts: z.string(),
    thread: z.string().nullable(),
  }),
  /** Slack takes what is to stand in its place at this address, for half an hour. `row`: the block id of its buttons. */
  z.object({ in: z.literal('list'), url: z.string(), row: z.string().optional() }),
  z.object({ in: z.literal('home') }),
]);

/** Where the button stood that opened a form: there it is said what came of it. */
export type Pressed = z.infer<typeof pressed>;

const target = z.object({
  request: z.string().min(1),
  channel: z.string().nullable(),
  ts: z.string().nullable(),
  pressed: pressed.nullish(),
});

/** Which request a form is about, where its card was when the form was opened, and what it was opened from. */
export type CardTarget = z.infer<typeof target>;

export const encodeCardTarget = (
  { id, channel, cardTs }: Request,
  from: CardTarget['pressed'] = null,
): string => JSON.stringify({ request: id, channel, ts: cardTs, pressed: from } satisfies CardTarget);

/** From `private_metadata`; null where it cannot be read. */
export function decodeCardTarget(text: string | undefined): CardTarget | null {
  const read = target.safeParse(parseJson(text));
  return read.success ? read.data : null;
}
