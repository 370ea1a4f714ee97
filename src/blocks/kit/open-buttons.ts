import type { Button } from '@slack/types';
import type { Question } from '../../answers/question.ts';
import type { Messages } from '../../messages/messages.ts';
import { encodeQuestion } from '../answers/question-value.ts';
import { ACTION } from './action-ids.ts';
import { button } from './button.ts';

/** Opens the comparison, with what the question is about on its first side, or on both. */
export function compareButton(label: string, question: Question): Button[] {
  return opening(label, ACTION.compareOpen, question);
}

const ABOUT_A_ROLE: readonly Question['kind'][] = ['role', 'section', 'levels'];

/** Under an answer about a role: what it rests on is wrong. `from`: where the page begins whose lines are quoted. */
export function wrongButton(question: Question, say: Messages['buttons'], from = 0): Button[] {
  const shown = shownLines(question, from);
  return shown === null ? [] : opening(say.wrong, ACTION.wrongOpen, shown);
}

/** The question whose lines are shown, where these can be wrong; null where nothing of a document is. */
export function shownLines(question: Question | null, from = 0): Question | null {
  if (question === null || !ABOUT_A_ROLE.includes(question.kind)) return null;
  return 'from' in question ? { ...question, from } : question;
}

/** Nothing where the question does not fit into a button. */
function opening(label: string, actionId: string, question: Question): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, actionId, value)];
}
