import { type JsonObject, objectsOf } from '../json.ts';
import type { PostedMessage } from '../workspace/messages/message.ts';
import { attachmentsOf } from '../workspace/messages/unfurled.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Found } from './find-element.ts';

/** The blocks of the link previews under a message. */
export function previewBlocks(workspace: Workspace, on: PostedMessage): readonly JsonObject[] {
  return attachmentsOf(workspace, on).flatMap(({ blocks }) => objectsOf(blocks));
}

/** A click in a link preview says so: the message itself is that of a person. */
export function inPreview(workspace: Workspace, on: PostedMessage, { blockId }: Found): JsonObject {
  const preview = attachmentsOf(workspace, on).find(({ blocks }) =>
    objectsOf(blocks).some((block) => block.block_id === blockId),
  );
  if (preview === undefined) return {};
  const { id: attachment_id, app_unfurl_url } = preview;
  const place = { message_ts: on.ts, channel_id: on.channel, is_ephemeral: false };
  const container = {
    type: 'message_attachment',
    attachment_id,
    ...place,
    is_app_unfurl: true,
    app_unfurl_url,
  };
  return { container, app_unfurl: preview };
}
