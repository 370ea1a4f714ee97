import { andMoreLine } from '../../../answers/page/and-more.ts';
import { bullets, type Part, person, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import { isSilent, type Request } from '../../../requests/request.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { firstWords, marks } from './request-words.ts';

const MOST_REMEMBERED = 15;

/** One message for all that wait in a channel. It calls nobody but those whom what is urgent calls: `calledFor` gives ids. */
export function reminderMessage(
  requests: readonly Request[],
  say: Messages,
  calledFor: (request: Request) => readonly string[] = () => [],
): Message {
  const called = [...new Set(requests.filter(({ state }) => state === 'open').flatMap(calledFor))];
  const silent = requests.filter(isSilent);
  const open = requests.filter((request) => !isSilent(request));
  return partsMessage([
    ...(called.length === 0 ? [] : [text(...calledLine(called, say.card))]),
    ...group(open, say.card.reminded, say),
    ...group(silent, say.card.silent, say),
  ]);
}

const calledLine = (ids: readonly string[], card: Messages['card']): Words => [
  card.urgentFor,
  ...ids.flatMap((user, index) => (index === 0 ? [person(user)] : [', ', person(user)])),
  '.',
];

function group(requests: readonly Request[], title: (count: number) => string, say: Messages): Part[] {
  const count = requests.length;
  if (count === 0) return [];
  const left = count - MOST_REMEMBERED;
  return [
    text(title(count)),
    bullets(requests.slice(0, MOST_REMEMBERED).map((one) => reminderLine(one, say))),
    ...andMoreLine(left, say.card.andMore),
  ];
}

/** The words of a confidential request stay on its card. */
function reminderLine(request: Request, say: Messages): Words {
  const hasWords = !request.confidential && request.text.trim() !== '';
  const parts = [request.id, marks(request, say), hasWords ? firstWords(request, say.card) : ''];
  return [parts.filter(Boolean).join(', ')];
}
