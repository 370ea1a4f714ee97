import type { JsonObject } from '../../json.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export const disguise = ['username', 'icon_emoji', 'icon_url'];

/** Appearing under another name needs a scope of its own, besides chat:write. */
export function refuseDisguise(workspace: Workspace, args: JsonObject): void {
  const disguised = disguise.some((key) => args[key] !== undefined);
  if (!disguised || workspace.manifest.scopes.includes('chat:write.customize')) return;
  const more = { needed: 'chat:write.customize', provided: workspace.manifest.scopes.join(',') };
  refuse('missing_scope', 'another name or icon needs chat:write.customize', more);
}
