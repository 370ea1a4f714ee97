import type { KnownBlock } from '@slack/types';
import type { Request } from '../../requests/request.ts';
import { drawParagraphs, type Line, type Paragraph } from '../paragraphs.ts';

import { lineForMyRole, mineLines, type RoleRequest } from '../request-list-lines.ts';
import type { MyRequests } from './home-sight.ts';

const MOST = 5;

/** What the person has asked for and is not done, and what is open for the roles whose channels they are in. */
export function requestsPart(requests: MyRequests | null): KnownBlock[] {
  if (!requests)
    return [drawParagraphs([TITLE, ['I cannot look them up right now. Please try again in a minute.']])];
  return [drawParagraphs([...mineParagraphs(requests), ...rolesParagraphs(requests)])];
}

const TITLE: Line = [{ bold: 'My open requests' }];

function mineParagraphs({ list, channelName }: MyRequests): Paragraph[] {
  const open = list.mine.filter(isOpen);
  if (open.length === 0)
    return [TITLE, ['None. Find the role that takes what you need, and press “Send a request”.']];
  const lines = open.slice(0, MOST).map((request): Line => {
    const [title = [], where = []] = mineLines(request, channelName);
    return [...title, ': ', ...where];
  });
  return [
    TITLE,
    { bullets: lines },
    [`${more(list.mineOpen)}/role requests lets you add something or cancel.`],
  ];
}

function rolesParagraphs({ list, channelName }: MyRequests): Paragraph[] {
  const open = list.forMyRoles;
  if (open.length === 0) return [];
  return [
    [{ bold: 'Open for my roles' }],
    { bullets: open.slice(0, MOST).map((one: RoleRequest) => lineForMyRole(one, channelName)) },
    ...(open.length > MOST ? [[more(list.forMyRolesTotal)]] : []),
  ];
}

const isOpen = ({ state }: Request): boolean => state !== 'resolved' && state !== 'cancelled';

const more = (all: number): string => (all > MOST ? `And ${all - MOST} more. ` : '');
