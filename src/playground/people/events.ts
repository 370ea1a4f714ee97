import { setTimeout as sleep } from 'node:timers/promises';
import { deliver } from '../delivery/deliver.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Envelope } from '../delivery/envelope.ts';
import { type JsonObject, textOf } from '../json.ts';
import type { User } from '../workspace/people/people.ts';
import { refuse } from '../workspace/slack-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Stage } from './stage.ts';

export interface EventOptions {
  readonly eventId?: string;
  readonly retryNum?: number;
  readonly retryReason?: string;
  /** The person in whose name the event comes, instead of the bot's. */
  readonly onBehalfOf?: User;
}

const messageEvent: Readonly<Record<string, string>> = {
  im: 'message.im',
  channel: 'message.channels',
  group: 'message.groups',
  mpim: 'message.mpim',
};

/** The name under which the manifest subscribes to an event. */
function subscription(event: JsonObject): string {
  const type = textOf(event.type);
  return type === 'message' ? (messageEvent[textOf(event.channel_type)] ?? 'message.channels') : type;
}

export function isSubscribed(workspace: Workspace, event: JsonObject): boolean {
  return workspace.manifest.events.includes(subscription(event));
}

function authorization({ identity }: Workspace, by: User | undefined): JsonObject {
  const user_id = by?.id ?? identity.botUserId;
  const is_bot = by === undefined;
  const { enterpriseId: enterprise_id, isOrgWide } = identity;
  // Of an installation for a whole organization, Slack does not say here for which workspace it is.
  const team_id = isOrgWide ? null : identity.teamId;
  return { enterprise_id, team_id, user_id, is_bot, is_enterprise_install: isOrgWide };
}

function wrapped(workspace: Workspace, event: JsonObject, eventId: string, by?: User): JsonObject {
  const { identity } = workspace;
  const channel = workspace.channels.get(textOf(event.channel));
  return {
    token: identity.verificationToken,
    team_id: identity.teamId,
    context_team_id: identity.teamId,
    context_enterprise_id: identity.enterpriseId,
    enterprise_id: identity.enterpriseId,
    api_app_id: identity.appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [authorization(workspace, by)],
    is_ext_shared_channel: channel?.extShared ?? false,
    event_context: `4-${eventId}`,
  };
}

function settle(body: unknown): void {
  if (body !== undefined && body !== '')
    refuse('unexpected_ack_body', 'an event is acknowledged without a body');
}

function whyAgain({ late, status }: Delivery): string {
  if (late) return 'http_timeout';
  return status === undefined ? 'connection_failed' : 'http_error';
}

/** Sends the event again after each delay until it is acknowledged, as Slack does. */
async function retry({ workspace, transport }: Stage, envelope: Envelope, first: Delivery): Promise<void> {
  let last = first;
  for (const [index, delay] of transport.retryDelaysMs.entries()) {
    await sleep(delay, undefined, { signal: transport.stop.signal });
    const again = { ...envelope, retry: { num: index + 1, reason: whyAgain(last) } };
    last = await deliver(workspace, transport, again);
    if (last.acked) return;
  }
}

export async function deliverEvent(
  stage: Stage,
  event: JsonObject,
  options: EventOptions = {},
): Promise<Delivery> {
  const { workspace, transport } = stage;
  const name = subscription(event);
  if (!isSubscribed(workspace, event)) throw new Error(`manifest.yml does not subscribe to ${name}.`);
  const { eventId = workspace.nextId('Ev'), retryNum, retryReason = 'http_timeout' } = options;
  const envelope: Envelope = {
    kind: 'events_api',
    name: `events_api ${name}`,
    payload: wrapped(workspace, event, eventId, options.onBehalfOf),
    settle,
    ...(retryNum === undefined ? {} : { retry: { num: retryNum, reason: retryReason } }),
  };
  const delivery = await deliver(workspace, transport, envelope);
  // Stopping this Slack breaks the waiting off; nobody is left to be told.
  if (!delivery.acked) retry(stage, envelope, delivery).catch(() => undefined);
  return delivery;
}
