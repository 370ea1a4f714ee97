import type { Button, HeaderBlock, KnownBlock } from '@slack/types';
import type { Request } from '../requests/request.ts';
import { ACTION, listedActionId } from './action-ids.ts';
import { button, buttonRow } from './button.ts';
import { cancelButton } from './cancel-button.ts';
import type { Message } from './message.ts';
import { drawParagraphs, type Line, type Paragraph, writeParagraphs } from './paragraphs.ts';
import { plainText } from './plain-text.ts';
import { type ChannelNames, lineForMyRole, mineLines, type RoleRequest } from './request-list-lines.ts';

/** What `/role requests` shows. */
export interface RequestList {
  /** Those of the person, newest first. */
  readonly mine: readonly Request[];
  /** How many there are, with those that are not in the list. */
  readonly mineTotal: number;
  /** Open ones of roles that the person belongs to: unclaimed ones first, and of these those that wait longest. */
  readonly forMyRoles: readonly RoleRequest[];
  readonly forMyRolesTotal: number;
}

const MOST_MINE = 8;
const MOST_FOR_MY_ROLES = 12;

/** For the person's eyes only: it has their words in it. */
export function requestListMessage(list: RequestList, channelNames: ChannelNames): Message {
  const mine = list.mine.slice(0, MOST_MINE);
  const more = moreLine(list.mineTotal - mine.length);
  const roles = rolesParagraphs(list, channelNames);
  const intro: Paragraph[] = mine.length === 0 ? [EMPTY] : [];
  const listed = mine.map((request) => mineLines(request, channelNames));
  const rest = [...more, ...roles];
  return {
    text: writeParagraphs([[TITLE], ...intro, ...listed.flat(), ...rest]),
    blocks: [
      headerBlock,
      ...(intro.length > 0 ? [drawParagraphs(intro)] : []),
      ...mine.flatMap((request, index) => mineBlocks(request, listed[index] ?? [], index)),
      ...(rest.length > 0 ? [drawParagraphs(rest)] : []),
    ],
  };
}

const TITLE = 'Your requests';
const EMPTY: Line = [
  'You have no open requests. Ask with /role ask and what you need, such as: /role ask someone committed an AWS key',
];

const headerBlock: HeaderBlock = { type: 'header', text: plainText(TITLE, 150) };

const mineBlocks = (request: Request, lines: readonly Line[], index: number): KnownBlock[] => [
  drawParagraphs(lines),
  ...buttonRow(buttonsOf(request, index)),
];

function buttonsOf({ id, state }: Request, index: number): Button[] {
  if (state === 'cancelled') return [];
  if (state === 'resolved') return [button('Reopen', listedActionId(ACTION.requestReopen, index), id)];
  const label = state === 'waiting' ? 'Answer' : 'Add something';
  return [
    button(label, listedActionId(ACTION.requestAdd, index), id),
    cancelButton(listedActionId(ACTION.requestCancel, index), id),
  ];
}

function rolesParagraphs({ forMyRoles, forMyRolesTotal }: RequestList, names: ChannelNames): Paragraph[] {
  const shown = forMyRoles.slice(0, MOST_FOR_MY_ROLES);
  if (shown.length === 0) return [];
  return [
    [{ bold: 'Open for your roles' }],
    { bullets: shown.map((one) => lineForMyRole(one, names)) },
    ...moreLine(forMyRolesTotal - shown.length),
  ];
}

const moreLine = (left: number): Line[] => (left > 0 ? [[`And ${left} more.`]] : []);
