import type { WebClient } from '@slack/web-api';
import { shorten } from '../../../blocks/kit/safe-text.ts';
import type { Start } from '../../../blocks/requests/form/request-start.ts';
import type { Source } from '../../../requests/request.ts';
import { messageWords, type WordyMessage } from '../../answers/message-words.ts';
import type { Services } from '../../app/services.ts';
import { namesIn, spellOut } from '../../posting/spell-out.ts';
import { openForm } from './open-form.ts';
import { soon } from './submit-form.ts';

/** As much as the field takes; the card links to the rest, where that may be shown. */
const LONGEST = 3000;

/** A message that somebody wants to have routed. */
export interface Routed {
  readonly message: WordyMessage & {
    readonly user?: string | undefined;
    readonly bot_id?: string | undefined;
    readonly thread_ts?: string | undefined;
  };
  readonly channel: string;
  readonly ts: string;
  readonly userId: string;
  readonly triggerId: string;
}

/** Opens the form with all there is to read in the message; null once it is open, else what could not be carried into it. */
export async function routeMessage(
  services: Services,
  client: WebClient,
  routed: Routed,
): Promise<Start | null> {
  const { message, channel, ts, userId, triggerId } = routed;
  const encoded = messageWords(message);
  const names = await soon(namesIn(encoded, services.directory));
  const said = spellOut(encoded, names ?? new Map());
  const start = { role: null, text: shorten(said, LONGEST), isPrivate: false };
  const opened = await openForm(services, client, {
    start,
    origin: { channel, threadTs: null, messageTs: ts },
    channel,
    source: sourceOf(routed),
    userId,
    opener: { triggerId, isInModal: false },
  });
  return opened ? null : start;
}

function sourceOf({ message, channel, ts, userId }: Routed): Source {
  const { user, bot_id: bot, thread_ts: root } = message;
  const isOthers = user !== undefined && bot === undefined && user !== userId;
  return { channel, ts, threadTs: root && root !== ts ? root : null, author: isOthers ? user : null };
}
