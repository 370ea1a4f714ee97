import { promptsFor } from '../../../answers/page/prompts.ts';
import type { Services } from '../../app/services.ts';
import type { Envelope } from '../../entrance/payloads/event.ts';
import type { Surface } from '../../entrance/surface.ts';
import { onlooker } from '../../people/onlooker.ts';
import { viewedChannel } from '../../places/viewed-channel.ts';

/** Slack's agent panel: what it offers to ask, when it opens and when the person looks at another channel; its stop button. */
export function agentPanel(services: Services): Surface {
  const suggest = async (userId: string, channel: string, context: unknown) => {
    const who = await onlooker(services, userId, viewedChannel(context));
    const library = services.library();
    await services.panel.suggest(channel, promptsFor(who, library), library.say);
  };
  return {
    events: {
      async app_home_opened({ event: { tab, user, channel, context } }) {
        if (tab === 'messages' && channel !== undefined) await suggest(user, channel, context);
      },
      async app_context_changed({ event, body }) {
        const userId = event.user ?? onlookerId(body);
        if (userId === null) return;
        const channel = await services.panel.channelOf(userId);
        if (channel !== null) await suggest(userId, channel, event.context);
      },
      async agent_session_stopped({ event }) {
        await services.panel.rest({ channel: event.channel, threadTs: event.thread_ts });
      },
    },
  };
}

/** Slack's page shows this event without its user; who it is, stands beside it then. */
const onlookerId = ({ authorizations = [] }: Envelope): string | null =>
  authorizations.find(({ is_bot }) => !is_bot)?.user_id ?? null;
