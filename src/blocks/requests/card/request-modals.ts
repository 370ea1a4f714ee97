import type { InputBlock, ModalView } from '@slack/types';
import type { Request } from '../../../requests/request.ts';
import { drawParagraphs, type Paragraph } from '../../answers/paragraphs.ts';
import { VIEW } from '../../kit/action-ids.ts';
import { modal, textField } from '../../kit/modal.ts';
import { plainText } from '../../kit/plain-text.ts';
import { shorten } from '../../kit/safe-text.ts';
import type { FormRole } from '../../roles/role-label.ts';
import { roleSelect } from '../../roles/role-select.ts';
import { encodeCardTarget, MODAL_FIELD, PASS_ROLE, type Pressed } from './request-modal-values.ts';
import { requestWords } from './request-words.ts';

/** "Need info": what its people want to know of the person who asked. */
export function infoForm(request: Request): ModalView {
  const earlier: Paragraph[] =
    request.question === null ? [] : [['Asked before:'], { quote: request.question }];
  const field = textField({
    blockId: MODAL_FIELD.question,
    label: 'What do you need to know?',
    hint: 'The person who asked hears it at once, and can answer with one click.',
  });
  const blocks = [drawParagraphs([...aboutRequest(request), ...earlier]), field];
  return modal({
    id: VIEW.info,
    title: 'Need info',
    submit: 'Ask',
    memory: encodeCardTarget(request),
    blocks,
  });
}

/** "Not ours": whose it is, and why. `roles`: those that it may be passed on to. */
export function passForm(request: Request, roles: readonly FormRole[]): ModalView {
  const role = roleField(roles);
  const memory = encodeCardTarget(request);
  if (!role)
    return modal({ id: VIEW.pass, title: 'Not ours', close: 'Close', memory, blocks: [NOBODY_LEFT] });
  const reason = textField({
    blockId: MODAL_FIELD.reason,
    label: 'Why?',
    hint: 'The person who asked reads this.',
  });
  const blocks = [drawParagraphs(aboutRequest(request)), role, reason];
  return modal({ id: VIEW.pass, title: 'Not ours', submit: 'Pass on', memory, blocks });
}

/** What the person who asked has to add, or their answer where one is waited for. */
export function addForm(request: Request, pressed: Pressed | null = null): ModalView {
  const { question } = request;
  const isAnswer = request.state === 'waiting' && question !== null;
  const asked: Paragraph[] = isAnswer ? [['They need to know:'], { quote: question }] : [];
  const field = textField({
    blockId: MODAL_FIELD.addition,
    label: isAnswer ? 'Your answer' : 'What do you want to add?',
    hint: 'It is posted in the thread of your request, with your name.',
  });
  return modal({
    id: VIEW.add,
    title: isAnswer ? 'Answer' : 'Add to your request',
    submit: isAnswer ? 'Answer' : 'Add',
    memory: encodeCardTarget(request, pressed),
    blocks: [drawParagraphs([...aboutRequest(request), ...asked]), field],
  });
}

const NOBODY_LEFT = drawParagraphs([
  ['There is no other role to pass this request on to. Claim it and talk in its thread, or resolve it.'],
]);

const MOST_WORDS = 200;

/** Which request it is: its card may be out of sight. */
export function aboutRequest(request: Request): Paragraph[] {
  const { asker, text, id } = request;
  return [[{ user: asker }, ` asks in request ${id}:`], requestWords({ text: shorten(text, MOST_WORDS) })];
}

function roleField(roles: readonly FormRole[]): InputBlock | null {
  const element = roleSelect(PASS_ROLE, roles, null);
  return (
    element && { type: 'input', block_id: MODAL_FIELD.role, label: plainText('Whose is it?', 100), element }
  );
}
