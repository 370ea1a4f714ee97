import type { Answer } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { finderModal } from '../../blocks/roles/finder-modal.ts';
import type { Services } from '../app/services.ts';
import { eyesOf } from '../people/eyes-of.ts';
import { formRole } from '../requests/form/form-roles.ts';

/** The finder with the answer to a question about a role, or with none yet. */
export function lookUp(services: Services, question: Question | null, userId: string): ModalView {
  if (question === null) return finderModal({ roles: services.library().catalog.roles.length, found: null });
  return finderWith(services, services.answerer.answer(question, 'full', eyesOf(services, userId)));
}

/** The same for what somebody typed that is no role's name. */
export const lookUpText = (services: Services, asked: string, userId: string): ModalView =>
  finderWith(services, services.answerer.ask(asked, 'full', null, null, eyesOf(services, userId)));

function finderWith(services: Services, answer: Answer): ModalView {
  const roles = services.library().catalog.roles.length;
  const isKnown = answer.role !== null && services.library().role(answer.role) !== undefined;
  return finderModal({ roles, found: { role: isKnown ? formRole(services, answer.role) : null, answer } });
}
