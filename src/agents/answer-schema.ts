import { z } from 'zod';
import { ANSWER_KINDS } from '../answers/answer.ts';
import { SECTIONS } from '../answers/question.ts';

const slug = z.string();

/** The fields of an answer as programs get it; tests hold the answers to it. */
export const answerFields = {
  question: z.string().describe('What was asked'),
  kind: z
    .enum(ANSWER_KINDS)
    .describe('route: who owns it; nothing: nobody is known, or it was not understood'),
  role: slug.nullable().describe('Slug of the role it is about'),
  section: z.enum(SECTIONS).nullable(),
  levels: z.array(z.number()),
  topic: z.string().nullable(),
  channel: z.string().nullable().describe('Slack channel to ask in'),
  doors: z.array(slug).describe('Roles named as owner: one when sure, two when it is close'),
  confidence: z.number().min(0).max(1).describe('How sure Rolecall is'),
  alternatives: z.array(slug),
  evidence: z
    .array(z.object({ text: z.string(), path: z.string(), line: z.number() }))
    .describe('The lines of the documents it rests on'),
  roles: z.array(slug).describe('All roles that have what was asked for'),
  verdict: z.enum(['yes', 'no', 'unwritten']).nullable(),
  text: z.string().describe('The answer in words'),
} as const;

export const answerSchema = z.object(answerFields);
