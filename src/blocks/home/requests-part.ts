import type { Button, KnownBlock } from '@slack/types';
import { bold, type Part, text } from '../../answers/page/page.ts';
import type { Messages } from '../../messages/messages.ts';
import { isClosed, type Request } from '../../requests/request.ts';
import { homeAddActionId, homeCancelActionId, homeClaimActionId } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { richText, sentenceBlock } from '../page/rich-text.ts';
import { cancelButton } from '../requests/asker/cancel-button.ts';
import { addLabel } from '../requests/list/request-list.ts';
import { lineForMyRole, mineLines, type RoleRequest } from '../requests/list/request-list-lines.ts';
import type { MyRequests } from './home-data.ts';

const MOST = 5;

/** What the person has asked for and is not done, and what is open for the roles whose channels they are in. */
export function requestsPart(requests: MyRequests | null, say: Messages): KnownBlock[] {
  if (!requests) return [richText([titleOf(say.home), text(say.home.requestsAway)])];
  return [...mineBlocks(requests, say), ...rolesBlocks(requests, say)];
}

type HomeWords = Messages['home'];

const titleOf = (say: HomeWords): Part => text(bold(say.myRequests));

function mineBlocks({ list, channelName }: MyRequests, words: Messages): KnownBlock[] {
  const { home: say } = words;
  const open = list.mine.filter((request) => !isClosed(request));
  if (open.length === 0) return [richText([titleOf(say), text(say.noRequests)])];
  const each = open
    .slice(0, MOST)
    .flatMap((request, index) => [
      richText(mineLines(request, channelName, words)),
      ...buttonRow(ownButtons(request, index, words)),
    ]);
  const rest = more(list.mineOpen, say, say.listsAll);
  return [richText([titleOf(say)]), ...each, ...rest];
}

const ownButtons = (request: Request, index: number, say: Messages): Button[] => [
  button(addLabel(request, say), homeAddActionId(index), request.id),
  cancelButton(homeCancelActionId(index), request.id, say),
];

function rolesBlocks({ list, channelName }: MyRequests, words: Messages): KnownBlock[] {
  const { home: say } = words;
  const { forMyRoles: open, forMyRolesTotal } = list;
  if (open.length === 0) return [];
  const each = open
    .slice(0, MOST)
    .flatMap((one, index) => [
      sentenceBlock(...lineForMyRole(one, channelName, words)),
      ...buttonRow(claimButtons(one, index, say)),
    ]);
  return [sentenceBlock(bold(say.openForMyRoles)), ...each, ...more(forMyRolesTotal, say)];
}

const claimButtons = ({ request }: RoleRequest, index: number, say: HomeWords): Button[] =>
  request.claimant === null ? [button(say.claim, homeClaimActionId(index), request.id)] : [];

const more = (all: number, say: HomeWords, where = ''): KnownBlock[] =>
  all > MOST ? [sentenceBlock(`${say.andMore(all - MOST)} ${where}`.trim())] : [];
