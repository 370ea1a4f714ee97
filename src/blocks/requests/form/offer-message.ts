import type { Messages } from '../../../messages/messages.ts';
import type { Message } from '../../answers/message.ts';
import { paragraphsMessage } from '../../answers/paragraphs.ts';
import { startButton } from './request-start.ts';

export interface OfferedRequest {
  readonly text: string;
  /** Slug and name of the role that it would go to; null where nobody is known. */
  readonly role: string | null;
  readonly roleName: string | null;
  readonly channel: string | null;
}

/** In the person's own direct message: a program has prepared a request, which is theirs to send or to leave. */
export function offerMessage({ text, role, roleName, channel }: OfferedRequest, say: Messages): Message {
  const offer = { role, roleName, text, channelName: channel, isPrivate: true };
  const button = startButton(offer, say);
  return paragraphsMessage(
    [
      [say.form.preparedByProgram],
      { quote: text },
      [button === null ? say.form.nobodyTakesIt : say.form.nothingSentYet],
    ],
    button === null ? [] : [button],
  );
}
