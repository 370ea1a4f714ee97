import { z } from 'zod';
import type { Request } from '../../../requests/request.ts';
import { formValues } from '../../kit/form-values.ts';
import { parseJson } from '../../kit/parse-json.ts';
import { readRoleValue } from '../../roles/role-value.ts';

/** Block ids of the forms behind a card's and a note's buttons, for errors. */
export const MODAL_FIELD = {
  question: 'question',
  role: 'pass_role',
  reason: 'reason',
  addition: 'addition',
  colleague: 'colleague',
  until: 'until',
} as const;

/** Action id of the menu of roles; nothing happens while somebody chooses. */
export const PASS_ROLE = 'pass_role';

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

/** What was entered, without blanks around it; empty where nothing was. Each takes `view.state.values`. */
export const readInfo = (values: unknown): string => formValues(values).text(MODAL_FIELD.question);
export const readAddition = (values: unknown): string => formValues(values).text(MODAL_FIELD.addition);

/** User id; null where nobody was chosen. */
export const readHand = (values: unknown): string | null => formValues(values).user(MODAL_FIELD.colleague);
/** "2026-12-24"; null where no day was chosen. */
export const readSnooze = (values: unknown): string | null => formValues(values).date(MODAL_FIELD.until);

/** `role`: slug; null where none was chosen. */
export function readPass(given: unknown): { readonly role: string | null; readonly reason: string } {
  const values = formValues(given);
  return { role: readRoleValue(values.chosen(PASS_ROLE)), reason: values.text(MODAL_FIELD.reason) };
}
