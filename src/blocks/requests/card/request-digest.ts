import type { Request } from '../../../requests/request.ts';
import type { Message } from '../../answers/message.ts';
import { type Line, type Paragraph, paragraphsMessage } from '../../answers/paragraphs.ts';
import { firstWords, marks } from './request-words.ts';

/** A request, and the address of its card. */
export interface Listed {
  readonly request: Request;
  readonly link: string | null;
}

const GROUPS: readonly (readonly [title: string, isIn: (request: Request) => boolean])[] = [
  ['Nobody has claimed', ({ state, snoozedUntil }) => state === 'open' && snoozedUntil === null],
  ['Under way', ({ state, snoozedUntil }) => state === 'claimed' && snoozedUntil === null],
  ['Waiting for an answer', ({ state, snoozedUntil }) => state === 'waiting' && snoozedUntil === null],
  ['Put off', ({ snoozedUntil }) => snoozedUntil !== null],
];

const MOST_IN_A_GROUP = 12;

/** What is open in a channel, sorted by how it stands. It names nobody, and says of nothing for how long. */
export function digestMessage(listed: readonly Listed[], isMore: boolean): Message {
  return paragraphsMessage([
    [{ bold: 'What is open here today' }],
    ...GROUPS.flatMap(([title, isIn]) =>
      group(
        title,
        listed.filter(({ request }) => isIn(request)),
      ),
    ),
    ...(isMore ? [['There is more: /role requests lists it.']] : []),
  ]);
}

function group(title: string, listed: readonly Listed[]): Paragraph[] {
  if (listed.length === 0) return [];
  const left = listed.length - MOST_IN_A_GROUP;
  return [
    [`${title}: ${listed.length}`],
    { bullets: listed.slice(0, MOST_IN_A_GROUP).map(line) },
    ...(left > 0 ? [[`And ${left} more.`]] : []),
  ];
}

/** The words of a confidential request stay on its card. */
function line({ request, link }: Listed): Line {
  const words = request.confidential ? request.id : firstWords(request);
  const about = [words, marks(request)].filter(Boolean).join(', ');
  return link === null ? [about] : [`${about} `, { link, text: 'See it' }];
}
