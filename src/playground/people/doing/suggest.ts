import { deliver } from '../../delivery/deliver.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { optionGroups, plainOption } from '../../rules/blocks/options.ts';
import type { Fault } from '../../rules/fault.ts';
import { list, object } from '../../rules/shape.ts';
import { wellFormed } from '../../rules/well-formed.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { messageJson } from '../../workspace/messages/messages.ts';
import type { OpenView } from '../../workspace/messages/open-view.ts';
import { viewJson } from '../../workspace/messages/views.ts';
import type { User } from '../../workspace/people/people.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findElement } from '../find-element.ts';
import { current, type Stage } from '../stage.ts';
import type { Clickable } from './click.ts';
import { channelRef, interaction } from './interaction.ts';
import { blocksOf } from './surface.ts';

/** `options` or `option_groups`, at most 100 of either; none at all means "nothing found". */
function optionFaults(body: unknown): readonly Fault[] {
  const shape =
    isObject(body) && body.option_groups !== undefined
      ? object({ option_groups: optionGroups(0) })
      : object({ options: list(plainOption, { min: 0, max: 100 }) });
  return [...shape(body, '', 'message'), ...wellFormed(body, '')];
}

function settle(body: unknown): void {
  if (!isObject(body)) refuse('invalid_ack_body', 'options are answered with an object');
  refuseFaults(optionFaults(body));
}

const inView = (workspace: Workspace, on: OpenView): JsonObject => ({
  container: { type: 'view', view_id: on.id },
  view: viewJson(workspace, on),
});

/** As with clicks, an ephemeral's message is not part of the payload. */
function inMessage(workspace: Workspace, on: PostedMessage): JsonObject {
  const is_ephemeral = on.ephemeralTo !== undefined;
  return {
    container: { type: 'message', message_ts: on.ts, channel_id: on.channel, is_ephemeral },
    channel: channelRef(current(workspace, { id: on.channel })),
    ...(is_ephemeral ? {} : { message: messageJson(workspace, on) }),
  };
}

/** Types into an external select: the ack holds what the person is offered. */
export async function suggest(
  { workspace, transport }: Stage,
  by: User,
  on: Clickable,
  actionId: string,
  typed: string,
): Promise<Delivery> {
  const { element, blockId } = findElement(blocksOf(on), { actionId });
  const { manifest } = workspace;
  if (!String(element.type).endsWith('external_select'))
    throw new Error(`${actionId} is no external select.`);
  const min = Number(element.min_query_length ?? 3);
  if (typed.length < min)
    throw new Error(`Slack asks after ${min} characters (min_query_length), not before.`);
  if (transport.nextUrl !== null && !manifest.socketMode && manifest.optionsUrl === null) {
    throw new Error('Over HTTP, manifest.yml needs settings.interactivity.message_menu_options_url.');
  }
  const where = 'view' in on ? inView(workspace, on) : inMessage(workspace, on);
  const asked = { action_id: actionId, block_id: blockId, value: typed };
  const payload = { ...interaction(workspace, by, 'block_suggestion'), ...where, ...asked };
  return deliver(workspace, transport, {
    kind: 'interactive',
    name: `block_suggestion ${actionId}`,
    payload,
    settle,
  });
}
