import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { tooLateMessage } from '../../../blocks/kit/too-late-message.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { obstacleMessage } from '../../../blocks/requests/card/request-refusals.ts';
import {
  decodeMessagePlace,
  type MessagePlace,
  routeOffer,
} from '../../../blocks/requests/form/route-offer.ts';
import type { Act } from '../../../requests/moves/act.ts';
import type { Services } from '../../app/services.ts';
import type { EventArgs, Surface } from '../../entrance/surface.ts';
import { tell } from '../../people/person.ts';
import { actAsHolder } from '../../requests/act-on-card.ts';
import { readMessage } from '../../requests/form/read-message.ts';
import { routeMessage } from '../../requests/form/route-message.ts';
import { soon } from '../../requests/form/submit-form.ts';

/** 🎫 on any message, 👀 and ✅ on a card, by the names that Slack gives them. */
const ROUTE = 'ticket';
const ON_CARD: ReadonlyMap<string, Act> = new Map([
  ['eyes', { kind: 'claim' }],
  ['white_check_mark', { kind: 'resolve' }],
]);

/** Reactions, where the settings switch them on: they do what a button does, as anybody who may. */
export const reactions = (services: Services): Surface => ({
  events: {
    async reaction_added(args) {
      const { user, reaction, item } = args.event;
      if (!services.reactions || user === undefined || !item.channel || !item.ts) return;
      const at = { channel: item.channel, ts: item.ts };
      const act = ON_CARD.get(reaction);
      if (act) await onCard(services, args, { user, at, act });
      else if (reaction === ROUTE) await offerRoute(services, args, { user, at });
    },
  },
  actions: [
    [
      ACTION.requestRoute,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const at = decodeMessagePlace(action.value);
        const message = at && (await soon(readMessage(services, client, at)));
        const { user, trigger_id: triggerId } = body;
        const left =
          at &&
          message &&
          (await routeMessage(services, client, { message, ...at, userId: user.id, triggerId }));
        const words = message
          ? left && tooLateMessage(left, services.library().say)
          : sentenceMessage(services.library().say.form.messageUnreadable);
        if (words) await respond({ ...words, response_type: 'ephemeral', replace_original: false });
      },
    ],
  ],
});

interface Reacted {
  readonly user: string;
  readonly at: MessagePlace;
}

/** Whoever reacts to something else says nothing to us. */
async function onCard(
  services: Services,
  { event, client, context }: EventArgs<'reaction_added'>,
  { user, at, act }: Reacted & { readonly act: Act },
): Promise<void> {
  const about = await services.requests.requestAt(at.channel, at.ts, null);
  if (about?.place !== 'card') return;
  const key = `reaction ${at.channel}:${at.ts} ${user} ${event.reaction} ${event.event_ts}`;
  const click = { requestId: about.id, userId: user, what: `reaction ${event.reaction}`, key, card: at };
  const obstacle = await actAsHolder(services, click, act);
  const person = { userId: user, channelId: at.channel, threadTs: null, isCommand: false };
  if (obstacle) await tell(obstacleMessage(obstacle, services.library().say), person, { client, context });
}

/** To them alone, where the message stands; nothing of what bots say is routed so. */
async function offerRoute(
  services: Services,
  { client, context }: EventArgs<'reaction_added'>,
  { user, at }: Reacted,
): Promise<void> {
  const message = await readMessage(services, client, at);
  if (message === null || message.bot_id !== undefined) return;
  const threadTs = message.thread_ts && message.thread_ts !== at.ts ? message.thread_ts : null;
  const person = { userId: user, channelId: at.channel, threadTs, isCommand: false };
  await tell(routeOffer(at, services.library().say), person, { client, context });
}
