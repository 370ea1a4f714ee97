import { z } from 'zod';
import type { Errand, Note, Reply } from '../../requests/errands/errand.ts';
import type { Telling } from '../../requests/errands/so-far/telling.ts';
import type { Shown } from '../../requests/request-store.ts';

/** A shape for each kind: the compiler asks for those that are missing. */
type Shapes<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: z.ZodType<Extract<Union, { readonly kind: Kind }>>;
};

const text = z.string();
const maybe = text.nullable();
const said = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind), by: text });

const notes: Shapes<Note> = {
  sent: z.object({
    kind: z.literal('sent'),
    roleName: maybe,
    backAt: z.number().nullable(),
    zone: maybe,
  }),
  held: z.object({ kind: z.literal('held'), roleName: maybe, reason: text }),
  diverted: z.object({ kind: z.literal('diverted'), roleName: maybe, reason: text }),
  claimed: said('claimed'),
  released: said('released'),
  'taken-over': said('taken-over').extend({ from: text }),
  handed: said('handed').extend({ to: text }),
  left: z.object({ kind: z.literal('left'), who: text }),
  snoozed: said('snoozed').extend({ until: z.number(), zone: maybe }),
  confirmed: said('confirmed'),
  silent: z.object({ kind: z.literal('silent'), who: maybe }),
  unanswered: z.object({ kind: z.literal('unanswered'), by: maybe, question: text }),
  asked: said('asked').extend({
    question: text,
    isForAuthor: z.boolean().optional(),
    hop: z.number().optional(),
  }),
  passed: said('passed').extend({ roleName: maybe, reason: text }),
  resolved: said('resolved').extend({ at: z.number().optional() }),
  reopened: said('reopened'),
  'kept-back': z.object({
    kind: z.literal('kept-back'),
    roleName: maybe,
    channel: maybe,
    next: z.enum(['post', 'move', 'go-on']),
    reason: maybe,
  }),
  'left-alone': z.object({ kind: z.literal('left-alone'), roleName: maybe, reason: text }),
  escalated: z.object({
    kind: z.literal('escalated'),
    isMoved: z.boolean(),
    wasClaimed: z.boolean().optional(),
  }),
};

const replies: Shapes<Reply> = {
  added: said('added').extend({ text }),
  cancelled: said('cancelled'),
  'answer-gone': said('answer-gone'),
  'so-far': z.object({
    kind: z.literal('so-far'),
    why: z.object({ by: maybe, reason: text }).nullable(),
    told: z.array(z.object({ by: maybe, text, files: z.array(z.object({ name: text, link: text })) })),
    left: z.number().optional(),
    before: maybe.optional(),
    goesOn: z.boolean().optional(),
  }),
  'moved-hands': z.object({ kind: z.literal('moved-hands'), by: maybe, from: maybe, to: maybe }),
  reopened: said('reopened').extend({ lastClaimant: maybe }),
};

/** What a message below a card tells of what was said before. */
const telling: z.ZodType<Telling> = z.object({
  why: maybe,
  pieces: z.array(z.union([z.object({ channel: text, ts: text, edited: maybe }), z.object({ event: text })])),
  left: z.number(),
  before: maybe,
  goesOn: z.boolean(),
});

/** What a message shows of a request. */
const shown: Shapes<Shown> = {
  summary: z.object({ kind: z.literal('summary'), telling }),
  check: z.object({ kind: z.literal('check'), who: text }),
  reminder: z.object({ kind: z.literal('reminder') }),
};
const anyShown = z.union(Object.values(shown));

const note = z.union(Object.values(notes));
const card = z.object({ channel: text, ts: text });

const hint = z.object({
  why: z.enum(['closed', 'left', 'private', 'passed-on', 'files', 'unclear']),
  to: text,
  channel: text,
  threadTs: text,
});

const errands: Shapes<Errand> = {
  card: z.object({ kind: z.literal('card'), hop: z.number(), note, from: card.optional() }),
  mirror: z.object({
    kind: z.literal('mirror'),
    side: z.enum(['asker', 'holders']),
    channel: text,
    ts: text,
    hint: hint.optional(),
  }),
  'so-far': z.object({ kind: z.literal('so-far'), from: card.optional() }),
  tell: z.object({ kind: z.literal('tell'), telling }),
  'catch-up': z.object({ kind: z.literal('catch-up') }),
  retell: z.object({ kind: z.literal('retell') }),
  refresh: z.object({ kind: z.literal('refresh'), hop: z.number(), card: card.nullable() }),
  reply: z.object({ kind: z.literal('reply'), reply: z.union(Object.values(replies)) }),
  note: z.object({ kind: z.literal('note'), note }),
  hint: z.object({ kind: z.literal('hint'), hint }),
  trace: z.object({ kind: z.literal('trace'), to: z.enum(['message', 'author']) }),
  traces: z.object({ kind: z.literal('traces') }),
  notices: z.object({ kind: z.literal('notices') }),
  postings: z.object({ kind: z.literal('postings') }),
  check: z.object({ kind: z.literal('check'), who: text }),
  digest: z.object({ kind: z.literal('digest'), channel: text }),
  hook: z.object({ kind: z.literal('hook'), key: text }),
  reminder: z.object({ kind: z.literal('reminder'), channel: text, requests: z.array(text) }),
};

const anyErrand = z.union(Object.values(errands));

/** Reads what was stored with `JSON.stringify`; null where a version that is not this one wrote it. */
export function parseNote(json: string): Note | null {
  return note.safeParse(JSON.parse(json)).data ?? null;
}

/** The same of what a message shows of a request. */
export function parseShown(json: string): Shown | null {
  return anyShown.safeParse(JSON.parse(json)).data ?? null;
}

/** Reads what was stored with `JSON.stringify`. */
export function parseErrand(json: string): Errand {
  return anyErrand.parse(JSON.parse(json));
}
