import { text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { shorten } from '../../kit/safe-text.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { type CardButton, cardButton } from './card-buttons.ts';
import { firstWords } from './request-words.ts';

const BELOW = ['confirm', 'snooze', 'release', 'resolve'] as const satisfies readonly CardButton[];

/** Asked once of whoever has claimed it. The words of a confidential request stay on its card. */
export function checkMessage(request: Request, messages: Messages): Message {
  const { card: say } = messages;
  const { id, asker, confidential, state, question } = request;
  const words = confidential ? id : firstWords(request, say);
  const lead = state === 'waiting' ? say.notAnswered(asker, words) : say.nothingSince(asker, words);
  const asked =
    state === 'waiting' && question !== null && !confidential
      ? [text(say.youAsked(shorten(question, 300)))]
      : [];
  return partsMessage(
    [text(...lead), ...asked, text(say.stillOnIt)],
    BELOW.map((name) => cardButton(name, request, messages)),
  );
}
