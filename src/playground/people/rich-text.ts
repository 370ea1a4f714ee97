import type { JsonObject } from '../json.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What people type comes with a rich_text block that says the same. */
export function typedBlocks(workspace: Workspace, parts: readonly JsonObject[]): readonly JsonObject[] {
  const elements = [{ type: 'rich_text_section', elements: parts }];
  return [{ type: 'rich_text', block_id: workspace.nextId('b'), elements }];
}

export function typedText(text: string): readonly JsonObject[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
