import { type JsonObject, textOf } from '../../json.ts';
import { wellFormed } from '../../rules/well-formed.ts';
import { recordRefusal } from '../../workspace/record-refusal.ts';
import { refuse, SlackRefusal } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { methods } from '../methods/methods.ts';
import { refuseAbsentPictures } from '../rules/pictures.ts';
import type { ApiMethod } from './api-method.ts';
import { callerOf } from './caller.ts';

export interface Call {
  readonly method: string;
  readonly token: string | undefined;
  readonly readArguments: () => JsonObject;
}

function checkScope(workspace: Workspace, method: ApiMethod, args: JsonObject): void {
  const needed = method.scopes(args, workspace);
  const provided = workspace.manifest.scopes;
  if (needed.length === 0 || needed.some((name) => provided.includes(name))) return;
  const more = { needed: needed.join(','), provided: provided.join(',') };
  refuse('missing_scope', `manifest.yml does not grant ${needed.join(' or ')}`, more);
}

function checkArguments(method: ApiMethod, args: JsonObject): void {
  const missing = method.needs.filter((key) => args[key] === undefined || args[key] === '');
  if (missing.length > 0) refuse('invalid_arguments', `missing: ${missing.join(', ')}`);
  // Bolt puts team_id into every call.
  const known = [...method.needs, ...method.takes, 'team_id'];
  const unknown = Object.keys(args).filter((key) => !known.includes(key));
  if (unknown.length > 0) refuse('invalid_arguments', `unknown: ${unknown.join(', ')}`);
  const broken = wellFormed(args, '')[0];
  if (broken !== undefined) throw new SlackRefusal(broken.error, broken.detail, { path: broken.path });
}

/** With the token of an organization, these have to say for which workspace. */
const OF_ONE_WORKSPACE = ['conversations.list', 'users.list', 'usergroups.list', 'usergroups.users.list'];

function checkTeam({ identity }: Workspace, method: string, { team_id }: JsonObject): void {
  if (!identity.isOrgWide || !OF_ONE_WORKSPACE.includes(method) || team_id === identity.teamId) return;
  refuse('team_access_not_granted', 'the token is for several workspaces: which one is meant?');
}

function run(workspace: Workspace, call: Call, args: JsonObject): JsonObject {
  const method = methods.find(({ name }) => name === call.method);
  if (method === undefined) return refuse('unknown_method', `this Slack has no ${call.method}`);
  const caller = callerOf(workspace, call.token, call.method);
  checkScope(workspace, method, args);
  checkArguments(method, args);
  checkTeam(workspace, call.method, args);
  refuseAbsentPictures(workspace, args);
  return method.run(workspace, args, caller);
}

function refusalOf(error: unknown): SlackRefusal {
  if (error instanceof SlackRefusal) return error;
  throw error;
}

/** Runs one call; says yes or no as Slack does, and keeps account of both. */
export function answerCall(workspace: Workspace, call: Call): JsonObject {
  let args: JsonObject = {};
  try {
    const { token: _secret, ...rest } = call.readArguments();
    args = rest;
    const result = run(workspace, call, args);
    workspace.calls.push({ method: call.method, arguments: args, ok: true });
    return { ok: true, ...result };
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    recordRefusal(workspace, call.method, refusal);
    workspace.calls.push({ method: call.method, arguments: args, ok: false, error: textOf(refusal.error) });
    return { ok: false, error: refusal.error, ...refusal.more };
  }
}
