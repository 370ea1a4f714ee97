import type { InputBlock, ModalView } from '@slack/types';
import type { Messages } from '../../../../messages/messages.ts';
import type { Request } from '../../../../requests/request.ts';
import { formValues } from '../../../kit/form-values.ts';
import { plainText } from '../../../kit/plain-text.ts';
import { cardFormId } from '../card-buttons.ts';
import { cardForm } from './card-form.ts';
import type { Pressed } from './card-target.ts';

export const UNTIL_FIELD = 'until';

/** "Snooze": until when nobody is reminded. */
export function snoozeForm(request: Request, say: Messages, pressed: Pressed | null): ModalView {
  const { buttons, untilWhichDay, snoozeHint } = say.card;
  const field: InputBlock = {
    type: 'input',
    block_id: UNTIL_FIELD,
    label: plainText(untilWhichDay, 150),
    hint: plainText(snoozeHint, 150),
    element: { type: 'datepicker', action_id: 'until' },
  };
  const words = { title: buttons.snooze, submit: buttons.snooze };
  return cardForm(request, { id: cardFormId('snooze'), ...words, fields: [field], pressed }, say);
}

/** "2026-12-24"; null where no day was chosen. */
export const readSnooze = (values: unknown): string | null => formValues(values).date(UNTIL_FIELD);
