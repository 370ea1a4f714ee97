import type { ModalView } from '@slack/types';
import { quote, text } from '../../../../answers/page/page.ts';
import type { Messages } from '../../../../messages/messages.ts';
import type { Request } from '../../../../requests/request.ts';
import { formValues } from '../../../kit/form-values.ts';
import { textField } from '../../../kit/modal.ts';
import { cardFormId } from '../card-buttons.ts';
import { cardForm } from './card-form.ts';

export const QUESTION_FIELD = 'question';

/** "Need info": what its people want to know of the person who asked. */
export function infoForm(request: Request, say: Messages): ModalView {
  const { buttons, askedBefore, whatToKnow, whatToKnowHint, ask } = say.card;
  const more = request.question === null ? [] : [text(askedBefore), quote(request.question)];
  const fields = [textField({ blockId: QUESTION_FIELD, label: whatToKnow, hint: whatToKnowHint })];
  return cardForm(request, { id: cardFormId('info'), title: buttons.info, submit: ask, more, fields }, say);
}

/** Empty where nothing was written. */
export const readInfo = (values: unknown): string => formValues(values).text(QUESTION_FIELD);
