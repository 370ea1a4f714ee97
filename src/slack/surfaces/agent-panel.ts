import type { App, EnvelopedEvent } from '@slack/bolt';
import { promptsFor } from '../../answers/prompts.ts';
import type { Desk } from '../desk.ts';
import { onlooker } from '../onlooker.ts';
import { viewedChannel } from '../viewed-channel.ts';

/** Slack's agent panel: what it offers to ask, when it opens and when the person looks at another channel; its stop button. */
export function registerAgentPanel(app: App, desk: Desk): void {
  const suggest = async (userId: string, channel: string, context: unknown) => {
    const who = await onlooker(desk, userId, viewedChannel(context));
    await desk.panel.suggest(channel, promptsFor(who, desk.library()));
  };
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'messages') await suggest(event.user, event.channel, event.context);
  });
  app.event('app_context_changed', async ({ event, body }) => {
    const userId = onlookerId(event, body);
    if (userId === null) return;
    const channel = await desk.panel.channelOf(userId);
    if (channel !== null) await suggest(userId, channel, event.context);
  });
  app.event('agent_session_stopped', async ({ event }) => {
    await desk.panel.rest({ channel: event.channel, threadTs: event.thread_ts });
  });
}

/** Slack's page shows this event without its user; who it is, stands beside it then. */
function onlookerId(
  { user }: { readonly user?: string },
  { authorizations = [] }: EnvelopedEvent,
): string | null {
  return user ?? authorizations.find(({ is_bot }) => !is_bot)?.user_id ?? null;
}
