import { reply } from '../../api/http/reply.ts';
import { deliver } from '../../delivery/deliver.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { User } from '../../workspace/people/people.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import { makeResponseUrl } from '../../workspace/triggers/make-response-url.ts';
import { makeTrigger } from '../../workspace/triggers/make-trigger.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { escaped } from '../escaped.ts';
import { enter, type Stage } from '../stage.ts';

export interface CommandOptions {
  /** Sends the text as it is, for mentions that Slack made: `<@U…>`, `<#C…|name>`. */
  readonly raw?: boolean;
}

interface Typed {
  readonly by: User;
  readonly where: Channel;
  readonly command: string;
  readonly text: string;
}

/** Slack names only public channels in commands. */
function nameInCommand({ kind, name }: Channel): string {
  return kind === 'private' ? 'privategroup' : name;
}

function fields(workspace: Workspace, { by, where, command, text }: Typed): JsonObject {
  const { identity } = workspace;
  return {
    token: identity.verificationToken,
    team_id: identity.teamId,
    team_domain: identity.teamDomain,
    channel_id: where.id,
    channel_name: nameInCommand(where),
    user_id: by.id,
    user_name: by.name,
    command,
    text,
    api_app_id: identity.appId,
    ...(identity.enterpriseId === null ? {} : { enterprise_id: identity.enterpriseId }),
    is_enterprise_install: String(identity.isOrgWide),
    response_url: makeResponseUrl(workspace, { user: by.id, channel: where.id }),
    trigger_id: makeTrigger(workspace, by.id),
  };
}

/** The ack of a command may be a message: plain text, or JSON; ephemeral unless it says otherwise. */
function settle(workspace: Workspace, by: User, where: Channel, body: unknown): void {
  if (body === undefined || body === '') return;
  const message = typeof body === 'string' ? { text: body } : body;
  if (!isObject(message)) refuse('invalid_ack_body', 'must be text or an object');
  else reply(workspace, { user: by.id, channel: where.id, source: null }, message);
}

export async function command(stage: Stage, typed: Typed, options: CommandOptions = {}): Promise<Delivery> {
  const { workspace, transport } = stage;
  const name = typed.command;
  if (!workspace.manifest.commands.some((known) => known.name === name))
    throw new Error(`manifest.yml has no command ${name}.`);
  // Slack Connect: people from outside cannot run our commands.
  if (typed.by.stranger) throw new Error(`${typed.by.name} is from another company and cannot run ${name}.`);
  const where = enter(workspace, typed.by, typed.where);
  const text = options.raw ? typed.text : escaped(typed.text);
  return deliver(workspace, transport, {
    kind: 'slash_commands',
    name: `slash_commands ${name}`,
    payload: fields(workspace, { ...typed, where, text }),
    settle: (body) => settle(workspace, typed.by, where, body),
  });
}
