import { andMoreLine } from '../../../answers/page/and-more.ts';
import { bold, bullets, type Part, text } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request } from '../../../requests/request.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { type Listed, listedLine } from './request-words.ts';

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
    bullets(listed.slice(0, MOST_IN_A_GROUP).map((one) => listedLine(one, say))),
    ...andMoreLine(left, say.card.andMore),
  ];
}
