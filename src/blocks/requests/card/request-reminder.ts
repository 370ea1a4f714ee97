import { andMoreLine } from '../../../answers/page/and-more.ts';
import { bullets, type Part, person, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import { isSilent, isWaiting, type Request } from '../../../requests/request.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { type Listed, listedLine } from './request-words.ts';

const MOST_REMEMBERED = 15;

/** One message for all that wait in a channel. It calls nobody but those whom what is urgent calls: `calledFor` gives ids. */
export function reminderMessage(
  listed: readonly Listed[],
  say: Messages,
  calledFor: (request: Request) => readonly string[] = () => [],
): Message {
  const waiting = listed.filter(({ request }) => isWaiting(request));
  const open = waiting.filter(({ request }) => !isSilent(request));
  const called = [...new Set(open.flatMap(({ request }) => calledFor(request)))];
  const silent = waiting.filter(({ request }) => isSilent(request));
  const done = listed.filter(({ request }) => !isWaiting(request));
  return partsMessage([
    ...(called.length === 0 ? [] : [text(...calledLine(called, say.card))]),
    ...group(open, say.card.reminded, say),
    ...group(silent, say.card.silent, say),
    ...group(done, () => say.card.noLongerWaiting, say),
  ]);
}

const calledLine = (ids: readonly string[], card: Messages['card']): Words => [
  card.urgentFor,
  ...ids.flatMap((user, index) => (index === 0 ? [person(user)] : [', ', person(user)])),
  '.',
];

function group(listed: readonly Listed[], title: (count: number) => string, say: Messages): Part[] {
  const count = listed.length;
  if (count === 0) return [];
  const left = count - MOST_REMEMBERED;
  return [
    text(title(count)),
    bullets(listed.slice(0, MOST_REMEMBERED).map((one) => listedLine(one, say))),
    ...andMoreLine(left, say.card.andMore),
  ];
}
