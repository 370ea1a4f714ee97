import type {
  ActionsBlock,
  Checkboxes,
  InputBlock,
  KnownBlock,
  ModalView,
  PlainTextOption,
} from '@slack/types';
import { drawParagraphs } from '../../answers/paragraphs.ts';
import { ACTION, insteadActionId, VIEW } from '../../kit/action-ids.ts';
import { button, buttonRow } from '../../kit/button.ts';
import { FORM_FIELD, FORM_FLAG } from '../../kit/form-fields.ts';
import { modal, textField } from '../../kit/modal.ts';
import { plainText } from '../../kit/plain-text.ts';
import { shorten } from '../../kit/safe-text.ts';
import { type FormRole, roleLabel } from '../../roles/role-label.ts';
import { roleSelect } from '../../roles/role-select.ts';
import { roleValue } from '../../roles/role-value.ts';
import type { FormState } from './form-state.ts';
import { placeLines, readersOf } from './request-form-lines.ts';

const TITLE = 'Send a request';
const MOST_ALTERNATIVES = 2;

/** Preview and confirmation in one: nothing is posted before somebody presses "Send" here. */
export function requestForm(state: FormState): ModalView {
  const blocks: KnownBlock[] = [
    drawParagraphs(placeLines(state)),
    ...alternativesRow(state),
    ...roleField(state),
    ...quoteRow(state),
    messageField(state),
    flagsField(state),
  ];
  return modal({ id: VIEW.form, title: TITLE, submit: 'Send', memory: state.memory, blocks });
}

/** Opened at once, as Slack's permission to open a form lapses after three seconds. */
export function waitingForm(): ModalView {
  return modal({ id: VIEW.form, title: TITLE, blocks: [drawParagraphs([['One moment …']])] });
}

/** The form could not be drawn: says why. */
export function formFailed(sentence: string): ModalView {
  return modal({ id: VIEW.form, title: TITLE, close: 'Close', blocks: [drawParagraphs([[sentence]])] });
}

function alternativesRow({ alternatives, role: chosen }: FormState): ActionsBlock[] {
  const buttons = alternatives
    .filter(({ slug }) => slug !== chosen.slug)
    .slice(0, MOST_ALTERNATIVES)
    .map((role, index) => button(alternativeLabel(role), insteadActionId(index), roleValue(role.slug)));
  return buttonRow(buttons);
}

const alternativeLabel = (role: FormRole): string =>
  role.slug === null ? roleLabel(role) : `Ask the ${role.name} instead`;

function roleField({ roles, role }: FormState): InputBlock[] {
  const element = roleSelect(ACTION.requestRole, roles, role);
  if (!element) return [];
  const label = plainText('Role', 100);
  return [{ type: 'input', block_id: FORM_FIELD.role(role.slug), label, element, dispatch_action: true }];
}

/** In private places quoting is the person's choice, made with the words before their eyes. */
function quoteRow({ quotable, text }: FormState): KnownBlock[] {
  if (quotable === null || quotable.trim() === '' || text === quotable) return [];
  return [
    drawParagraphs([['Nothing is quoted unless you choose to:'], { quote: shorten(quotable, 200) }]),
    ...buttonRow([button('Quote these words', ACTION.requestQuote, 'quote')]),
  ];
}

function messageField(state: FormState): InputBlock {
  return textField({
    blockId: FORM_FIELD.text(state.fieldGeneration),
    label: `What ${readersOf(state)} will read, word for word`,
    hint: state.isPrivateSource
      ? 'You may leave this empty: then they only see that you have a request, and ask you.'
      : 'Change it as you like. Only this text is posted, with your name.',
    text: state.text,
    isOptional: state.isPrivateSource,
  });
}

function flagsField({ urgent, confidential, canBeConfidential }: FormState): InputBlock {
  const urgentOption = flag(FORM_FLAG.urgent, 'Urgent', 'They are reminded sooner.');
  const confidentialOption = flag(
    FORM_FLAG.confidential,
    'Confidential',
    canBeConfidential
      ? 'It is posted in a private channel only.'
      : 'Not possible here: this role has no private channel that I can use.',
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
  const label = plainText('Mark it as', 100);
  return { type: 'input', block_id: FORM_FIELD.flags, label, element, optional: true, dispatch_action: true };
}

const flag = (value: string, label: string, description: string): PlainTextOption => ({
  text: plainText(label, 75),
  value,
  description: plainText(description, 75),
});
