import { deliver } from '../../delivery/deliver.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { validateView } from '../../rules/validate-view.ts';
import type { OpenView } from '../../workspace/messages/open-view.ts';
import {
  dropViews,
  maxStack,
  pushView,
  replaceView,
  stackOf,
  topView,
  viewJson,
} from '../../workspace/messages/views.ts';
import type { User } from '../../workspace/people/people.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import { makeTrigger } from '../../workspace/triggers/make-trigger.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { checkFilledIn } from '../filled-in.ts';
import type { Stage } from '../stage.ts';
import { stateValues, type Values } from '../state.ts';
import { interaction, settleEmpty } from './interaction.ts';
import { blocksOf } from './surface.ts';

function onScreen(workspace: Workspace, by: User): OpenView {
  const view = topView(workspace, by.id);
  if (view === undefined) throw new Error(`${by.name} has no modal open.`);
  return view;
}

function checkErrors(view: OpenView, errors: unknown): void {
  const inputs = blocksOf(view).filter(({ type }) => type === 'input');
  const known = inputs.map(({ block_id }) => block_id);
  const entries = isObject(errors) ? Object.entries(errors) : [];
  if (entries.length === 0) refuse('invalid_ack_body', 'errors must name at least one field');
  for (const [blockId, text] of entries) {
    if (!known.includes(blockId))
      refuse('invalid_ack_body', `errors name ${blockId}, which is no input of the modal`);
    if (typeof text !== 'string' || text === '')
      refuse('invalid_ack_body', `the error for ${blockId} has no text`);
  }
}

function nextView(body: JsonObject): JsonObject {
  refuseFaults(validateView(body.view));
  return isObject(body.view) && body.view.type === 'modal'
    ? body.view
    : refuse('invalid_arguments', 'needs a modal');
}

function push(workspace: Workspace, view: OpenView, next: JsonObject): void {
  if (stackOf(workspace, view.user).length >= maxStack)
    refuse('push_limit_reached', `at most ${maxStack} modals`);
  pushView(workspace, view.user, next);
}

/** Closes this modal, unless the app has put something else on the screen meanwhile. */
function dismiss(workspace: Workspace, view: OpenView): void {
  if (topView(workspace, view.user)?.id === view.id) dropViews(workspace, view.user, 'top');
}

type Action = (workspace: Workspace, view: OpenView, body: JsonObject) => void;

const actions: Readonly<Record<string, Action>> = {
  errors: (_workspace, view, body) => checkErrors(view, body.errors),
  clear: (workspace, view) => dropViews(workspace, view.user, 'all'),
  update: (workspace, view, body) => replaceView(workspace, view, nextView(body)),
  push: (workspace, view, body) => push(workspace, view, nextView(body)),
};

/** A submission's ack says what becomes of the modal: nothing said, it closes. */
function settle(workspace: Workspace, view: OpenView, body: unknown): void {
  const asked = body === undefined || body === '' ? {} : body;
  if (!isObject(asked)) refuse('invalid_ack_body', 'must be an object');
  else if (Object.keys(asked).length === 0) dismiss(workspace, view);
  else {
    const action = actions[String(asked.response_action)];
    if (action === undefined)
      refuse('invalid_ack_body', `unknown response_action ${String(asked.response_action)}`);
    action(workspace, view, asked);
  }
}

/** Submits the modal on the person's screen. */
export async function submit(
  { workspace, transport }: Stage,
  by: User,
  values: Values = {},
): Promise<Delivery> {
  const view = onScreen(workspace, by);
  const state = stateValues(blocksOf(view), values);
  checkFilledIn(view, values, state);
  const payload = {
    ...interaction(workspace, by, 'view_submission'),
    trigger_id: makeTrigger(workspace, by.id, view.id),
    view: { ...viewJson(workspace, view), state: { values: state } },
    response_urls: [],
  };
  const name = `view_submission ${String(view.view.callback_id ?? '')}`;
  const settleView = (body: unknown) => settle(workspace, view, body);
  return deliver(workspace, transport, { kind: 'interactive', name, payload, settle: settleView });
}

/** Closes the modal on the person's screen. The app hears of it only if the modal asked for it. */
export async function closeView({ workspace, transport }: Stage, by: User): Promise<Delivery> {
  const view = onScreen(workspace, by);
  dropViews(workspace, by.id, view.view.clear_on_close === true ? 'all' : 'top');
  if (view.view.notify_on_close !== true) {
    return { acked: false, late: false, ms: 0, reason: 'the modal has no notify_on_close' };
  }
  const payload = {
    ...interaction(workspace, by, 'view_closed'),
    view: viewJson(workspace, view),
    is_cleared: false,
  };
  const name = `view_closed ${String(view.view.callback_id ?? '')}`;
  return deliver(workspace, transport, { kind: 'interactive', name, payload, settle: settleEmpty });
}
