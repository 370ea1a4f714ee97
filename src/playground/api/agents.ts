import { type JsonObject, listOf } from '../json.ts';
import { refuse } from '../workspace/slack-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type ApiMethod, scope } from './api-method.ts';

/** Accepted, and nothing is shown: enough for an app that says "is thinking…". */
function setStatus(_workspace: Workspace, args: JsonObject): JsonObject {
  // The method's own limit.
  if (listOf(args.loading_messages).length > 10) refuse('invalid_arguments', 'at most 10 loading_messages');
  return {};
}

const nothing = (): JsonObject => ({});
const session = ['channel_id', 'thread_ts', 'session_id', 'status', 'title'];

export const agentMethods: readonly ApiMethod[] = [
  {
    name: 'assistant.threads.setStatus',
    scopes: scope('chat:write', 'assistant:write'),
    needs: ['channel_id', 'thread_ts', 'status'],
    takes: ['loading_messages'],
    run: setStatus,
  },
  {
    name: 'agents.sessions.setStatus',
    scopes: scope('assistant:write'),
    needs: [],
    takes: session,
    run: nothing,
  },
  {
    name: 'agents.sessions.rename',
    scopes: scope('assistant:write'),
    needs: [],
    takes: session,
    run: nothing,
  },
];
