import type { PostedMessage } from '../messages/message.ts';
import type { Workspace } from '../workspace.ts';
import { type AgentSession, type SessionStatus, threadKey } from './agent.ts';

export interface AgentStatus {
  /** Null where the thread is no session. */
  readonly session: SessionStatus | null;
  readonly title: string;
  /** Empty when nothing is said, or no longer. */
  readonly saying: string;
  readonly loadingMessages: readonly string[];
}

/** A session falls back to `active` after an hour of `processing`; a saying goes after two minutes. */
const processingLifeMs = 60 * 60 * 1000;
const sayingLifeMs = 2 * 60 * 1000;

export function sessionStatus({ now }: Workspace, { status, since }: AgentSession): SessionStatus {
  return status === 'processing' && now() - since > processingLifeMs ? 'active' : status;
}

export function agentStatus(workspace: Workspace, { channel, ts, threadTs }: PostedMessage): AgentStatus {
  const key = threadKey(channel, threadTs ?? ts);
  const session = workspace.agent.sessions.get(key);
  const said = workspace.agent.sayings.get(key);
  const fresh = said !== undefined && workspace.now() - said.since <= sayingLifeMs ? said : undefined;
  return {
    session: session === undefined ? null : sessionStatus(workspace, session),
    title: session?.title ?? '',
    saying: fresh?.status ?? '',
    loadingMessages: fresh?.loadingMessages ?? [],
  };
}
