import type { WebClient } from '@slack/web-api';
import type { Message } from '../blocks/message.ts';
import { reviewReminder } from '../blocks/review-reminder.ts';
import { roleNews } from '../blocks/role-news.ts';
import type { Teller } from '../care/teller.ts';
import type { Outcome } from '../requests/messenger.ts';
import { mapOutcome, outcomeOf } from './outcome.ts';
import type { Owners } from './owners.ts';
import { QUIET } from './person.ts';

export interface TellerNeeds {
  /** For what can be asked again. */
  readonly client: WebClient;
  /** For what must not be posted twice. */
  readonly carefulClient: WebClient;
  readonly owners: Owners;
}

export function createTeller({ client, carefulClient, owners }: TellerNeeds): Teller {
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
    tellChanges: (channel, roles) => post(channel, roleNews(roles)),
    askForReview: (channel, documents, today) => post(channel, reviewReminder(documents, today)),
  };
}
