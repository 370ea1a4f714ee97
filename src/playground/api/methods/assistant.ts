import { isObject, type JsonObject, listOf, textOf } from '../../json.ts';
import { type Prompt, threadKey } from '../../workspace/people/agent.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, scope } from '../http/api-method.ts';
import { disguise, refuseDisguise } from '../rules/disguise.ts';
import { refuseWithoutPanel, rootOf } from './agent-thread.ts';
import { botIsIn, visibleChannel } from './channels.ts';

const maxLoadingMessages = 10;
const maxPrompts = 4;

function loadingMessages(args: JsonObject): readonly string[] {
  const lines = listOf(args.loading_messages);
  if (lines.length > maxLoadingMessages)
    refuse('invalid_arguments', `at most ${maxLoadingMessages} loading_messages`);
  return lines.map(String);
}

/** In any thread where the bot is, agent or not. An empty status takes the old one away. */
function setStatus(workspace: Workspace, args: JsonObject): JsonObject {
  if (!workspace.agentPanel) refuse('feature_disabled', 'this workspace has no agent panel');
  const status =
    typeof args.status === 'string' ? args.status : refuse('invalid_arguments', 'missing: status');
  const channel = visibleChannel(workspace, args.channel_id);
  if (!botIsIn(workspace, channel)) refuse('channel_not_found', `the bot is not in ${channel.name}`);
  refuseDisguise(workspace, args);
  const key = threadKey(channel.id, rootOf(workspace, channel.id, args.thread_ts));
  const saying = { status, loadingMessages: loadingMessages(args), since: workspace.now() };
  workspace.agent.sayings.set(key, saying);
  workspace.changed();
  return {};
}

function prompts(args: JsonObject): readonly Prompt[] {
  const given = listOf(args.prompts);
  if (given.length < 1 || given.length > maxPrompts)
    refuse('invalid_arguments', `prompts are 1 to ${maxPrompts}`);
  return given.map((prompt, index) => {
    const [title, message] = isObject(prompt) ? [textOf(prompt.title), textOf(prompt.message)] : ['', ''];
    if (title === '' || message === '')
      refuse('invalid_arguments', `prompts/${index} needs title and message`);
    return { title, message };
  });
}

function setSuggestedPrompts(workspace: Workspace, args: JsonObject): JsonObject {
  refuseWithoutPanel(workspace);
  const channel = visibleChannel(workspace, args.channel_id);
  if (channel.kind !== 'im') refuse('channel_not_found', 'prompts stand in the direct message with the app');
  const threadTs = args.thread_ts === undefined ? null : rootOf(workspace, channel.id, args.thread_ts);
  const suggested = { title: textOf(args.title), prompts: prompts(args), threadTs };
  workspace.agent.prompts.set(channel.id, suggested);
  workspace.changed();
  return {};
}

export const assistantMethods: readonly ApiMethod[] = [
  {
    name: 'assistant.threads.setStatus',
    scopes: scope('chat:write', 'assistant:write'),
    needs: ['channel_id', 'thread_ts'],
    takes: ['status', 'loading_messages', ...disguise],
    run: setStatus,
  },
  {
    name: 'assistant.threads.setSuggestedPrompts',
    scopes: scope('assistant:write'),
    needs: ['channel_id', 'prompts'],
    takes: ['thread_ts', 'title'],
    run: setSuggestedPrompts,
  },
];
