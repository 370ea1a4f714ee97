import { linkTo, type Part, text } from '../../../answers/page/page.ts';
import { capital } from '../../../messages/capital.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import type { Hint } from '../../../requests/talk/hint.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { addressee } from '../../roles/role-label.ts';
import { cardButton } from '../card/card-buttons.ts';
import { firstWords } from '../card/request-words.ts';

/** What somebody hears of what they have just written. `present`: address of the present card. */
export function hintMessage(hint: Hint, request: Request, present: string | null, say: Messages): Message {
  const mayReopen = hint.why === 'closed' && request.state === 'resolved' && hint.to === request.asker;
  return partsMessage(
    hintParts(hint, request, present, say),
    mayReopen ? [cardButton('reopen', request, say)] : [],
  );
}

function hintParts(hint: Hint, request: Request, present: string | null, say: Messages): Part[] {
  const { hints, form } = say;
  const to = request.atFallback ? form.fallbackChannel : addressee(request.roleName, say);
  switch (hint.why) {
    case 'closed':
      return [text(closedWords(hint, request, say))];
    case 'left':
      return [
        text(hints.hasLeft(to), ...(present === null ? [] : [' ', linkTo(hints.writeThere, present), '.'])),
      ];
    case 'private':
      return [text(hints.staysHere)];
    case 'files':
      return [
        text(
          hint.channel.startsWith('D') ? `${hints.passedOn(to)} ${hints.filesForThem}` : hints.filesForAsker,
        ),
      ];
    case 'unclear':
      return [text(hints.unclear)];
    case 'passed-on':
      return [text(`${hints.passedOn(to)}${passedOnMore(hint, request, say)}`)];
  }
}

function closedWords({ to, channel }: Hint, request: Request, say: Messages): string {
  const { hints, asker } = say;
  const isResolved = request.state === 'resolved';
  if (to !== request.asker && channel.startsWith('D')) return hints.messageIsClosed; // who wrote it, and did not ask
  if (to !== request.asker) return isResolved ? hints.isResolved : hints.isCancelled;
  const yours = capital(asker.yours(channel.startsWith('D') ? firstWords(request, asker) : null));
  return isResolved ? hints.yoursIsResolved(yours) : hints.yoursIsCancelled(yours);
}

/** Where others read along, they have asked several things in that thread. */
function passedOnMore(hint: Hint, request: Request, { hints }: Messages): string {
  if (!hint.channel.startsWith('D')) return ` ${hints.othersByButton}`;
  return isInThread(hint, request) ? '' : ` ${hints.thisThreadToo}`;
}

/** In the thread of direct messages in which they asked, what they write may also be a question to Rolecall. */
const isInThread = ({ channel, threadTs }: Hint, { origin }: Request): boolean =>
  channel === origin.channel && threadTs === origin.threadTs;
