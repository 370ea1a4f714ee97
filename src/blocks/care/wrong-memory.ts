import { z } from 'zod';
import { parseJson } from '../kit/parse-json.ts';
import { shorten } from '../kit/safe-text.ts';

const line = z.object({ text: z.string(), path: z.string(), line: z.number().int() });
const memory = z.object({
  /** Slug of the role that the answer was about. */
  role: z.string().min(1),
  /** What the answer was about, in words. */
  about: z.string(),
  /** Lines that it rests on, in the order in which they are shown. */
  lines: z.array(line),
  /** Paths (or "", where there are no lines) whose reports only members of a private channel read, as the form says. */
  privately: z.array(z.string()).optional(),
});

/** What the form about something wrong remembers, in its `private_metadata`. */
export type WrongMemory = z.infer<typeof memory>;
export type QuotedLine = z.infer<typeof line>;

const LONGEST_MEMORY = 3000;

/** At most 3000 characters: where the lines are too long for that, all are cut, and at worst none is kept. */
export function encodeWrong(remembered: WrongMemory): string {
  const cuts = [2000, 500, 200, 100, 40].map((most) => ({
    ...remembered,
    lines: remembered.lines.map((one) => ({ ...one, text: shorten(one.text, most) })),
  }));
  const all = [...cuts, { ...remembered, lines: [] }].map((one) => JSON.stringify(one));
  return all.find((text) => text.length <= LONGEST_MEMORY) ?? '';
}

/** Null where it cannot be read. */
export function decodeWrong(text: string | undefined): WrongMemory | null {
  const read = memory.safeParse(parseJson(text));
  return read.success ? read.data : null;
}
