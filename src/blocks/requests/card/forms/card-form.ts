import type { InputBlock, ModalView } from '@slack/types';
import { type Part, text } from '../../../../answers/page/page.ts';
import type { Messages } from '../../../../messages/messages.ts';
import type { Request } from '../../../../requests/request.ts';
import { modal } from '../../../kit/modal.ts';
import { shorten } from '../../../kit/safe-text.ts';
import { richText } from '../../../page/rich-text.ts';
import { requestWords } from '../request-words.ts';
import { encodeCardTarget, type Pressed } from './card-target.ts';

interface Frame {
  /** Its `callback_id`. */
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  /** Said below the words of the request. */
  readonly more?: readonly Part[];
  readonly fields: readonly InputBlock[];
  readonly pressed?: Pressed | null;
  /** Whoever asked reads it. */
  readonly isForAsker?: boolean;
}

/** A form about a request: which one it is, and what is asked. */
export function cardForm(
  request: Request,
  { id, title, submit, more = [], fields, pressed = null, isForAsker = false }: Frame,
  say: Messages,
): ModalView {
  const blocks = [richText([...aboutRequest(request, isForAsker, say), ...more]), ...fields];
  const memory = encodeCardTarget(request, pressed);
  return modal({ id, title, submit, close: say.buttons.cancel, memory, blocks });
}

const MOST_WORDS = 200;

/** Its card may be out of sight. */
function aboutRequest({ asker, id, text: words }: Request, isForAsker: boolean, say: Messages): Part[] {
  const lead = isForAsker ? [say.card.youAsked(id)] : say.card.about(asker, id);
  return [text(...lead), requestWords({ text: shorten(words, MOST_WORDS) }, say)];
}
