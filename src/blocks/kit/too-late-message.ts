import type { Button } from '@slack/types';
import type { Message } from '../answers/message.ts';
import { paragraphsMessage } from '../answers/paragraphs.ts';
import { type Start, startButton } from '../requests/form/request-start.ts';

/** The form could not be opened in time: another press opens it. */
export function tooLateMessage({ role, text, isPrivate }: Start): Message {
  const button = startButton({
    role,
    text: text ?? '',
    channelName: role === null ? 'form' : null,
    isPrivate,
  });
  return tooLateFor('the form, and nothing was sent', button ? [button] : []);
}

/** `what` could not be opened in time: another press of the button opens it. */
export const tooLateFor = (what: string, buttons: readonly Button[]): Message =>
  paragraphsMessage([[`Slack was too slow to open ${what}. Press the button to open it.`]], buttons);
