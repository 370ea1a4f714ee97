import { z } from 'zod';
import { parseJson } from '../../kit/parse-json.ts';

const LONGEST_MEMORY = 3000;

const memory = z.object({
  /** Where it was asked. */
  origin: z.object({
    channel: z.string().nullable(),
    threadTs: z.string().nullable(),
    messageTs: z.string().nullable(),
  }),
  /** The message that is routed, where it is one. */
  source: z
    .object({
      channel: z.string(),
      ts: z.string(),
      threadTs: z.string().nullable(),
      author: z.string().nullable(),
    })
    .nullish(),
  /** Slug of the role that Rolecall suggested. */
  suggested: z.string().nullable(),
  /** Suggested since the channel asks it first. */
  isPreferred: z.boolean().optional(),
  isPrivateSource: z.boolean(),
  /** What can be quoted with one click. */
  quotable: z.string().nullable(),
  /** Who may read it, as the form says; not there in forms of older versions. */
  audience: z.enum(['private', 'public', 'others']).optional(),
  /** Slug of the role for which the form says so; null where it is for nobody certain. */
  shown: z.string().nullable().optional(),
  generation: z.number().int().min(0),
  /** Slugs. */
  alternatives: z.array(z.string()),
  /** Why the suggested role. */
  why: z
    .object({ text: z.string(), path: z.string(), line: z.number().int(), isExample: z.boolean() })
    .nullable(),
});

/** What a form remembers between two clicks, in its `private_metadata`. */
export type FormMemory = z.infer<typeof memory>;

/** At most 3000 characters: what it can do without is left out where it does not fit, least needed first. */
export function encodeFormMemory(remembered: FormMemory): string {
  const shorter = [
    remembered,
    { ...remembered, quotable: null },
    { ...remembered, quotable: null, why: null },
    { ...remembered, quotable: null, why: null, alternatives: [] },
    { ...remembered, quotable: null, why: null, alternatives: [], suggested: null },
  ].map((one) => JSON.stringify(one));
  return shorter.find((one) => one.length <= LONGEST_MEMORY) ?? '';
}

/** Null where it cannot be read. */
export function decodeFormMemory(text: string | undefined): FormMemory | null {
  const read = memory.safeParse(parseJson(text));
  return read.success ? read.data : null;
}
