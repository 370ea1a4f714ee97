import type { Delivery } from '../delivery/delivery.ts';
import type { PostedMessage } from '../workspace/messages/message.ts';
import type { User } from '../workspace/people/people.ts';
import { deliverEvent } from './events.ts';
import { current, type Stage, sees } from './stage.ts';

/** Puts an emoji (its name, without colons) under a message. Slack tells the app where it is a member. */
export async function react(stage: Stage, by: User, to: PostedMessage, reaction: string): Promise<Delivery> {
  const { workspace } = stage;
  const channel = current(workspace, { id: to.channel });
  if (to.ephemeralTo !== undefined) throw new Error('Ephemeral messages take no reactions.');
  if (!sees(channel, by)) throw new Error(`${by.name} does not see this message.`);
  if (!channel.members.has(workspace.identity.botUserId))
    throw new Error('The app hears nothing from there.');
  return deliverEvent(stage, {
    type: 'reaction_added',
    user: by.id,
    reaction,
    item: { type: 'message', channel: to.channel, ts: to.ts },
    ...(to.user === undefined ? {} : { item_user: to.user }),
    event_ts: workspace.nextTs(),
  });
}
