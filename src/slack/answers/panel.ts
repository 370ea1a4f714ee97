import { setTimeout as wait } from 'node:timers/promises';
import type { ConversationsOpenResponse, WebClient } from '@slack/web-api';
import type { Prompt } from '../../answers/page/prompts.ts';
import { panelTitle, suggestedPrompts } from '../../blocks/answers/suggested-prompts.ts';
import type { Log } from '../../log.ts';
import type { Messages } from '../../messages/messages.ts';
import { outcomeOf } from '../people/outcome.ts';
import { patiently } from '../posting/patiently.ts';
import { createMemo } from '../waiting/memo.ts';
import { type Attempt, createPanelCalls } from './panel-calls.ts';

/** A conversation in the panel: a thread of the direct message, by its first message. */
export interface Session {
  readonly channel: string;
  readonly threadTs: string;
}

/** Slack's agent panel, where the workspace has it. Nothing here fails, and no answer waits for it. */
export interface Panel {
  /** As far as is known. */
  isThere(): boolean;
  /**
   * Shows that work is under way while it is, and then what the conversation is about, if the work says so. It is told
   * whether there is a panel.
   */
  during(session: Session, work: (isThere: boolean) => Promise<string | null>): Promise<void>;
  /** The direct message with this person, where their panel stands; null without one. */
  channelOf(userId: string): Promise<string | null>;
  /** Offers questions, in this direct message. */
  suggest(channel: string, prompts: readonly Prompt[], say: Messages): Promise<void>;
  rest(session: Session): Promise<void>;
}

/** How long the first answer of this process waits to hear whether there is a panel, in milliseconds. */
const PATIENCE = 1500;
const CHANNEL_LIFETIME = 3_600_000;

export function createPanel(client: WebClient, elapsed: () => number, log: Log): Panel {
  const calls = createPanelCalls(elapsed, log);
  const channels = createMemo<ConversationsOpenResponse>(CHANNEL_LIFETIME, elapsed);
  const setStatus = ({ channel, threadTs }: Session, status: 'processing' | 'active') =>
    client.agents.sessions.setStatus({ channel_id: channel, thread_ts: threadTs, status });
  /** Left unsaid, it would stay "processing" for an hour, so this is said again when Slack asks to wait. */
  const rest = (session: Session) => calls.attempt(() => patiently(() => setStatus(session, 'active')));
  const rename = ({ channel, threadTs }: Session, title: string) =>
    client.agents.sessions.rename({ channel_id: channel, thread_ts: threadTs, title: panelTitle(title) });

  async function end(session: Session, title: string | null): Promise<void> {
    if (title !== null) await calls.attempt(() => rename(session, title));
    await rest(session);
  }

  return {
    isThere: () => calls.known() === true,
    async during(session, work) {
      const begun = calls.attempt(() => setStatus(session, 'processing'));
      let title: string | null = null;
      try {
        title = await work(calls.known() ?? (await soon(begun)));
      } finally {
        if ((await begun) !== 'refused') await end(session, title);
      }
    },
    async channelOf(userId) {
      if (calls.known() === false) return null;
      const opened = await channels(userId, () =>
        outcomeOf(() => client.conversations.open({ users: userId })),
      );
      return opened.kind === 'done' ? (opened.value.channel?.id ?? null) : null;
    },
    async suggest(channel, prompts, say) {
      const offered = suggestedPrompts(prompts, say.buttons);
      await calls.attempt(() =>
        client.assistant.threads.setSuggestedPrompts({ channel_id: channel, ...offered }),
      );
    },
    async rest(session) {
      await rest(session);
    },
  };
}

async function soon(attempt: Promise<Attempt>): Promise<boolean> {
  return (await Promise.race([attempt, wait(PATIENCE, 'unclear', { ref: false })])) === 'done';
}
