import type { Request } from '../../../requests/request.ts';
import type { Line } from '../../answers/paragraphs.ts';
import { shorten } from '../../kit/safe-text.ts';
import { addressee, channelLabel } from '../../roles/role-label.ts';
import { firstWords, linkPiece, marks } from '../card/request-words.ts';

/** Name of a channel by its id; null where it is unknown, or not for the person to know. */
export type ChannelNames = (id: string) => string | null;

export interface RoleRequest {
  readonly roleName: string | null;
  readonly request: Request;
}

/** One's own request: its words, who has it, and how it stands. */
export function mineLines(request: Request, channelNames: ChannelNames): Line[] {
  const marked = marks(request);
  const title = `${firstWords(request)}${marked === '' ? '' : ` (${marked})`}`;
  return [[{ bold: title }], [`For ${whereTo(request, channelNames)}. `, ...stateForAsker(request)]];
}

/** Somebody else's: the words of a confidential one stay on its card. */
export function lineForMyRole({ roleName, request }: RoleRequest, channelNames: ChannelNames): Line {
  const words = request.confidential ? request.id : firstWords(request);
  const about = [words, marks(request), stateWord(request)].filter(Boolean).join(', ');
  const link = linkPiece(request);
  const where = channelIn(request, channelNames);
  const lead = `${roleName ?? 'Whoever can help'}: ${about}${where}.`;
  return link ? [`${lead} `, link] : [lead];
}

function stateForAsker({ state, cardTs, claimant, closedBy, question }: Request): Line {
  const by: Line = claimant === null ? ['.'] : [' by ', { user: claimant }, '.'];
  switch (state) {
    case 'open':
      return [cardTs === null ? 'It is not posted yet; I keep trying.' : 'Open: nobody has claimed it yet.'];
    case 'waiting':
      return [`Waiting for your answer${question === null ? '' : ` to “${shorten(question, 200)}”`}.`];
    case 'claimed':
      return ['Claimed', ...by];
    case 'resolved':
      return closedBy === null ? ['Resolved', ...by] : ['Resolved by ', { user: closedBy }, '.'];
    case 'cancelled':
      return ['Cancelled.'];
  }
}

const stateWord = ({ state }: Request): string => (state === 'waiting' ? 'waiting for an answer' : state);

const whereTo = (request: Request, names: ChannelNames): string =>
  `${addressee(request.roleName)}${channelIn(request, names)}`;

function channelIn({ channel }: Request, names: ChannelNames): string {
  const label = channelLabel(channel && names(channel));
  return label ? ` in ${label}` : '';
}
