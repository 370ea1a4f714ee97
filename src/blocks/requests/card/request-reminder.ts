import { isSilent, type Request } from '../../../requests/request.ts';
import type { Message } from '../../answers/message.ts';
import { type Line, type Paragraph, paragraphsMessage } from '../../answers/paragraphs.ts';
import { firstWords, marks } from './request-words.ts';

const MOST_REMEMBERED = 15;

/** One message for all that wait in a channel. It calls nobody but those whom what is urgent calls: `calledFor` gives ids. */
export function reminderMessage(
  requests: readonly Request[],
  calledFor: (request: Request) => readonly string[] = () => [],
): Message {
  const called = [...new Set(requests.filter(({ state }) => state === 'open').flatMap(calledFor))];
  const silent = requests.filter(isSilent);
  const open = requests.filter((request) => !isSilent(request));
  return paragraphsMessage([
    ...(called.length === 0 ? [] : [calledLine(called)]),
    ...group(open, [
      'One request here waits for somebody to claim it.',
      'requests here wait for somebody to claim them.',
    ]),
    ...group(silent, [
      'Of one request here nothing was heard for a while. Whoever can go on with it may take it over.',
      'requests here were claimed, or wait for an answer, and nothing was heard of them for a while. Whoever can go on with one may take it over.',
    ]),
  ]);
}

const calledLine = (ids: readonly string[]): Line => [
  'Urgent, for ',
  ...ids.flatMap((user, index) => (index === 0 ? [{ user }] : [', ', { user }])),
  '.',
];

function group(requests: readonly Request[], [one, several]: readonly [string, string]): Paragraph[] {
  const count = requests.length;
  if (count === 0) return [];
  const left = count - MOST_REMEMBERED;
  return [
    [count === 1 ? one : `${count} ${several}`],
    { bullets: requests.slice(0, MOST_REMEMBERED).map(reminderLine) },
    ...(left > 0 ? [[`And ${left} more.`]] : []),
  ];
}

/** The words of a confidential request stay on its card. */
function reminderLine(request: Request): Line {
  const hasWords = !request.confidential && request.text.trim() !== '';
  const parts = [request.id, marks(request), hasWords ? firstWords(request) : ''];
  return [parts.filter(Boolean).join(', ')];
}
