import type { WebClient } from '@slack/web-api';
import { reviewReminder } from '../../blocks/care/review-reminder.ts';
import type { Message } from '../../blocks/page/message.ts';
import { roleNews } from '../../blocks/roles/role-news.ts';
import type { Notifier } from '../../care/notifier.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Outcome } from '../../requests/messenger.ts';
import { mapOutcome, outcomeOf } from '../people/outcome.ts';
import type { Owners } from '../people/owners.ts';
import { QUIET } from '../people/person.ts';

export interface NotifierNeeds {
  /** For what can be asked again. */
  readonly client: WebClient;
  /** For what must not be posted twice. */
  readonly carefulClient: WebClient;
  readonly owners: Owners;
  readonly say: () => Messages;
}

export function createNotifier({ client, carefulClient, owners, say }: NotifierNeeds): Notifier {
  const post = async (channel: string, message: Message): Promise<Outcome<null>> =>
    mapOutcome(
      await outcomeOf(() => carefulClient.chat.postMessage({ ...message, ...QUIET, channel })),
      () => null,
    );
  return {
    async placeOf(owner) {
      const address = await owners.addressOf(owner);
      if (address.kind !== 'done' || !/^[UW]/.test(address.value ?? '')) return address;
      const users = address.value ?? '';
      const opened = await outcomeOf(() => client.conversations.open({ users }));
      return mapOutcome(opened, ({ channel }) => channel?.id ?? null);
    },
    channelOf: owners.channelOf,
    tellChanges: (channel, roles) => post(channel, roleNews(roles, say())),
    askForReview: (channel, documents, today) => post(channel, reviewReminder(documents, today, say())),
  };
}
