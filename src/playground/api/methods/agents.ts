import { type JsonObject, textOf } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import {
  type AgentSession,
  type SessionStatus,
  sessionStatuses,
  threadKey,
} from '../../workspace/people/agent.ts';
import { sessionStatus } from '../../workspace/people/agent-status.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, scope } from '../http/api-method.ts';
import { disguise, refuseDisguise } from '../rules/disguise.ts';
import { refuseWithoutPanel, rootOf } from './agent-thread.ts';
import { botIsIn, visibleChannel } from './channels.ts';

const maxTitle = 200;

function channelOf(workspace: Workspace, args: JsonObject): Channel {
  refuseWithoutPanel(workspace);
  const channel = visibleChannel(workspace, args.channel_id);
  return botIsIn(workspace, channel)
    ? channel
    : refuse('not_authorized', `the bot is not in ${channel.name}`);
}

function keyOf(workspace: Workspace, channel: Channel, { thread_ts }: JsonObject): string {
  if (thread_ts === undefined) return refuse('thread_ts_required', 'a session belongs to a thread');
  return threadKey(channel.id, rootOf(workspace, channel.id, thread_ts));
}

function titleOf({ title }: JsonObject, min: number): string {
  const text = textOf(title);
  const fits = (title === undefined && min === 0) || (typeof title === 'string' && text.length >= min);
  return fits && text.length <= maxTitle
    ? text
    : refuse('invalid_arguments', `title must have ${min} to ${maxTitle} characters`);
}

function statusOf({ status }: JsonObject): SessionStatus {
  const known = sessionStatuses.find((one) => one === status);
  return known ?? refuse('invalid_status', `status is one of ${sessionStatuses.join(', ')}`);
}

function checkInitiator(workspace: Workspace, channel: Channel, { initiator_user_id: id }: JsonObject): void {
  if (id === undefined) return;
  if (!workspace.users.has(textOf(id))) refuse('user_not_found', `no user ${String(id)}`);
  if (!channel.members.has(textOf(id))) refuse('user_not_found', `${String(id)} is not in ${channel.name}`);
}

function keep(workspace: Workspace, key: string, session: AgentSession): void {
  workspace.agent.sessions.set(key, session);
  workspace.changed();
}

/** Makes the session when there is none; the title counts only then. */
function setStatus(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = channelOf(workspace, args);
  const [status, title] = [statusOf(args), titleOf(args, 0)];
  checkInitiator(workspace, channel, args);
  refuseDisguise(workspace, args);
  const key = keyOf(workspace, channel, args);
  const old = workspace.agent.sessions.get(key);
  keep(workspace, key, { status, title: old?.title ?? title, since: workspace.now() });
  const stoppable = workspace.manifest.events.includes('agent_session_stopped');
  return stoppable ? {} : { warning: 'missing_agent_session_stopped_event_subscription' };
}

function rename(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = channelOf(workspace, args);
  const title = titleOf(args, 1);
  const key = keyOf(workspace, channel, args);
  const old = workspace.agent.sessions.get(key);
  if (old === undefined)
    return refuse('session_not_found', 'this thread is no session: set its status first');
  keep(workspace, key, { ...old, status: sessionStatus(workspace, old), title });
  return { title };
}

const scopes = scope('chat:write');

export const agentMethods: readonly ApiMethod[] = [
  {
    name: 'agents.sessions.setStatus',
    scopes,
    needs: ['channel_id', 'status'],
    takes: ['thread_ts', 'title', 'initiator_user_id', ...disguise],
    run: setStatus,
  },
  {
    name: 'agents.sessions.rename',
    scopes,
    needs: ['channel_id', 'title'],
    takes: ['thread_ts'],
    run: rename,
  },
];
