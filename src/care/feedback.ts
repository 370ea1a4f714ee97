import type { Answer } from '../answers/answer.ts';

/** Why an answer did not help. */
export const FEEDBACK_REASONS = [
  'wrong-role',
  'wrong-facts',
  'out-of-date',
  'not-in-documents',
  'other',
] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** What an answer was about, without a word of it. */
export type AnswerSubject = Pick<Answer, 'kind' | 'role' | 'section' | 'levels'>;

/** What somebody thinks of an answer. Who it was is not kept. */
export interface Verdict extends AnswerSubject {
  readonly helpful: boolean;
  /** Null where none was given. */
  readonly reason: FeedbackReason | null;
  /** In their own words; may be empty. */
  readonly words: string;
  /** What they had asked; null unless they sent it along. */
  readonly question: string | null;
  readonly at: number;
}

export interface FeedbackStore {
  /** `mark` stands for one person and one answer, without naming either: a later verdict replaces an earlier one. */
  put(mark: string, verdict: Verdict): Promise<void>;
  /** Oldest first. */
  since(from: number): Promise<readonly Verdict[]>;
}

/** Whether an answer can be judged: lists, help and questions back cannot. */
export function isJudgeable({ kind, confidence }: Answer): boolean {
  return kind === 'nothing' ? confidence === 0 : kind !== 'choose';
}
