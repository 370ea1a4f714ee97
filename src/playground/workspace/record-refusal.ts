import type { SlackRefusal } from './slack-refusal.ts';
import type { Workspace } from './workspace.ts';

/** Writes a refusal where tests look for it. */
export function recordRefusal(workspace: Workspace, method: string, refusal: SlackRefusal): void {
  const { error, message: detail, path } = refusal;
  workspace.refusals.push({ method, error, detail, ...(path === undefined ? {} : { path }) });
}
