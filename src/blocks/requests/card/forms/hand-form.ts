import type { InputBlock, ModalView } from '@slack/types';
import type { Messages } from '../../../../messages/messages.ts';
import type { Request } from '../../../../requests/request.ts';
import { formValues } from '../../../kit/form-values.ts';
import { plainText } from '../../../kit/plain-text.ts';
import { cardFormId } from '../card-buttons.ts';
import { cardForm } from './card-form.ts';

export const COLLEAGUE_FIELD = 'colleague';

/** "Hand to …": the colleague who is to have it. */
export function handForm(request: Request, say: Messages): ModalView {
  const { handTitle, handOver, handHint, whoIsToHaveIt } = say.card;
  const field: InputBlock = {
    type: 'input',
    block_id: COLLEAGUE_FIELD,
    label: plainText(whoIsToHaveIt, 150),
    hint: plainText(handHint, 150),
    element: { type: 'users_select', action_id: 'colleague' },
  };
  return cardForm(
    request,
    { id: cardFormId('hand'), title: handTitle, submit: handOver, fields: [field] },
    say,
  );
}

/** User id; null where nobody was chosen. */
export const readHand = (values: unknown): string | null => formValues(values).user(COLLEAGUE_FIELD);
