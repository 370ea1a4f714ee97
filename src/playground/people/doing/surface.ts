import { type JsonObject, objectsOf } from '../../json.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import type { OpenView } from '../../workspace/messages/open-view.ts';

export function blocksOf(on: PostedMessage | OpenView): readonly JsonObject[] {
  return 'view' in on ? objectsOf(on.view.blocks) : on.blocks;
}
