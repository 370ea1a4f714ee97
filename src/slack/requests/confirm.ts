import { sentenceMessage } from '../../blocks/page/message.ts';
import type { Pressed } from '../../blocks/requests/card/forms/card-target.ts';
import { requestListMessage } from '../../blocks/requests/list/request-list.ts';
import { pagesOfRow } from '../../blocks/requests/list/request-pages.ts';
import type { Services } from '../app/services.ts';
import { type Reach, type Respond, tell } from '../people/person.ts';
import { otherwise, tidyUp } from '../posting/tidy-up.ts';
import { listRequests } from './list-requests.ts';

/** Says what came of a form where the button stood that opened it; once, however often the form is delivered. */
export async function confirm(
  services: Services,
  reach: Pick<Reach, 'client' | 'context'>,
  { userId, viewId, pressed }: { userId: string; viewId: string; pressed: Pressed },
  words: string,
): Promise<void> {
  const { store, now, log, screens } = services;
  const isFirst = await otherwise(() => store.deliveries.isFirst(`told view ${viewId}`, now()), true, log);
  if (!isFirst) return;
  if (pressed.in === 'home') return screens.redraw({ client: reach.client, userId });
  if (pressed.in === 'list')
    return tidyUp(() => showList(services, userId, to(services, pressed.url), pressed.row, words), log);
  const { channel: channelId, thread, ts } = pressed;
  await tell(sentenceMessage(words), { userId, channelId, threadTs: thread ?? ts, isCommand: false }, reach);
}

/** The list of requests in place of the one that was clicked in, as things stand now, at the same page. */
export async function showList(
  services: Services,
  userId: string,
  respond: Respond,
  row: string | undefined,
  said: string | null = null,
): Promise<void> {
  const here = await listRequests(services, userId, pagesOfRow(row));
  const isOver = here.list.mine.length === 0; // what was clicked was the last one of its page
  const { list, channelName } = isOver ? await listRequests(services, userId) : here;
  await respond({
    ...requestListMessage(list, channelName, services.library().say, said),
    replace_original: true,
  });
}

/** A response URL that was kept, for a form has none of its own. */
const to =
  ({ fetch }: Services, url: string): Respond =>
  async (message) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) });
    if (!answer.ok) throw new Error(`Slack did not take it: ${answer.status}`);
  };
