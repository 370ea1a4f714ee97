import { text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { shorten } from '../../kit/safe-text.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { firstWords } from './request-words.ts';

/** Asked once of whoever has claimed it. The words of a confidential request stay on its card. */
export function checkMessage(request: Request, { card: say }: Messages): Message {
  const { id, asker, confidential, state, question } = request;
  const words = confidential ? id : firstWords(request, say);
  const lead = state === 'waiting' ? say.notAnswered(asker, words) : say.nothingSince(asker, words);
  const asked =
    state === 'waiting' && question !== null && !confidential
      ? [text(say.youAsked(shorten(question, 300)))]
      : [];
  return partsMessage(
    [text(...lead), ...asked, text(say.stillOnIt)],
    [
      { ...button(say.buttons.stillOnIt, ACTION.requestConfirm, id), style: 'primary' },
      button(say.buttons.snooze, ACTION.requestSnooze, id),
      button(say.buttons.handBack, ACTION.requestRelease, id),
      button(say.buttons.resolve, ACTION.requestResolve, id),
    ],
  );
}
