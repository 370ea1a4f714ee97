import { andMoreLine } from '../../../answers/page/and-more.ts';
import { bold, bullets, linkTo, type Part, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { firstWords, marks } from './request-words.ts';

/** A request, and the address of its card. */
export interface Listed {
  readonly request: Request;
  readonly link: string | null;
}

type Title = 'unclaimed' | 'underWay' | 'waitingForAnswer' | 'postponed';

const GROUPS: readonly (readonly [title: Title, isIn: (request: Request) => boolean])[] = [
  ['unclaimed', ({ state, snoozedUntil }) => state === 'open' && snoozedUntil === null],
  ['underWay', ({ state, snoozedUntil }) => state === 'claimed' && snoozedUntil === null],
  ['waitingForAnswer', ({ state, snoozedUntil }) => state === 'waiting' && snoozedUntil === null],
  ['postponed', ({ snoozedUntil }) => snoozedUntil !== null],
];

const MOST_IN_A_GROUP = 12;

/** What is open in a channel, sorted by how it stands. It names nobody, and says of nothing for how long. */
export function digestMessage(listed: readonly Listed[], isMore: boolean, say: Messages): Message {
  return partsMessage([
    text(bold(say.card.digest)),
    ...GROUPS.flatMap(([title, isIn]) =>
      group(
        say.card[title],
        listed.filter(({ request }) => isIn(request)),
        say,
      ),
    ),
    ...(isMore ? [text(say.card.moreInList)] : []),
  ]);
}

function group(title: string, listed: readonly Listed[], say: Messages): Part[] {
  if (listed.length === 0) return [];
  const left = listed.length - MOST_IN_A_GROUP;
  return [
    text(`${title}: ${listed.length}`),
    bullets(listed.slice(0, MOST_IN_A_GROUP).map((one) => line(one, say))),
    ...andMoreLine(left, say.card.andMore),
  ];
}

/** The words of a confidential request stay on its card. */
function line({ request, link }: Listed, say: Messages): Words {
  const words = request.confidential ? request.id : firstWords(request, say.card);
  const about = [words, marks(request, say)].filter(Boolean).join(', ');
  return link === null ? [about] : [`${about} `, linkTo(say.card.seeIt, link)];
}
