import { directChannel } from '../../api/methods/channels.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { JsonObject } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { threadKey } from '../../workspace/people/agent.ts';
import { sessionStatus } from '../../workspace/people/agent-status.ts';
import type { User } from '../../workspace/people/people.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { deliverEvent } from '../events.ts';
import { current, type Stage, sees } from '../stage.ts';

const contextEvent = 'app_context_changed';

function checkPanel({ agentPanel, manifest }: Workspace): void {
  if (!agentPanel) throw new Error('This workspace has no agent panel.');
  if (!manifest.agent) throw new Error('manifest.yml has no features.agent_view.');
}

/** What the person looks at, for apps that asked to hear of it; the key differs between events. */
export function contextOf(workspace: Workspace, by: User, key: 'context' | 'app_context'): JsonObject {
  const { agentPanel, manifest, agent } = workspace;
  const told = agentPanel && manifest.agent && manifest.events.includes(contextEvent);
  return told ? { [key]: agent.contexts.get(by.id) ?? {} } : {};
}

/**
 * The person goes to a channel, or away from all of them, while the panel is open. Slack's page shows the event without
 * a user; who it is stands in the authorizations.
 */
export async function changeContext(stage: Stage, by: User, where: Channel | null): Promise<Delivery> {
  const { workspace } = stage;
  checkPanel(workspace);
  if (where !== null && !sees(current(workspace, where), by))
    throw new Error(`${by.name} does not see ${where.name}.`);
  const entity = { type: 'slack#/types/channel_id', value: where?.id, team_id: workspace.identity.teamId };
  const context = where === null ? {} : { entities: [entity] };
  workspace.agent.contexts.set(by.id, context);
  return deliverEvent(stage, { type: contextEvent, context }, { onBehalfOf: by });
}

/** Presses the stop button, which is there while the session is `processing`. */
export async function stopAgent(stage: Stage, by: User, thread: PostedMessage): Promise<Delivery> {
  const { workspace } = stage;
  checkPanel(workspace);
  const root = thread.threadTs ?? thread.ts;
  const session = workspace.agent.sessions.get(threadKey(thread.channel, root));
  if (session === undefined || sessionStatus(workspace, session) !== 'processing')
    throw new Error('There is no stop button: the session is not processing.');
  return deliverEvent(stage, {
    type: 'agent_session_stopped',
    channel: thread.channel,
    user: by.id,
    thread_ts: root,
    streaming_message_ts: [],
    event_ts: workspace.nextTs(),
  });
}

/** Where the panel of this person stands: their direct message with the app. */
export function panelOf(workspace: Workspace, of: User): string {
  return directChannel(workspace, of.id).id;
}
