import type { Button } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { type Message, sentenceMessage } from '../page/message.ts';
import { type Start, startButton } from '../requests/form/request-start.ts';

/** The form could not be opened in time: another press opens it. */
export function tooLateMessage({ role, text, isPrivate }: Start, say: Messages): Message {
  const button = startButton(
    { role, text: text ?? '', channelName: role === null ? 'form' : null, isPrivate },
    say,
  );
  return tooLateFor(say.buttons.theFormUnsent, button ? [button] : [], say);
}

/** `what` could not be opened in time: another press of the button opens it. */
export const tooLateFor = (what: string, buttons: readonly Button[], say: Messages): Message =>
  sentenceMessage(say.buttons.tooSlow(what), buttons);
