import type { Request } from '../../../requests/request.ts';
import type { Message } from '../../answers/message.ts';
import { type Line, paragraphsMessage } from '../../answers/paragraphs.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { shorten } from '../../kit/safe-text.ts';
import { firstWords } from './request-words.ts';

/** Asked once of whoever has claimed it. The words of a confidential request stay on its card. */
export function checkMessage(request: Request): Message {
  const { id, asker, confidential, state, question } = request;
  const words = confidential ? id : firstWords(request);
  const lead: Line =
    state === 'waiting'
      ? [{ user: asker }, ` has not answered your question on request ${words} yet.`]
      : [`You have claimed request ${words} from `, { user: asker }, ', and nothing has happened since.'];
  const asked: Line[] =
    state === 'waiting' && question !== null && !confidential
      ? [[`You asked: “${shorten(question, 300)}”`]]
      : [];
  const next =
    'Are you still on it? If I hear nothing, I tell its channel, so that somebody can take it over.';
  return paragraphsMessage(
    [lead, ...asked, [next]],
    [
      { ...button('Still on it', ACTION.requestConfirm, id), style: 'primary' },
      button('Snooze', ACTION.requestSnooze, id),
      button('Hand back', ACTION.requestRelease, id),
      button('Resolve', ACTION.requestResolve, id),
    ],
  );
}
