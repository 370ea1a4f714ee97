import { deliver } from '../../delivery/deliver.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { JsonObject } from '../../json.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { messageJson } from '../../workspace/messages/messages.ts';
import type { User } from '../../workspace/people/people.ts';
import { makeResponseUrl } from '../../workspace/triggers/make-response-url.ts';
import { makeTrigger } from '../../workspace/triggers/make-trigger.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { current, type Stage, sees } from '../stage.ts';
import { channelRef, interaction, settleEmpty } from './interaction.ts';

function onMessage(workspace: Workspace, by: User, message: PostedMessage): JsonObject {
  const channel = current(workspace, { id: message.channel });
  if (message.ephemeralTo !== undefined) throw new Error('Ephemeral messages have no shortcuts.');
  if (!sees(channel, by)) throw new Error(`${by.name} does not see this message.`);
  const source = { ts: message.ts, ephemeral: false };
  return {
    message_ts: message.ts,
    message: messageJson(workspace, message),
    channel: channelRef(channel),
    response_url: makeResponseUrl(workspace, { user: by.id, channel: channel.id, source }),
  };
}

/** A shortcut from the manifest: on a message, wherever the person sees one, even without the bot; or global, which has no channel and no response_url. */
export async function shortcut(
  { workspace, transport }: Stage,
  by: User,
  callbackId: string,
  message?: PostedMessage,
): Promise<Delivery> {
  const type = message === undefined ? 'global' : 'message';
  // Slack Connect: people from outside cannot use our shortcuts.
  if (by.stranger) throw new Error(`${by.name} is from another company and has no ${callbackId}.`);
  const declared = workspace.manifest.shortcuts.some(
    (one) => one.callbackId === callbackId && one.type === type,
  );
  if (!declared) throw new Error(`manifest.yml has no ${type} shortcut ${callbackId}.`);
  const payload = {
    ...interaction(workspace, by, message === undefined ? 'shortcut' : 'message_action'),
    callback_id: callbackId,
    trigger_id: makeTrigger(workspace, by.id),
    action_ts: workspace.nextTs(),
    ...(message === undefined ? {} : onMessage(workspace, by, message)),
  };
  const name = `shortcut ${callbackId}`;
  return deliver(workspace, transport, { kind: 'interactive', name, payload, settle: settleEmpty });
}
