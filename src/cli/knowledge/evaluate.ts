import { z } from 'zod';
import type { Answer } from '../../answers/answer.ts';

/** A question with the answer that a person expects. */
export const labelledQuestion = z.object({
  q: z.string(),
  kind: z.enum(['route', 'lookup', 'levels', 'typo', 'none']),
  role: z.string().nullish(),
  accept: z.array(z.string()).default([]),
  section: z.string().nullish(),
  level: z.union([z.number(), z.array(z.number())]).nullish(),
  topic: z.string().nullish(),
});

export type LabelledQuestion = z.infer<typeof labelledQuestion>;

/** What became of one labelled question. */
export interface Outcome {
  readonly label: LabelledQuestion;
  readonly answer: Answer;
  readonly right: boolean;
  /** For routes: is an acceptable role the first, or among the next two? */
  readonly within3: boolean;
  readonly abstained: boolean;
  /** For routes: was one role named, and a wrong one? */
  readonly statedWrongly: boolean;
}

/** Nobody is named: nothing is known, nothing is written, or the person is asked back. */
const ABSTENTIONS: ReadonlySet<Answer['kind']> = new Set(['nothing', 'unwritten', 'choose']);

export function judge(label: LabelledQuestion, answer: Answer): Outcome {
  const abstained = ABSTENTIONS.has(answer.kind);
  const accepted = label.accept.length > 0 ? label.accept : [label.role ?? ''];
  const named = [answer.role, ...answer.alternatives].filter((role) => role !== null).slice(0, 3);
  const within3 = named.some((role) => accepted.includes(role));
  const statedWrongly = answer.doors.length === 1 && !answer.doors.some((role) => accepted.includes(role));
  const right = isRight(label, answer, abstained, accepted);
  return { label, answer, abstained, within3, statedWrongly, right };
}

function isRight(
  label: LabelledQuestion,
  answer: Answer,
  abstained: boolean,
  accepted: readonly string[],
): boolean {
  const rightRole = answer.role !== null && accepted.includes(answer.role);
  switch (label.kind) {
    case 'none':
      return abstained;
    case 'route': // of two that are named, one is enough
      return !abstained && (rightRole || answer.doors.some((role) => accepted.includes(role)));
    case 'levels':
      return sameLevels(label.level, answer.levels) && (answer.topic ?? null) === (label.topic ?? null);
    default:
      return rightRole && (!label.section || answer.section === label.section);
  }
}

function sameLevels(expected: LabelledQuestion['level'], given: readonly number[]): boolean {
  const wanted = [expected ?? []].flat();
  return wanted.length === given.length && wanted.every((level) => given.includes(level));
}

export interface Tally {
  readonly right: number;
  readonly all: number;
}

export const share = ({ right, all }: Tally): number => (all === 0 ? 0 : right / all);

export function tally(outcomes: readonly Outcome[], isRightOne = (outcome: Outcome) => outcome.right): Tally {
  return { right: outcomes.filter(isRightOne).length, all: outcomes.length };
}
