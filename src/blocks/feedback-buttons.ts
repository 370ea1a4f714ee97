import type { ActionsBlock, Button } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import { isJudgeable } from '../care/feedback.ts';
import { ACTION } from './action-ids.ts';
import { button, buttonRow } from './button.ts';
import { encodeJudged } from './feedback-value.ts';

const MOST_IN_A_ROW = 5;

/** "Helpful" and "Not helpful"; none where there is nothing to judge. `asked`: what the person typed. */
export function feedbackButtons(answer: Answer, asked: string | null): Button[] {
  const value = isJudgeable(answer) ? encodeJudged(answer, asked) : null;
  if (value === null) return [];
  return [button('Helpful', ACTION.feedbackYes, value), button('Not helpful', ACTION.feedbackNo, value)];
}

/** Behind the other buttons if they are few, and else in a row of their own. */
export function rowsWithFeedback(buttons: readonly Button[], feedback: readonly Button[]): ActionsBlock[] {
  return buttons.length + feedback.length <= MOST_IN_A_ROW
    ? buttonRow([...buttons, ...feedback])
    : [...buttonRow(buttons), ...buttonRow(feedback)];
}
