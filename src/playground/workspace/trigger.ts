import type { Workspace } from './workspace.ts';

export interface Trigger {
  readonly id: string;
  readonly user: string;
  /** The modal in which the person clicked, if any: `views.push` needs one. */
  readonly viewId: string | null;
  readonly madeAt: number;
  used: boolean;
}

/** A trigger lives 3 seconds. */
export const triggerLifeMs = 3000;

export function makeTrigger(workspace: Workspace, user: string, viewId: string | null = null): string {
  const id = `${workspace.nextNumber()}.${workspace.identity.teamId}.${workspace.nextId('')}`;
  workspace.triggers.set(id, { id, user, viewId, madeAt: workspace.now(), used: false });
  return id;
}
