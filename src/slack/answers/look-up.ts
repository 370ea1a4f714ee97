import type { Answer } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { finderModal } from '../../blocks/roles/finder-modal.ts';
import type { Services } from '../app/services.ts';
import { eyesOf } from '../people/eyes-of.ts';
import { formRole } from '../requests/form/form-roles.ts';

/** The finder with the answer to a question about a role, or with none yet. */
export function lookUp(services: Services, question: Question | null, userId: string): ModalView {
  const { catalog, say } = services.library();
  if (question === null) return finderModal({ roles: catalog.roles.length, found: null }, say);
  return finderWith(services, services.answerer.answer(question, 'full', eyesOf(services, userId)));
}

/** The same for what somebody typed that is no role's name. */
export const lookUpText = (services: Services, asked: string, userId: string): ModalView =>
  finderWith(services, services.answerer.ask(asked, 'full', null, null, eyesOf(services, userId)));

function finderWith(services: Services, answer: Answer): ModalView {
  const library = services.library();
  const isKnown = answer.role !== null && library.role(answer.role) !== undefined;
  const role = isKnown ? formRole(services, answer.role) : null;
  return finderModal({ roles: library.catalog.roles.length, found: { role, answer } }, library.say);
}
