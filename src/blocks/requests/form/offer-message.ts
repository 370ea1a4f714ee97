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
      ['A program that works with Rolecall has prepared a request for you:'],
      { quote: text },
      [
        button === null
          ? 'Nobody is known who takes it, so there is nothing to press. Type /role ask to choose.'
          : 'Nothing is sent before you have seen who would read it and pressed Send. If you do not know of it, leave it.',
      ],
    ],
    button === null ? [] : [button],
  );
}
