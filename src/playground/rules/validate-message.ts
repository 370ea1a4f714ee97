import { isObject, type JsonObject, textOf } from '../json.ts';
import { type Fault, fault } from './fault.ts';
import { metadataFaults } from './metadata.ts';
import { broadcasts } from './text.ts';
import { validateBlocks } from './validate-blocks.ts';
import { wellFormed } from './well-formed.ts';

/** How the message is sent: some limits differ. `respond` is a response_url or the body of an ack. */
export type MessageCall = 'post' | 'update' | 'ephemeral' | 'respond';

function hasBlocks(message: JsonObject): boolean {
  return message.blocks !== undefined && !(Array.isArray(message.blocks) && message.blocks.length === 0);
}

function contentFaults(message: JsonObject): readonly Fault[] {
  const words = textOf(message.text).trim() + textOf(message.markdown_text).trim();
  const attachments = Array.isArray(message.attachments) && message.attachments.length > 0;
  if (words !== '') return [];
  // House rule: notifications and screen readers get `text`, never the blocks.
  if (hasBlocks(message)) return fault('/text', 'blocks need a text for notifications', 'no_text_fallback');
  return attachments ? [] : fault('/text', 'a message needs text or blocks', 'no_text');
}

/** Text is cut above 40 000 characters, and refused above 4 000 in an update. */
function textFaults(message: JsonObject, call: MessageCall): readonly Fault[] {
  if (message.text === undefined) return [];
  if (typeof message.text !== 'string') return fault('/text', 'must be a string', 'invalid_arguments');
  const max = call === 'update' ? 4000 : 40_000;
  const length = message.text.length;
  return [
    ...(length > max
      ? fault('/text', `must be at most ${max} characters long, is ${length}`, 'msg_too_long')
      : []),
    ...broadcasts(message.text, '/text'),
  ];
}

function markdownTextFaults(message: JsonObject): readonly Fault[] {
  if (message.markdown_text === undefined) return [];
  const clash = message.text !== undefined || message.blocks !== undefined;
  const length = textOf(message.markdown_text).length;
  return [
    ...(clash ? fault('/markdown_text', 'excludes text and blocks', 'markdown_text_conflict') : []),
    ...(length > 12_000
      ? fault('/markdown_text', 'must be at most 12000 characters long', 'msg_too_long')
      : []),
    ...broadcasts(message.markdown_text, '/markdown_text'),
  ];
}

/** House rules: each of these turns plain words into notifications. */
function loudFaults(message: JsonObject): readonly Fault[] {
  const loud: readonly (readonly [string, boolean])[] = [
    ['reply_broadcast', message.reply_broadcast === true],
    ['link_names', message.link_names === true],
    ['parse', message.parse === 'full'],
  ];
  return loud.filter(([, is]) => is).flatMap(([key]) => fault(`/${key}`, `${key} is never used here`, key));
}

function callsGroup(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(callsGroup);
  return isObject(part) && (part.type === 'usergroup' || callsGroup(part.elements));
}

/** House rule: a user group is called by a message that is new, never again by what becomes of it. */
function groupFaults(blocks: unknown, call: MessageCall): readonly Fault[] {
  return call !== 'post' && callsGroup(blocks)
    ? fault('/blocks', 'a user group is called in new messages only', 'broadcast')
    : [];
}

/** An ephemeral refuses attachments that contain blocks; elsewhere those blocks obey the rules of blocks. */
function attachmentFaults(message: JsonObject, call: MessageCall): readonly Fault[] {
  if (message.attachments === undefined) return [];
  if (!Array.isArray(message.attachments))
    return fault('/attachments', 'must be a list', 'invalid_attachments');
  return message.attachments.flatMap((attachment: unknown, index) => {
    const path = `/attachments/${index}`;
    if (!isObject(attachment)) return fault(path, 'must be an object', 'invalid_attachments');
    if (attachment.blocks === undefined) return [];
    if (call === 'ephemeral')
      return fault(path, 'ephemerals take no blocks in attachments', 'invalid_attachments');
    return validateBlocks(attachment.blocks, 'message', `${path}/blocks`);
  });
}

/** Everything Slack, or a rule of this house, would refuse about a message's content. */
export function validateMessage(message: unknown, call: MessageCall = 'post'): readonly Fault[] {
  if (!isObject(message)) return fault('', 'must be an object', 'invalid_json');
  const { blocks, ...rest } = message;
  return [
    ...contentFaults(message),
    ...textFaults(message, call),
    ...markdownTextFaults(message),
    ...loudFaults(message),
    ...metadataFaults(message.metadata, '/metadata'),
    ...attachmentFaults(message, call),
    ...(blocks === undefined ? [] : validateBlocks(blocks, 'message')),
    ...groupFaults(blocks, call),
    ...wellFormed(rest, ''),
  ];
}
