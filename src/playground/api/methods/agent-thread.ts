import { textOf } from '../../json.ts';
import { findMessage } from '../../workspace/messages/messages.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** The panel is something a workspace has, and an app declares. */
export function refuseWithoutPanel({ agentPanel, manifest }: Workspace): void {
  if (!agentPanel) refuse('feature_disabled', 'this workspace has no agent panel');
  if (!manifest.agent) refuse('not_agent_app', 'manifest: there is no features.agent_view');
}

/** The first message of a thread, which must exist; a reply is none. */
export function rootOf(workspace: Workspace, channel: string, ts: unknown): string {
  const message = findMessage(workspace, channel, textOf(ts));
  const root = message !== undefined && (message.threadTs ?? message.ts) === message.ts;
  const visible = root && message.ephemeralTo === undefined;
  return visible ? message.ts : refuse('invalid_thread_ts', `${String(ts)} is no first message of a thread`);
}
