import type { Question } from '../answers/question.ts';
import { finderModal } from '../blocks/finder-modal.ts';
import type { ModalView } from '../blocks/modal.ts';
import type { Desk } from './desk.ts';
import { formRole } from './request-desk/form-roles.ts';

/** The finder with the answer to a question about a role, or with none yet. */
export function lookUp(desk: Desk, question: Question | null): ModalView {
  const roles = desk.library().catalog.roles.length;
  if (question === null) return finderModal({ roles, found: null });
  const answer = desk.answerer.answer(question, 'full');
  const isKnown = answer.role !== null && desk.library().role(answer.role) !== undefined;
  return finderModal({ roles, found: { role: isKnown ? formRole(desk, answer.role) : null, answer } });
}
