import type { Workspace } from '../workspace.ts';

/** A trigger for whatever the person did just now. */
export function makeTrigger(workspace: Workspace, user: string, viewId: string | null = null): string {
  const id = `${workspace.nextNumber()}.${workspace.identity.teamId}.${workspace.nextId('')}`;
  workspace.triggers.set(id, { id, user, viewId, madeAt: workspace.now(), used: false });
  return id;
}
