import { z } from 'zod';
import type { Deed } from './wire.ts';

const id = z.string().max(100);
const values = z.record(z.string(), z.record(z.string(), z.unknown()));
const surface = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), channel: id, ts: id }),
  z.object({ kind: z.literal('modal') }),
  z.object({ kind: z.literal('home') }),
]);
const element = { on: surface, blockId: z.string(), actionId: z.string() };

const deed: z.ZodType<Deed> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), channel: id, text: z.string().max(12_000), threadTs: id.optional() }),
  z.object({
    kind: z.literal('click'),
    ...element,
    choice: z.unknown().optional(),
    values: values.optional(),
  }),
  z.object({ kind: z.literal('suggest'), ...element, typed: z.string().max(500) }),
  z.object({ kind: z.literal('submit'), values }),
  z.object({ kind: z.literal('closeModal') }),
  z.object({
    kind: z.literal('shortcut'),
    callbackId: z.string(),
    message: z.object({ channel: id, ts: id }).optional(),
  }),
  z.object({ kind: z.literal('openHome') }),
  z.object({ kind: z.literal('openMessages') }),
  z.object({ kind: z.literal('read'), channel: id }),
  z.object({ kind: z.literal('teach'), text: z.string().trim().min(1).max(1000), role: z.string().max(200) }),
]);

/** The deed that a window asks for; null where it is none. */
export function readDeed(body: string): Deed | null {
  try {
    return deed.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
