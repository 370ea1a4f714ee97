import type { JsonObject } from '../../json.ts';
import type { Workspace } from '../workspace.ts';
import { withIds } from '../workspace.ts';
import type { OpenView } from './open-view.ts';

/** At most three modals on top of each other. */
export const maxStack = 3;

export function stackOf(workspace: Workspace, user: string): readonly OpenView[] {
  const ids = workspace.stacks.get(user) ?? [];
  return ids.flatMap((id) => workspace.views.get(id) ?? []);
}

/** The modal that a person sees now. */
export function topView(workspace: Workspace, user: string): OpenView | undefined {
  return stackOf(workspace, user).at(-1);
}

function stored(workspace: Workspace, view: JsonObject): JsonObject {
  return { ...view, blocks: withIds(workspace, view.blocks) };
}

export function pushView(workspace: Workspace, user: string, view: JsonObject): OpenView {
  const stack = stackOf(workspace, user);
  const id = workspace.nextId('V');
  const opened: OpenView = {
    id,
    user,
    hash: workspace.nextTs(),
    rootViewId: stack[0]?.id ?? id,
    previousViewId: stack.at(-1)?.id ?? null,
    view: stored(workspace, view),
  };
  workspace.views.set(id, opened);
  workspace.stacks.set(user, [...stack.map((other) => other.id), id]);
  workspace.changed();
  return opened;
}

export function replaceView(workspace: Workspace, old: OpenView, view: JsonObject): OpenView {
  const replaced = { ...old, hash: workspace.nextTs(), view: stored(workspace, view) };
  workspace.views.set(old.id, replaced);
  workspace.changed();
  return replaced;
}

/** Takes modals off the screen: the top one, or all of them. */
export function dropViews(workspace: Workspace, user: string, which: 'top' | 'all'): void {
  const stack = workspace.stacks.get(user) ?? [];
  const left = which === 'all' ? [] : stack.slice(0, -1);
  for (const id of stack.slice(left.length)) workspace.views.delete(id);
  workspace.stacks.set(user, left);
  workspace.changed();
}

export function publishHome(workspace: Workspace, user: string, view: JsonObject): OpenView {
  const old = workspace.homes.get(user);
  const id = old?.id ?? workspace.nextId('V');
  const home: OpenView = {
    id,
    user,
    hash: workspace.nextTs(),
    rootViewId: id,
    previousViewId: null,
    view: stored(workspace, view),
  };
  workspace.homes.set(user, home);
  workspace.changed();
  return home;
}

/** As the Web API and payloads write it. */
export function viewJson(
  workspace: Workspace,
  { id, hash, rootViewId, previousViewId, view }: OpenView,
): JsonObject {
  const { teamId, appId, botId } = workspace.identity;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    state: { values: {} },
    ...view,
    id,
    team_id: teamId,
    app_id: appId,
    app_installed_team_id: teamId,
    bot_id: botId,
    hash,
    root_view_id: rootViewId,
    previous_view_id: previousViewId,
  };
}
