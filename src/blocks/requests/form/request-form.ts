import type {
  ActionsBlock,
  Checkboxes,
  InputBlock,
  KnownBlock,
  ModalView,
  PlainTextOption,
} from '@slack/types';
import { quote, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import { ACTION, insteadActionId, VIEW } from '../../kit/action-ids.ts';
import { button, buttonRow } from '../../kit/button.ts';
import { FORM_FIELD, FORM_FLAG } from '../../kit/form-fields.ts';
import { modal, textField } from '../../kit/modal.ts';
import { plainText } from '../../kit/plain-text.ts';
import { shorten } from '../../kit/safe-text.ts';
import { richText, sentenceBlock } from '../../page/rich-text.ts';
import { type FormRole, roleLabel } from '../../roles/role-label.ts';
import { roleSelect } from '../../roles/role-select.ts';
import { roleValue } from '../../roles/role-value.ts';
import type { FormState } from './form-state.ts';
import { noticeBlocks, placeLines, readersOf } from './request-form-lines.ts';

const MOST_ALTERNATIVES = 2;

/** Preview and confirmation in one: nothing is posted before somebody presses "Send" here. */
export function requestForm(state: FormState, say: Messages): ModalView {
  const blocks: KnownBlock[] = [
    richText(placeLines(state, say)),
    ...noticeBlocks(state, say),
    ...alternativesRow(state, say),
    ...roleField(state, say),
    ...quoteRow(state, say.form),
    messageField(state, say.form),
    flagsField(state, say.form),
  ];
  return modal({
    id: VIEW.form,
    title: say.form.title,
    submit: say.buttons.send,
    close: say.buttons.cancel,
    memory: state.memory,
    blocks,
  });
}

/** Opened at once, as Slack's permission to open a form lapses after three seconds. */
export function waitingForm({ form, buttons }: Messages): ModalView {
  const blocks = [sentenceBlock(buttons.oneMoment)];
  return modal({ id: VIEW.form, title: form.title, close: buttons.cancel, blocks });
}

/** The form could not be drawn: says why. */
export function formFailed(sentence: string, { form, buttons }: Messages): ModalView {
  const blocks = [sentenceBlock(sentence)];
  return modal({ id: VIEW.form, title: form.title, close: buttons.close, blocks });
}

function alternativesRow({ alternatives, role: chosen }: FormState, say: Messages): ActionsBlock[] {
  const buttons = alternatives
    .filter(({ slug }) => slug !== chosen.slug)
    .slice(0, MOST_ALTERNATIVES)
    .map((role, index) => button(alternativeLabel(role, say), insteadActionId(index), roleValue(role.slug)));
  return buttonRow(buttons);
}

const alternativeLabel = (role: FormRole, say: Messages): string =>
  role.slug === null ? roleLabel(role, say) : say.form.insteadAsk(role.name);

function roleField({ roles, role }: FormState, say: Messages): InputBlock[] {
  const element = roleSelect(ACTION.requestRole, roles, role, say);
  if (!element) return [];
  const label = plainText(say.form.role, 100);
  return [{ type: 'input', block_id: FORM_FIELD.role(role.slug), label, element, dispatch_action: true }];
}

/** In private places quoting is the person's choice, made with the words before their eyes. */
function quoteRow({ quotable, text: written }: FormState, say: Messages['form']): KnownBlock[] {
  if (quotable === null || quotable.trim() === '' || written === quotable) return [];
  return [
    richText([text(say.quoteChoice), quote(shorten(quotable, 200))]),
    ...buttonRow([button(say.quoteThese, ACTION.requestQuote, 'quote')]),
  ];
}

function messageField(state: FormState, say: Messages['form']): InputBlock {
  return textField({
    blockId: FORM_FIELD.text(state.fieldGeneration),
    label: say.willRead(readersOf(state, say)),
    hint: state.isPrivateSource ? say.mayBeEmpty : say.onlyThis,
    text: state.text,
    isOptional: state.isPrivateSource,
  });
}

function flagsField(
  { urgent, confidential, canBeConfidential }: FormState,
  say: Messages['form'],
): InputBlock {
  const urgentOption = flag(FORM_FLAG.urgent, say.urgent, say.urgentHint);
  const confidentialOption = flag(
    FORM_FLAG.confidential,
    say.confidential,
    canBeConfidential ? say.confidentialHint : say.confidentialNot,
  );
  // Once ticked it stays until the person unticks it, whatever role they choose: nobody's secret is to become public in passing.
  const isOffered = canBeConfidential || confidential;
  const checked = [...(urgent ? [urgentOption] : []), ...(confidential ? [confidentialOption] : [])];
  const element: Checkboxes = {
    type: 'checkboxes',
    action_id: ACTION.requestFlags,
    options: isOffered ? [urgentOption, confidentialOption] : [urgentOption],
    ...(checked.length > 0 ? { initial_options: checked } : {}),
  };
  const label = plainText(say.markAs, 100);
  return { type: 'input', block_id: FORM_FIELD.flags, label, element, optional: true, dispatch_action: true };
}

const flag = (value: string, label: string, description: string): PlainTextOption => ({
  text: plainText(label, 75),
  value,
  description: plainText(description, 75),
});
