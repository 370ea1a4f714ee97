import type { Request } from '../requests/request.ts';
import type { Message } from './message.ts';
import { type Line, paragraphsMessage } from './paragraphs.ts';
import { firstWords, marks } from './request-words.ts';

const MOST_REMEMBERED = 15;

/** One message for all that wait in a channel. It calls nobody by name. */
export function reminderMessage(requests: readonly Request[]): Message {
  const count = requests.length;
  const shown = requests.slice(0, MOST_REMEMBERED);
  const left = count - shown.length;
  const lead = count === 1 ? 'One request here waits' : `${count} requests here wait`;
  return paragraphsMessage([
    [`${lead} for somebody to claim ${count === 1 ? 'it' : 'them'}.`],
    ...(shown.length > 0 ? [{ bullets: shown.map(reminderLine) }] : []),
    ...(left > 0 ? [[`And ${left} more.`]] : []),
  ]);
}

/** The words of a confidential request stay on its card. */
function reminderLine(request: Request): Line {
  const hasWords = !request.confidential && request.text.trim() !== '';
  const parts = [request.id, marks(request), hasWords ? firstWords(request) : ''];
  return [parts.filter(Boolean).join(', ')];
}
