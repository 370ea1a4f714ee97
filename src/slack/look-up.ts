import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { finderModal } from '../blocks/finder-modal.ts';
import type { ModalView } from '../blocks/modal.ts';
import type { Desk } from './desk.ts';
import { eyesOf } from './eyes-of.ts';
import { formRole } from './request-desk/form-roles.ts';

/** The finder with the answer to a question about a role, or with none yet. */
export function lookUp(desk: Desk, question: Question | null, userId: string): ModalView {
  if (question === null) return finderModal({ roles: desk.library().catalog.roles.length, found: null });
  return finderWith(desk, desk.answerer.answer(question, 'full', eyesOf(desk, userId)));
}

/** The same for what somebody typed that is no role's name. */
export const lookUpText = (desk: Desk, asked: string, userId: string): ModalView =>
  finderWith(desk, desk.answerer.ask(asked, 'full', null, null, eyesOf(desk, userId)));

function finderWith(desk: Desk, answer: Answer): ModalView {
  const roles = desk.library().catalog.roles.length;
  const isKnown = answer.role !== null && desk.library().role(answer.role) !== undefined;
  return finderModal({ roles, found: { role: isKnown ? formRole(desk, answer.role) : null, answer } });
}
