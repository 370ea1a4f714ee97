import { linkTo, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { VIEW_SENT } from '../../kit/action-ids.ts';
import { type ModalView, modal } from '../../kit/modal.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { richText } from '../../page/rich-text.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { stateLine } from './request-words.ts';

/** Below a message that was routed, or to whoever wrote it: where it went, and by whom. It repeats none of its words. */
export function traceMessage(
  { asker, roleName, visited }: Pick<Request, 'asker' | 'roleName' | 'visited'>,
  to: 'message' | 'author',
  channelName: string,
  link: string | null,
  say: Messages,
): Message {
  const { card } = say;
  const channel = channelLabel(channelName) ?? card.itsChannel;
  if (to === 'message') {
    const whom = roleName === null ? null : addressee(roleName, say);
    const isPassedOn = whom !== null && visited.length > 1;
    const went = isPassedOn ? card.traceNow(channel, asker, whom) : card.trace(channel, asker, whom);
    return partsMessage([text(...went, ...linked(link, card.seeRequest))]);
  }
  const yours: Words = link === null ? [card.yourMessage] : [linkTo(card.yourMessage, link)];
  return partsMessage([
    text(...yours, ...card.wasTaken(addressee(roleName, say), channel, asker)),
    text(...card.authorAdds(asker)),
  ]);
}

const linked = (link: string | null, said: string): Words => (link === null ? [] : [' ', linkTo(said, link)]);

/** In place of the form, for somebody who routes a message that was sent before. `channelName`: null where it is not theirs to know. */
export function sentAlready(
  request: Request,
  userId: string,
  channelName: string | null,
  link: string | null,
  say: Messages,
): ModalView {
  const { asker, roleName } = request;
  const { card } = say;
  const channel = channelLabel(channelName);
  const to = addressee(roleName, say);
  const lead = asker === userId ? card.youSent(to, channel) : card.theySent(asker, to, channel);
  const seeIt = link === null ? [] : [text(linkTo(card.seeRequest, link))];
  const blocks = [richText([text(...lead), text(...stateLine(request, say)), ...seeIt])];
  return modal({ id: VIEW_SENT, title: card.sentAlready, close: say.buttons.close, blocks });
}
