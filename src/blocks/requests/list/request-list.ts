import type { Button, KnownBlock } from '@slack/types';
import { andMoreLine } from '../../../answers/page/and-more.ts';
import { bold, bullets, type Part, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { ACTION, listedActionId } from '../../kit/action-ids.ts';
import { button, buttonRow } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';
import type { Message } from '../../page/message.ts';
import { messageText } from '../../page/message-text.ts';
import { richText } from '../../page/rich-text.ts';
import { cancelButton } from '../asker/cancel-button.ts';
import { cardActionId } from '../card/card-buttons.ts';
import { type ChannelNames, lineForMyRole, mineLines, type RoleRequest } from './request-list-lines.ts';
import { type ListPages, pageButtons, rowId } from './request-pages.ts';

/** What `/role requests` shows. */
export interface RequestList {
  /** Those of the person: what is not closed, then what was resolved of late, both newest first. */
  readonly mine: readonly Request[];
  /** How many are not closed, and how many there are in all, with those that are not in the list. */
  readonly mineOpen: number;
  readonly mineTotal: number;
  /** Open ones of roles that the person belongs to: unclaimed ones first, and of these those that wait longest. */
  readonly forMyRoles: readonly RoleRequest[];
  readonly forMyRolesTotal: number;
  /** Where both parts begin, and where what comes next of them does; null: nothing does. */
  readonly at: ListPages;
  readonly next: ListPages;
}

/** How many of each part stand on a page. */
export const SHOWN = { mine: 8, forMyRoles: 12 } as const;

/** For the person's eyes only: it has their words in it. `said`: what has just been done in it. */
export function requestListMessage(
  list: RequestList,
  channelNames: ChannelNames,
  say: Messages,
  said: string | null = null,
): Message {
  const mine = list.mine.slice(0, SHOWN.mine);
  const left = list.mineTotal - mine.length - (list.at.mine?.shown ?? 0);
  const roles = rolesParts(list, channelNames, say);
  const intro = [
    ...(said === null ? [] : [text(said)]),
    ...(mine.length === 0 ? [text(say.asker.empty)] : []),
  ];
  const listed = mine.map((request) => mineLines(request, channelNames, say));
  const rest = [...andMoreLine(left, say.card.andMore), ...roles];
  return {
    text: messageText([text(say.asker.listTitle), ...intro, ...listed.flat(), ...rest]),
    blocks: [
      { type: 'header', text: plainText(say.asker.listTitle, 150) },
      ...(intro.length > 0 ? [richText(intro)] : []),
      ...mine.flatMap((request, index) => mineBlocks(request, listed[index] ?? [], index, list.at, say)),
      ...(rest.length > 0 ? [richText(rest)] : []),
      ...buttonRow(pageButtons(list.at, list.next, say)),
    ],
  };
}

const mineBlocks = (
  request: Request,
  lines: readonly Part[],
  index: number,
  at: ListPages,
  say: Messages,
): KnownBlock[] => [
  richText(lines),
  ...buttonRow(buttonsOf(request, index, say)).map((row) => ({ ...row, block_id: rowId(index, at) })),
];

export const addLabel = ({ state }: Pick<Request, 'state'>, { asker }: Messages): string =>
  state === 'waiting' ? asker.answer : asker.addSomething;

function buttonsOf({ id, state }: Request, index: number, say: Messages): Button[] {
  if (state === 'cancelled') return [];
  if (state === 'resolved')
    return [button(say.card.buttons.reopen, listedActionId(cardActionId('reopen'), index), id)];
  return [
    button(addLabel({ state }, say), listedActionId(ACTION.requestAdd, index), id),
    cancelButton(listedActionId(ACTION.requestCancel, index), id, say),
  ];
}

function rolesParts(
  { forMyRoles, forMyRolesTotal, at }: RequestList,
  names: ChannelNames,
  say: Messages,
): Part[] {
  const shown = forMyRoles.slice(0, SHOWN.forMyRoles);
  if (shown.length === 0) return [];
  return [
    text(bold(say.asker.openForYourRoles)),
    bullets(shown.map((one) => lineForMyRole(one, names, say))),
    ...andMoreLine(forMyRolesTotal - shown.length - (at.roles?.shown ?? 0), say.card.andMore),
  ];
}
