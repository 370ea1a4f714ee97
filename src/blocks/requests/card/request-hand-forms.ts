import type { InputBlock, ModalView } from '@slack/types';
import type { Request } from '../../../requests/request.ts';
import { drawParagraphs } from '../../answers/paragraphs.ts';
import { VIEW } from '../../kit/action-ids.ts';
import { modal } from '../../kit/modal.ts';
import { plainText } from '../../kit/plain-text.ts';
import { encodeCardTarget, MODAL_FIELD, type Pressed } from './request-modal-values.ts';
import { aboutRequest } from './request-modals.ts';

/** "Hand to …": the colleague who is to have it. */
export function handForm(request: Request): ModalView {
  const field: InputBlock = {
    type: 'input',
    block_id: MODAL_FIELD.colleague,
    label: plainText('Who is to have it?', 150),
    hint: plainText('They hear so in the thread of the card, and so does the person who asked.', 150),
    element: { type: 'users_select', action_id: 'colleague' },
  };
  return cardForm(request, { id: VIEW.hand, title: 'Hand to a colleague', submit: 'Hand over' }, field);
}

/** "Snooze": until when nobody is reminded. */
export function snoozeForm(request: Request, pressed: Pressed | null = null): ModalView {
  const field: InputBlock = {
    type: 'input',
    block_id: MODAL_FIELD.until,
    label: plainText('Until which day?', 150),
    hint: plainText('Nobody is reminded before. The person who asked hears the day.', 150),
    element: { type: 'datepicker', action_id: 'until' },
  };
  return cardForm(request, { id: VIEW.snooze, title: 'Snooze', submit: 'Snooze' }, field, pressed);
}

function cardForm(
  request: Request,
  frame: { readonly id: string; readonly title: string; readonly submit: string },
  field: InputBlock,
  pressed: Pressed | null = null,
): ModalView {
  const blocks = [drawParagraphs(aboutRequest(request)), field];
  return modal({ ...frame, memory: encodeCardTarget(request, pressed), blocks });
}
