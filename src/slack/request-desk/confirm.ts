import { sentenceMessage } from '../../blocks/message.ts';
import { requestListMessage } from '../../blocks/request-list.ts';
import type { Pressed } from '../../blocks/request-modal-values.ts';
import type { Desk } from '../desk.ts';
import { type Reach, type Respond, tell } from '../person.ts';
import { otherwise, tidyUp } from '../tidy-up.ts';
import { listRequests } from './list-requests.ts';

/** Says what came of a form where the button stood that opened it; once, however often the form is delivered. */
export async function confirm(
  desk: Desk,
  reach: Pick<Reach, 'client' | 'context'>,
  { userId, viewId, pressed }: { userId: string; viewId: string; pressed: Pressed },
  words: string,
): Promise<void> {
  const { store, now, log, screens } = desk;
  const isFirst = await otherwise(() => store.deliveries.isFirst(`told view ${viewId}`, now()), true, log);
  if (!isFirst) return;
  if (pressed.in === 'home') return screens.redraw({ client: reach.client, userId });
  if (pressed.in === 'list') return tidyUp(() => showList(desk, userId, to(desk, pressed.url), words), log);
  const { channel: channelId, thread, ts } = pressed;
  await tell(sentenceMessage(words), { userId, channelId, threadTs: thread ?? ts, isCommand: false }, reach);
}

/** The list of requests in place of the one that was clicked in, as things stand now. */
export async function showList(
  desk: Desk,
  userId: string,
  respond: Respond,
  said: string | null = null,
): Promise<void> {
  const { list, channelName } = await listRequests(desk, userId);
  await respond({ ...requestListMessage(list, channelName, said), replace_original: true });
}

/** A response URL that was kept, for a form has none of its own. */
const to =
  ({ fetch }: Desk, url: string): Respond =>
  async (message) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) });
    if (!answer.ok) throw new Error(`Slack did not take it: ${answer.status}`);
  };
