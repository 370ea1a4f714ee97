import type { Sockets } from '../../delivery/sockets.ts';
import type { JsonObject } from '../../json.ts';
import { recordRefusal } from '../../workspace/record-refusal.ts';
import { SlackRefusal } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Call } from './answer-call.ts';

function reasonAgainst(workspace: Workspace, token: string | undefined): string | undefined {
  const { appToken, botToken } = workspace.identity;
  if (token === undefined) return 'not_authed';
  if (token === botToken) return 'not_allowed_token_type';
  if (token !== appToken) return 'invalid_auth';
  return workspace.manifest.socketMode ? undefined : 'socket_mode_not_enabled';
}

/** apps.connections.open: the one method that takes the app's token. */
export function openConnection(workspace: Workspace, sockets: Sockets, call: Call): JsonObject {
  const error = reasonAgainst(workspace, call.token);
  workspace.calls.push({
    method: call.method,
    arguments: {},
    ok: error === undefined,
    ...(error ? { error } : {}),
  });
  if (error === undefined) return { ok: true, url: sockets.newAddress() };
  recordRefusal(workspace, call.method, new SlackRefusal(error, 'needs the app-level token'));
  return { ok: false, error };
}
