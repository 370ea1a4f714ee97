import type { Request } from '../../../requests/request.ts';
import type { Message } from '../../answers/message.ts';
import { drawParagraphs, type Line, paragraphsMessage } from '../../answers/paragraphs.ts';
import { VIEW_SENT } from '../../kit/action-ids.ts';
import { type ModalView, modal } from '../../kit/modal.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { stateLine } from './request-words.ts';

/** Below a message that was routed, or to whoever wrote it: where it went, and by whom. It repeats none of its words. */
export function traceMessage(
  { asker, roleName }: Pick<Request, 'asker' | 'roleName'>,
  to: 'message' | 'author',
  channelName: string,
  link: string | null,
): Message {
  const channel = channelLabel(channelName) ?? 'its channel';
  const by: Line = [' by ', { user: asker }];
  if (to === 'message') {
    const for_ = roleName === null ? '' : `, for ${addressee(roleName)}`;
    return paragraphsMessage([['Sent to ', channel, ...by, `${for_}.`, ...linked(link, 'See the request')]]);
  }
  const yours: Line = link === null ? ['Your message'] : [{ link, text: 'Your message' }];
  return paragraphsMessage([
    [...yours, ` was taken to ${addressee(roleName)} in ${channel}: sent`, ...by, '.'],
  ]);
}

const linked = (link: string | null, text: string): Line => (link === null ? [] : [' ', { link, text }]);

/** In place of the form, for somebody who routes a message that was sent before. `channelName`: null where it is not theirs to know. */
export function sentAlready(
  request: Request,
  userId: string,
  channelName: string | null,
  link: string | null,
): ModalView {
  const { asker, roleName } = request;
  const channel = channelLabel(channelName);
  const who: Line = asker === userId ? ['You have'] : [{ user: asker }, ' has'];
  const lead: Line = [
    ...who,
    ` sent this message to ${addressee(roleName)} already${channel ? `, in ${channel}` : ''}.`,
  ];
  const blocks = [
    drawParagraphs([lead, stateLine(request), ...(link ? [linked(link, 'See the request').slice(1)] : [])]),
  ];
  return modal({ id: VIEW_SENT, title: 'Sent already', close: 'Close', blocks });
}
