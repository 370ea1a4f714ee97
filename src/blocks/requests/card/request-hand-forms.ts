import type { InputBlock, ModalView } from '@slack/types';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { VIEW } from '../../kit/action-ids.ts';
import { modal } from '../../kit/modal.ts';
import { plainText } from '../../kit/plain-text.ts';
import { richText } from '../../page/rich-text.ts';
import { encodeCardTarget, MODAL_FIELD, type Pressed } from './request-modal-values.ts';
import { aboutRequest } from './request-modals.ts';

/** "Hand to …": the colleague who is to have it. */
export function handForm(request: Request, say: Messages): ModalView {
  const { card } = say;
  const field: InputBlock = {
    type: 'input',
    block_id: MODAL_FIELD.colleague,
    label: plainText(card.whoIsToHaveIt, 150),
    hint: plainText(card.handHint, 150),
    element: { type: 'users_select', action_id: 'colleague' },
  };
  return cardForm(request, { id: VIEW.hand, title: card.handTitle, submit: card.handOver }, field, say);
}

/** "Snooze": until when nobody is reminded. */
export function snoozeForm(request: Request, say: Messages, pressed: Pressed | null = null): ModalView {
  const { card } = say;
  const field: InputBlock = {
    type: 'input',
    block_id: MODAL_FIELD.until,
    label: plainText(card.untilWhichDay, 150),
    hint: plainText(card.snoozeHint, 150),
    element: { type: 'datepicker', action_id: 'until' },
  };
  return cardForm(
    request,
    { id: VIEW.snooze, title: card.buttons.snooze, submit: card.buttons.snooze },
    field,
    say,
    pressed,
  );
}

function cardForm(
  request: Request,
  frame: { readonly id: string; readonly title: string; readonly submit: string },
  field: InputBlock,
  say: Messages,
  pressed: Pressed | null = null,
): ModalView {
  const blocks = [richText(aboutRequest(request, say)), field];
  return modal({ ...frame, close: say.buttons.cancel, memory: encodeCardTarget(request, pressed), blocks });
}
