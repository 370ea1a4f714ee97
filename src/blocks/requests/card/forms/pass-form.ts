import type { InputBlock, ModalView } from '@slack/types';
import type { Messages } from '../../../../messages/messages.ts';
import type { Request } from '../../../../requests/request.ts';
import { formValues } from '../../../kit/form-values.ts';
import { modal, textField } from '../../../kit/modal.ts';
import { plainText } from '../../../kit/plain-text.ts';
import { sentenceBlock } from '../../../page/rich-text.ts';
import type { FormRole } from '../../../roles/role-label.ts';
import { roleSelect } from '../../../roles/role-select.ts';
import { readRoleValue } from '../../../roles/role-value.ts';
import { cardFormId } from '../card-buttons.ts';
import { cardForm } from './card-form.ts';
import { encodeCardTarget } from './card-target.ts';

export const REASON_FIELD = 'reason';
/** Of the menu of roles, and of its field; nothing happens while somebody chooses. */
export const PASS_ROLE = 'pass_role';

/** "Not ours": whose it is, and why. `roles`: those that it may be passed on to. */
export function passForm(request: Request, roles: readonly FormRole[], say: Messages): ModalView {
  const { card, buttons } = say;
  const frame = { id: cardFormId('pass'), title: card.buttons.pass };
  const role = roleField(roles, say);
  if (!role) {
    const memory = encodeCardTarget(request);
    return modal({ ...frame, close: buttons.close, memory, blocks: [sentenceBlock(card.nobodyLeft)] });
  }
  const reason = textField({ blockId: REASON_FIELD, label: card.why, hint: card.whyHint });
  return cardForm(request, { ...frame, submit: card.passOn, fields: [role, reason] }, say);
}

function roleField(roles: readonly FormRole[], say: Messages): InputBlock | null {
  const element = roleSelect(PASS_ROLE, roles, null, say);
  const label = plainText(say.card.whoseIsIt, 100);
  return element && { type: 'input', block_id: PASS_ROLE, label, element };
}

/** `role`: slug; null where none was chosen. */
export function readPass(given: unknown): { readonly role: string | null; readonly reason: string } {
  const values = formValues(given);
  return { role: readRoleValue(values.chosen(PASS_ROLE)), reason: values.text(REASON_FIELD) };
}
