import type { Button, KnownBlock } from '@slack/types';
import { isClosed, type Request } from '../../requests/request.ts';
import { drawParagraphs, type Line } from '../answers/paragraphs.ts';
import { homeAddActionId, homeCancelActionId, homeClaimActionId } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { cancelButton } from '../requests/asker/cancel-button.ts';
import { addLabel } from '../requests/list/request-list.ts';
import { lineForMyRole, mineLines, type RoleRequest } from '../requests/list/request-list-lines.ts';
import type { MyRequests } from './home-data.ts';

const MOST = 5;

/** What the person has asked for and is not done, and what is open for the roles whose channels they are in. */
export function requestsPart(requests: MyRequests | null): KnownBlock[] {
  if (!requests)
    return [drawParagraphs([TITLE, ['I cannot look them up right now. Please try again in a minute.']])];
  return [...mineBlocks(requests), ...rolesBlocks(requests)];
}

const TITLE: Line = [{ bold: 'My open requests' }];

function mineBlocks({ list, channelName }: MyRequests): KnownBlock[] {
  const open = list.mine.filter((request) => !isClosed(request));
  if (open.length === 0)
    return [
      drawParagraphs([TITLE, ['None. Find the role that takes what you need, and press “Send a request”.']]),
    ];
  const each = open
    .slice(0, MOST)
    .flatMap((request, index) => [
      drawParagraphs(mineLines(request, channelName)),
      ...buttonRow(ownButtons(request, index)),
    ]);
  const rest = more(list.mineOpen, '/role requests lists them all.');
  return [drawParagraphs([TITLE]), ...each, ...rest];
}

const ownButtons = (request: Request, index: number): Button[] => [
  button(addLabel(request), homeAddActionId(index), request.id),
  cancelButton(homeCancelActionId(index), request.id),
];

function rolesBlocks({ list, channelName }: MyRequests): KnownBlock[] {
  const { forMyRoles: open, forMyRolesTotal } = list;
  if (open.length === 0) return [];
  const each = open
    .slice(0, MOST)
    .flatMap((one, index) => [
      drawParagraphs([lineForMyRole(one, channelName)]),
      ...buttonRow(claimButtons(one, index)),
    ]);
  return [drawParagraphs([[{ bold: 'Open for my roles' }]]), ...each, ...more(forMyRolesTotal, '')];
}

const claimButtons = ({ request }: RoleRequest, index: number): Button[] =>
  request.claimant === null ? [button('Claim', homeClaimActionId(index), request.id)] : [];

const more = (all: number, where: string): KnownBlock[] =>
  all > MOST ? [drawParagraphs([[`And ${all - MOST} more. ${where}`.trim()]])] : [];
