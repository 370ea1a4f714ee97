import type { ModalView } from '@slack/types';
import { quote, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { VIEW } from '../../kit/action-ids.ts';
import { formValues } from '../../kit/form-values.ts';
import { textField } from '../../kit/modal.ts';
import { cardForm } from '../card/forms/card-form.ts';
import type { Pressed } from '../card/forms/card-target.ts';

export const ADDITION_FIELD = 'addition';

/** What the person who asked has to add, or their answer where one is waited for. */
export function addForm(request: Request, say: Messages, pressed: Pressed | null = null): ModalView {
  const { asker } = say;
  const { question } = request;
  const isAnswer = request.state === 'waiting' && question !== null;
  const more = isAnswer ? [text(asker.theyNeedToKnow), quote(question)] : [];
  const label = isAnswer ? asker.yourAnswer : asker.whatToAdd;
  const fields = [textField({ blockId: ADDITION_FIELD, label, hint: asker.addHint })];
  const words = isAnswer
    ? { title: asker.answer, submit: asker.answer }
    : { title: asker.addTitle, submit: asker.add };
  return cardForm(request, { id: VIEW.add, ...words, more, fields, pressed, isForAsker: true }, say);
}

/** Empty where nothing was written. */
export const readAddition = (values: unknown): string => formValues(values).text(ADDITION_FIELD);
