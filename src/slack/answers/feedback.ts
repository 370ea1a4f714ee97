import { createHash } from 'node:crypto';
import {
  FEEDBACK_FIELD,
  feedbackForm,
  feedbackObstacle,
  LONGEST_WORDS,
  readFeedback,
} from '../../blocks/answers/feedback-form.ts';
import {
  decodeFeedbackMemory,
  type FeedbackMemory,
  type JudgedAnswer,
} from '../../blocks/answers/feedback-value.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import type { Verdict } from '../../care/feedback.ts';
import type { Services } from '../app/services.ts';
import { unlessAway } from '../growth/sheet-view.ts';
import type { FieldErrors } from '../requests/form/submit-form.ts';

/** Keeps what somebody thinks of the answer that stands at `place`. */
export async function keepVerdict(
  { store, now }: Services,
  userId: string,
  judged: FeedbackMemory,
  said: Pick<Verdict, 'helpful'> & Partial<Verdict>,
): Promise<void> {
  const { kind, role, section, levels, place } = judged;
  const subject = { kind, role, section, levels };
  const nothing = { reason: null, words: '', question: null };
  const mark = markOf([userId, place, subject]);
  await store.feedback.put(mark, { ...subject, ...nothing, ...said, at: now() });
}

/** "Not helpful" counts at once; the form asks why. */
export async function fillFeedbackForm(
  services: Services,
  userId: string,
  judged: FeedbackMemory,
): Promise<ModalView> {
  const { say } = services.library();
  const keep = async () => {
    await keepVerdict(services, userId, judged, { helpful: false });
    return feedbackForm(judged, say);
  };
  return unlessAway(services, keep, feedbackObstacle(say.feedback.awayBefore, say));
}

interface FeedbackView {
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
}

export async function submitFeedback(
  services: Services,
  userId: string,
  view: FeedbackView,
): Promise<FieldErrors> {
  const { feedback: say } = services.library().say;
  const judged = decodeFeedbackMemory(view.private_metadata);
  const { reason, words, sendsQuestion } = readFeedback(view.state.values);
  if (!judged) return { [FEEDBACK_FIELD.reason]: say.unreadable };
  if (reason === null) return { [FEEDBACK_FIELD.reason]: say.chooseOne };
  if (words.length > LONGEST_WORDS) return { [FEEDBACK_FIELD.words]: say.atMost(LONGEST_WORDS) };
  const question = sendsQuestion ? judged.asked : null;
  const keep = async (): Promise<FieldErrors> => {
    await keepVerdict(services, userId, judged, { helpful: false, reason, words, question });
    return null;
  };
  return unlessAway(services, keep, { [FEEDBACK_FIELD.reason]: say.away });
}

export const judgedAt = (judged: JudgedAnswer, place: string): FeedbackMemory => ({ ...judged, place });

/** The same for the same person and answer, without naming them. */
const markOf = (of: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('base64url');
