import type { InputBlock, ModalView } from '@slack/types';
import { type Part, quote, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { VIEW } from '../../kit/action-ids.ts';
import { modal, textField } from '../../kit/modal.ts';
import { plainText } from '../../kit/plain-text.ts';
import { shorten } from '../../kit/safe-text.ts';
import { richText, sentenceBlock } from '../../page/rich-text.ts';
import type { FormRole } from '../../roles/role-label.ts';
import { roleSelect } from '../../roles/role-select.ts';
import { encodeCardTarget, MODAL_FIELD, PASS_ROLE, type Pressed } from './request-modal-values.ts';
import { requestWords } from './request-words.ts';

/** "Need info": what its people want to know of the person who asked. */
export function infoForm(request: Request, say: Messages): ModalView {
  const { card } = say;
  const earlier = request.question === null ? [] : [text(card.askedBefore), quote(request.question)];
  const field = textField({
    blockId: MODAL_FIELD.question,
    label: card.whatToKnow,
    hint: card.whatToKnowHint,
  });
  const blocks = [richText([...aboutRequest(request, say), ...earlier]), field];
  return modal({
    id: VIEW.info,
    title: card.buttons.needInfo,
    submit: card.ask,
    close: say.buttons.cancel,
    memory: encodeCardTarget(request),
    blocks,
  });
}

/** "Not ours": whose it is, and why. `roles`: those that it may be passed on to. */
export function passForm(request: Request, roles: readonly FormRole[], say: Messages): ModalView {
  const { card, buttons } = say;
  const role = roleField(roles, say);
  const title = card.buttons.notOurs;
  const memory = encodeCardTarget(request);
  if (!role)
    return modal({
      ...{ id: VIEW.pass, title, close: buttons.close, memory },
      blocks: [sentenceBlock(card.nobodyLeft)],
    });
  const reason = textField({
    blockId: MODAL_FIELD.reason,
    label: card.why,
    hint: card.whyHint,
  });
  const blocks = [richText(aboutRequest(request, say)), role, reason];
  return modal({ id: VIEW.pass, title, submit: card.passOn, close: buttons.cancel, memory, blocks });
}

/** What the person who asked has to add, or their answer where one is waited for. */
export function addForm(request: Request, say: Messages, pressed: Pressed | null = null): ModalView {
  const { asker } = say;
  const { question } = request;
  const isAnswer = request.state === 'waiting' && question !== null;
  const asked = isAnswer ? [text(asker.theyNeedToKnow), quote(question)] : [];
  const field = textField({
    blockId: MODAL_FIELD.addition,
    label: isAnswer ? asker.yourAnswer : asker.whatToAdd,
    hint: asker.addHint,
  });
  return modal({
    id: VIEW.add,
    title: isAnswer ? asker.answer : asker.addTitle,
    submit: isAnswer ? asker.answer : asker.add,
    close: say.buttons.cancel,
    memory: encodeCardTarget(request, pressed),
    blocks: [richText([...aboutRequest(request, say), ...asked]), field],
  });
}

const MOST_WORDS = 200;

/** Which request it is: its card may be out of sight. */
export function aboutRequest(request: Request, say: Messages): Part[] {
  const { asker, id } = request;
  const said = shorten(request.text, MOST_WORDS);
  return [text(...say.card.about(asker, id)), requestWords({ text: said }, say)];
}

function roleField(roles: readonly FormRole[], say: Messages): InputBlock | null {
  const element = roleSelect(PASS_ROLE, roles, null, say);
  const label = plainText(say.card.whoseIsIt, 100);
  return element && { type: 'input', block_id: MODAL_FIELD.role, label, element };
}
