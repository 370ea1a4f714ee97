import { isObject, type JsonObject, textOf } from '../../json.ts';
import { validateView } from '../../rules/validate-view.ts';
import type { OpenView } from '../../workspace/messages/open-view.ts';
import {
  dropViews,
  maxStack,
  publishHome,
  pushView,
  replaceView,
  stackOf,
  viewJson,
} from '../../workspace/messages/views.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import { type Trigger, triggerLifeMs } from '../../workspace/triggers/trigger.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, anyone } from '../http/api-method.ts';

/** A trigger is valid for 3 seconds, once. */
function validTrigger(workspace: Workspace, id: unknown): Trigger {
  const trigger = workspace.triggers.get(textOf(id));
  if (trigger === undefined) return refuse('invalid_trigger_id', 'no such trigger');
  if (trigger.used) refuse('exchanged_trigger_id', 'the trigger was used before');
  const age = workspace.now() - trigger.madeAt;
  if (age > triggerLifeMs) refuse('expired_trigger_id', `the trigger is ${age} ms old`);
  return trigger;
}

function validView(
  workspace: Workspace,
  args: JsonObject,
  type: 'modal' | 'home',
  of?: OpenView,
): JsonObject {
  refuseFaults(validateView(args.view));
  if (!isObject(args.view) || args.view.type !== type) return refuse('invalid_arguments', `needs a ${type}`);
  const external = args.view.external_id;
  const taken = [...workspace.views.values(), ...workspace.homes.values()].some(
    (other) => external !== undefined && other.view.external_id === external && other.id !== of?.id,
  );
  return taken ? refuse('duplicate_external_id', `external_id ${String(external)} is in use`) : args.view;
}

function open(workspace: Workspace, args: JsonObject): JsonObject {
  const trigger = validTrigger(workspace, args.trigger_id);
  const view = validView(workspace, args, 'modal');
  trigger.used = true;
  const { user } = trigger;
  dropViews(workspace, user, 'all');
  return { view: viewJson(workspace, pushView(workspace, user, view)) };
}

function push(workspace: Workspace, args: JsonObject): JsonObject {
  const trigger = validTrigger(workspace, args.trigger_id);
  const view = validView(workspace, args, 'modal');
  trigger.used = true;
  const { user, viewId } = trigger;
  const stack = stackOf(workspace, user);
  if (!stack.some(({ id }) => id === viewId))
    refuse('invalid_trigger_id', 'needs a trigger from inside a modal');
  if (stack.length >= maxStack) refuse('push_limit_reached', `at most ${maxStack} modals`);
  return { view: viewJson(workspace, pushView(workspace, user, view)) };
}

function checkHash(args: JsonObject, view: OpenView | undefined): void {
  if (args.hash === undefined || args.hash === view?.hash) return;
  refuse('hash_conflict', 'the view was changed in between');
}

function update(workspace: Workspace, args: JsonObject): JsonObject {
  const old = [...workspace.views.values()].find(
    ({ id, view }) =>
      id === args.view_id || (args.external_id !== undefined && view.external_id === args.external_id),
  );
  if (old === undefined) return refuse('not_found', 'no such view on any screen');
  checkHash(args, old);
  return { view: viewJson(workspace, replaceView(workspace, old, validView(workspace, args, 'modal', old))) };
}

function publish(workspace: Workspace, args: JsonObject): JsonObject {
  const user = textOf(args.user_id);
  if (!workspace.manifest.homeTab)
    refuse('not_enabled', 'manifest: features.app_home.home_tab_enabled is false');
  if (!workspace.users.has(user)) refuse('user_not_found', `no user ${user}`);
  const old = workspace.homes.get(user);
  checkHash(args, old);
  return { view: viewJson(workspace, publishHome(workspace, user, validView(workspace, args, 'home', old))) };
}

export const viewMethods: readonly ApiMethod[] = [
  { name: 'views.open', scopes: anyone, needs: ['trigger_id', 'view'], takes: [], run: open },
  { name: 'views.push', scopes: anyone, needs: ['trigger_id', 'view'], takes: [], run: push },
  {
    name: 'views.update',
    scopes: anyone,
    needs: ['view'],
    takes: ['view_id', 'external_id', 'hash'],
    run: update,
  },
  { name: 'views.publish', scopes: anyone, needs: ['user_id', 'view'], takes: ['hash'], run: publish },
];
