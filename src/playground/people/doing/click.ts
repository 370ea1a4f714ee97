import { deliver } from '../../delivery/deliver.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { findMessage, messageJson } from '../../workspace/messages/messages.ts';
import type { OpenView } from '../../workspace/messages/open-view.ts';
import { viewJson } from '../../workspace/messages/views.ts';
import type { User } from '../../workspace/people/people.ts';
import { makeResponseUrl } from '../../workspace/triggers/make-response-url.ts';
import { makeTrigger } from '../../workspace/triggers/make-trigger.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Found, findElement } from '../find-element.ts';
import { inPreview, previewBlocks } from '../preview.ts';
import { current, type Stage, sees } from '../stage.ts';
import { stateValues, type Values } from '../state.ts';
import { chosen } from './choice.ts';
import { channelRef, interaction, settleEmpty } from './interaction.ts';
import { blocksOf } from './surface.ts';

export interface ClickOptions {
  readonly index?: number;
  readonly blockId?: string;
  /** What was chosen: an option's value, a user or channel id, a date; for feedback `positive` or `negative`. */
  readonly choice?: unknown;
  /** What the other fields hold at that moment. */
  readonly values?: Values;
}

/** Where people click: a message, a modal or their Home tab. */
export type Clickable = PostedMessage | OpenView;

function isView(on: Clickable): on is OpenView {
  return 'view' in on;
}

function button(element: JsonObject, choice: unknown): JsonObject {
  if (element.type === 'feedback_buttons') {
    const side = element[choice === 'negative' ? 'negative_button' : 'positive_button'];
    return isObject(side) ? { text: side.text, value: side.value } : {};
  }
  const { text, value, style, url } = element;
  return { text, value, style, url };
}

function action(workspace: Workspace, { element, blockId }: Found, choice: unknown): JsonObject {
  const { type, action_id, placeholder, confirm } = element;
  const common = { type, action_id, block_id: blockId, action_ts: workspace.nextTs(), placeholder, confirm };
  return {
    ...common,
    ...(element.text || type === 'feedback_buttons' ? button(element, choice) : chosen(element, choice)),
  };
}

function inView(workspace: Workspace, by: User, on: OpenView, values: Values): JsonObject {
  const state = { values: stateValues(blocksOf(on), values) };
  return {
    container: { type: 'view', view_id: on.id },
    trigger_id: makeTrigger(workspace, by.id, on.id),
    view: { ...viewJson(workspace, on), state },
  };
}

/** An ephemeral's message is not part of the payload, nor is it stored anywhere at Slack. */
function inMessage(workspace: Workspace, by: User, on: PostedMessage, values: Values): JsonObject {
  const channel = current(workspace, { id: on.channel });
  const ephemeral = on.ephemeralTo !== undefined;
  const seen = ephemeral ? on.ephemeralTo === by.id : sees(channel, by);
  if (!seen) throw new Error(`${by.name} does not see this message.`);
  const now = findMessage(workspace, on.channel, on.ts) ?? on;
  const thread = on.threadTs === undefined ? {} : { thread_ts: on.threadTs };
  const source = { ts: on.ts, ephemeral };
  return {
    container: {
      type: 'message',
      message_ts: on.ts,
      channel_id: on.channel,
      is_ephemeral: ephemeral,
      ...thread,
    },
    trigger_id: makeTrigger(workspace, by.id),
    channel: channelRef(channel),
    ...(ephemeral ? {} : { message: messageJson(workspace, now) }),
    state: { values: stateValues(on.blocks, values) },
    response_url: makeResponseUrl(workspace, { user: by.id, channel: on.channel, source }),
  };
}

/** What is chosen just now stands in the state as well. */
function withChoice(values: Values, blockId: string, actionId: string, choice: unknown): Values {
  return { ...values, [blockId]: { ...values[blockId], [actionId]: choice } };
}

/**
 * A click on what the person sees: the element is taken from the object given, even if the message has changed
 * since, because two people can click at the same moment.
 */
export async function click(
  stage: Stage,
  by: User,
  on: Clickable,
  actionId: string,
  options: ClickOptions = {},
): Promise<Delivery> {
  const { workspace, transport } = stage;
  const { index, blockId, choice, values = {} } = options;
  const found = findElement(isView(on) ? blocksOf(on) : [...blocksOf(on), ...previewBlocks(workspace, on)], {
    actionId,
    index,
    blockId,
  });
  const held = choice === undefined ? values : withChoice(values, found.blockId, actionId, choice);
  const where = isView(on)
    ? inView(workspace, by, on, held)
    : { ...inMessage(workspace, by, on, held), ...inPreview(workspace, on, found) };
  const actions = [action(workspace, found, choice)];
  return deliver(workspace, transport, {
    kind: 'interactive',
    name: `block_actions ${actionId}`,
    payload: { ...interaction(workspace, by, 'block_actions'), ...where, actions },
    settle: settleEmpty,
  });
}
