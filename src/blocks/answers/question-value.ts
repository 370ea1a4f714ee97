import { z } from 'zod';
import { type Question, SECTIONS } from '../../answers/question.ts';
import { parseJson } from '../kit/parse-json.ts';

const slug = z.string().min(1).max(1000);
const thing = { thing: z.string().max(500), besides: z.string().max(500) };
const from = z.number().int().min(0).max(100_000);

/** The questions a button may ask. Buttons of old messages stay clickable for years, so the form is checked anew. */
const buttonQuestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('list'), from }),
  z.object({ kind: z.literal('role'), role: slug }),
  z.object({ kind: z.literal('people'), role: slug, from }),
  z.object({ kind: z.literal('section'), role: slug, section: z.enum(SECTIONS), from }),
  z.object({
    kind: z.literal('levels'),
    role: slug,
    levels: z.array(z.number().int()).max(20),
    topic: z.string().max(1000).nullable(),
    from,
  }),
  z.object({
    kind: z.literal('compare'),
    roles: z.tuple([slug, slug]),
    thing: thing.thing.exactOptional(),
    besides: thing.besides.exactOptional(),
  }),
  z.object({
    kind: z.literal('who'),
    dealing: z.object({ role: slug, often: z.number().positive() }).exactOptional(),
    ...thing,
  }),
  z.object({ kind: z.literal('rule'), typed: z.string().min(1).max(1000) }),
  z.object({ kind: z.literal('owners'), asked: z.string().min(1).max(600) }),
  z.object({
    kind: z.literal('fact'),
    role: slug.nullable(),
    section: z.enum(SECTIONS).nullable(),
    towards: slug.nullable(),
    ...thing,
  }),
  z.object({
    kind: z.literal('verdict'),
    role: slug,
    towards: slug.nullable(),
    isDenied: z.boolean().exactOptional(),
    isRule: z.boolean().exactOptional(),
    ...thing,
  }),
]);

const LONGEST_VALUE = 2000;
const BUTTON_KINDS: ReadonlySet<Question['kind']> = new Set([
  'help',
  'list',
  'role',
  'people',
  'section',
  'levels',
  'compare',
  'who',
  'rule',
  'owners',
  'fact',
  'verdict',
]);

/** The value of a button that asks `question`, or null where it does not fit into a button. */
export function encodeQuestion(question: Question): string | null {
  if (!BUTTON_KINDS.has(question.kind)) return null;
  const value = JSON.stringify(question);
  return value.length <= LONGEST_VALUE ? value : null;
}

/** The question of a button; one that cannot be read any more leads to the help. */
export const decodeQuestion = (value: string | undefined): Question => readQuestion(parseJson(value));

/** The same, from its fields. */
export function readQuestion(fields: unknown): Question {
  const read = buttonQuestion.safeParse(fields);
  return read.success ? read.data : { kind: 'help' };
}
