import { randomBytes } from 'node:crypto';
import { type JsonObject, objectsOf, textOf } from '../../json.ts';
import { broadcasts } from '../../rules/text.ts';
import { validateBlocks } from '../../rules/validate-blocks.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { StoredFile } from '../../workspace/messages/file.ts';
import { fileJson } from '../../workspace/messages/files.ts';
import { addBotMessage } from '../../workspace/messages/messages.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, scope } from '../http/api-method.ts';
import { existingThread } from '../rules/chat-rules.ts';
import { disguise, refuseDisguise } from '../rules/disguise.ts';
import { botIsIn, visibleChannel } from './channels.ts';

const maxAltText = 1000;

function lengthOf({ length }: JsonObject): number {
  const bytes = Number(length);
  return Number.isInteger(bytes) && bytes > 0
    ? bytes
    : refuse('missing_argument', 'length is a number of bytes, above 0');
}

function getUploadUrl(workspace: Workspace, args: JsonObject): JsonObject {
  const [size, altText, name] = [lengthOf(args), textOf(args.alt_txt), String(args.filename)];
  if (altText.length > maxAltText)
    refuse('alt_txt_too_large', `alt_txt has more than ${maxAltText} characters`);
  const [id, key] = [workspace.nextId('F'), randomBytes(16).toString('hex')];
  const createdAt = workspace.now();
  workspace.files.set(id, {
    id,
    key,
    name,
    title: name,
    altText,
    size,
    createdAt,
    bytes: null,
    complete: false,
  });
  return { upload_url: `${workspace.origin()}/upload/${id}/${key}`, file_id: id };
}

function uploaded(workspace: Workspace, { id, title }: JsonObject): StoredFile {
  const file = workspace.files.get(textOf(id));
  if (file === undefined) return refuse('file_not_found', `no file ${String(id)}`);
  if (file.bytes === null) refuse('file_not_found', `nothing was sent to the upload_url of ${file.id}`);
  if (file.complete) refuse('file_not_found', `the upload of ${file.id} is finished already`);
  return { ...file, title: textOf(title) || file.title, complete: true };
}

/** Files need membership: chat:write.public does not cover them. Without a channel the file stays private. */
function destination(workspace: Workspace, args: JsonObject): Channel | null {
  if (args.channel_id === undefined) {
    if (args.thread_ts !== undefined)
      refuse('invalid_arguments', 'thread_ts without channel_id shares nothing');
    return null;
  }
  const channel = visibleChannel(workspace, args.channel_id);
  if (!botIsIn(workspace, channel)) refuse('not_in_channel', `the bot is not in ${channel.name}`);
  return channel.archived ? refuse('posting_to_channel_denied', `${channel.name} is archived`) : channel;
}

function checkWords({ blocks, initial_comment: comment }: JsonObject): void {
  // House rule: Slack would drop the blocks without a word.
  if (blocks !== undefined && comment !== undefined)
    refuse('invalid_arguments', 'with initial_comment, blocks are ignored');
  refuseFaults(broadcasts(comment, '/initial_comment'));
  if (blocks !== undefined) refuseFaults(validateBlocks(blocks, 'message'));
}

function share(workspace: Workspace, channel: Channel, args: JsonObject, files: readonly StoredFile[]): void {
  addBotMessage(workspace, {
    channel: channel.id,
    text: textOf(args.initial_comment),
    blocks: args.blocks,
    threadTs: existingThread(workspace, channel, args.thread_ts),
    files: files.map(({ id }) => id),
  });
}

function completeUpload(workspace: Workspace, args: JsonObject): JsonObject {
  const files = objectsOf(args.files).map((file) => uploaded(workspace, file));
  if (files.length === 0) refuse('invalid_arguments', 'files must name at least one');
  const channel = destination(workspace, args);
  checkWords(args);
  refuseDisguise(workspace, args);
  if (channel !== null) existingThread(workspace, channel, args.thread_ts);
  for (const file of files) workspace.files.set(file.id, file);
  if (channel !== null) share(workspace, channel, args, files);
  return { files: files.map((file) => fileJson(workspace, file, true)) };
}

function info(workspace: Workspace, args: JsonObject): JsonObject {
  const file = workspace.files.get(textOf(args.file));
  return file?.complete
    ? { file: fileJson(workspace, file) }
    : refuse('file_not_found', `no file ${String(args.file)}`);
}

export const fileMethods: readonly ApiMethod[] = [
  {
    name: 'files.getUploadURLExternal',
    scopes: scope('files:write'),
    needs: ['filename', 'length'],
    // Slack reads alt_txt. `files.uploadV2` of @slack/web-api 8.2 sends alt_text, which would be lost.
    takes: ['alt_txt', 'snippet_type'],
    run: getUploadUrl,
  },
  {
    name: 'files.completeUploadExternal',
    scopes: scope('files:write'),
    needs: ['files'],
    takes: ['channel_id', 'thread_ts', 'initial_comment', 'blocks', ...disguise],
    run: completeUpload,
  },
  { name: 'files.info', scopes: scope('files:read'), needs: ['file'], takes: [], run: info },
];
