import { bold, linkTo, type Part, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { shorten } from '../../kit/safe-text.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { claimedOn, firstWords, marks } from '../card/request-words.ts';

/** Name of a channel by its id; null where it is unknown, or not for the person to know. */
export type ChannelNames = (id: string) => string | null;

export interface RoleRequest {
  readonly roleName: string | null;
  readonly request: Request;
  /** To its card. */
  readonly link: string | null;
}

/** One's own request: its words, who has it, and how it stands. */
export function mineLines(request: Request, channelNames: ChannelNames, say: Messages): Part[] {
  const marked = marks(request, say);
  const title = `${firstWords(request, say.card)}${marked === '' ? '' : ` (${marked})`}`;
  return [
    text(bold(title)),
    text(
      say.asker.forWhom(addressee(request.roleName, say), channelIn(request, channelNames)),
      ...stateForAsker(request, say),
    ),
  ];
}

/** Somebody else's: the words of a confidential one stay on its card. */
export function lineForMyRole(
  { roleName, request, link }: RoleRequest,
  channelNames: ChannelNames,
  say: Messages,
): Words {
  const words = request.confidential ? request.id : firstWords(request, say.card);
  const about = [words, marks(request, say), say.asker.states[request.state]].filter(Boolean).join(', ');
  const lead = say.asker.roleLine(roleName, about, channelIn(request, channelNames));
  return link === null ? [lead] : [`${lead} `, linkTo(say.card.seeIt, link)];
}

function stateForAsker(request: Request, say: Messages): Words {
  const { state, cardTs, claimant, closedBy, question } = request;
  const { asker, card } = say;
  switch (state) {
    case 'open':
      return [cardTs === null ? asker.notPosted : card.open];
    case 'waiting':
      return [asker.waitingForYou(question === null ? null : shorten(question, 200))];
    case 'claimed':
      return card.claimed(claimant, claimedOn(request, say));
    case 'resolved':
      return card.resolved(closedBy ?? claimant);
    case 'cancelled':
      return [asker.isCancelled];
  }
}

const channelIn = ({ channel }: Request, names: ChannelNames): string | null =>
  channelLabel(channel && names(channel));
