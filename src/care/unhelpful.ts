import { FEEDBACK_REASONS, type FeedbackReason, type Verdict } from './feedback.ts';

/** What people found of the answers about one role. */
export interface Unhelpful {
  /** Slug; null: no role could be named. */
  readonly role: string | null;
  readonly name: string;
  readonly helpful: number;
  readonly unhelpful: number;
  /** Why, the most frequent first; those who gave no reason are in none. */
  readonly reasons: readonly { readonly reason: FeedbackReason; readonly count: number }[];
  /** What they wrote, newest first. */
  readonly words: readonly string[];
  /** What they had asked, if they sent it along, newest first. */
  readonly questions: readonly string[];
}

/** Roles of which an answer did not help, those with most such answers first. */
export function unhelpful(verdicts: readonly Verdict[], nameOf: (role: string) => string): Unhelpful[] {
  const roles = [...new Set(verdicts.map(({ role }) => role))];
  return roles
    .map((role) => summed(role, role === null ? 'No role' : nameOf(role), verdicts))
    .filter((one) => one.unhelpful > 0)
    .toSorted((a, b) => b.unhelpful - a.unhelpful || (a.name < b.name ? -1 : 1));
}

function summed(role: string | null, name: string, verdicts: readonly Verdict[]): Unhelpful {
  const own = verdicts.filter((verdict) => verdict.role === role);
  const negative = own.filter(({ helpful }) => !helpful).toReversed();
  return {
    ...{ role, name, helpful: own.length - negative.length, unhelpful: negative.length },
    reasons: FEEDBACK_REASONS.map((reason) => ({
      reason,
      count: negative.filter((verdict) => verdict.reason === reason).length,
    }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    words: negative.flatMap(({ words }) => (words === '' ? [] : [words])),
    questions: negative.flatMap(({ question }) => question ?? []),
  };
}
