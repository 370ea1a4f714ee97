import { quote, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { startButton } from './request-start.ts';

export interface OfferedRequest {
  readonly text: string;
  /** Slug and name of the role that it would go to; null where nobody is known. */
  readonly role: string | null;
  readonly roleName: string | null;
  readonly channel: string | null;
}

/** In the person's own direct message: a program has prepared a request, which is theirs to send or to leave. */
export function offerMessage(
  { text: said, role, roleName, channel }: OfferedRequest,
  say: Messages,
): Message {
  const offer = { role, roleName, text: said, channelName: channel, isPrivate: true };
  const button = startButton(offer, say);
  return partsMessage(
    [
      text(say.form.preparedByProgram),
      quote(said),
      text(button === null ? say.form.nobodyTakesIt : say.form.nothingSentYet),
    ],
    button === null ? [] : [button],
  );
}
