import type { WebClient } from '@slack/web-api';
import { pictureInWords } from '../../blocks/answers/picture-messages.ts';
import { type Message, sentenceMessage } from '../../blocks/page/message.ts';
import type { Drawn } from '../../pictures/picture-cache.ts';
import { nothingToDraw } from '../../pictures/picture-of.ts';
import type { Subject } from '../../pictures/subject.ts';
import type { Outcome } from '../../requests/messenger.ts';
import type { Services } from '../app/services.ts';
import { outcomeOf } from '../people/outcome.ts';
import { uploadPicture } from './upload-picture.ts';

/**
 * Draws, and puts the picture into the direct message with the person. What to say instead where that cannot be: what is
 * missing in the documents, or the same in words; null where it is sent.
 */
export async function sendPicture(
  services: Services,
  client: WebClient,
  userId: string,
  subject: Subject,
): Promise<Message | null> {
  const shelf = services.library();
  const drawn = await services.pictureCache.draw(shelf, subject);
  const name = subject.role === null ? null : (shelf.role(subject.role)?.name ?? subject.role);
  return drawn
    ? sendDrawn(services, client, userId, drawn)
    : sentenceMessage(nothingToDraw(subject, name, shelf.say));
}

/** The same with a picture that is there: what to say instead, or null where it is sent. */
export async function sendDrawn(
  { library, log, fetch }: Pick<Services, 'library' | 'log' | 'fetch'>,
  client: WebClient,
  userId: string,
  drawn: Drawn,
): Promise<Message | null> {
  const { say } = library();
  const sent = await outcomeOf(async () =>
    uploadPicture({ client, fetch, say }, await openDirect(client, userId), drawn),
  );
  if (sent.kind === 'done') return null;
  const reason = reasonOf(sent);
  log.warn('a picture could not be sent', { reason });
  return pictureInWords(drawn.picture, reason, say);
}

/** Says something in the direct message with a person. Rejects where Slack does not let us. */
export async function sayDirectly(client: WebClient, userId: string, message: Message): Promise<void> {
  await client.chat.postMessage({ ...message, channel: await openDirect(client, userId) });
}

async function openDirect(client: WebClient, userId: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: userId });
  return channel?.id ?? '';
}

const reasonOf = (failure: Exclude<Outcome<null>, { kind: 'done' }>): string =>
  failure.kind === 'slow-down' ? 'ratelimited' : failure.reason;
