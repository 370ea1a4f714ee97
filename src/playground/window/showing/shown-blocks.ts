import type { LocalSlack } from '../../interface.ts';
import { isObject } from '../../json.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import type { Json, ShownFile, ShownPreview } from '../wire.ts';

/** Pictures that the app has uploaded, by id, as addresses of this window. */
function addresses(slack: LocalSlack): ReadonlyMap<string, string> {
  return new Map(slack.files().map(({ id, address }) => [id, address]));
}

function resolved(value: unknown, known: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, known));
  if (!isObject(value)) return value;
  const { slack_file: file, ...rest } = value;
  const entries = Object.entries(rest).map(([key, item]) => [key, resolved(item, known)] as const);
  const address = isObject(file) ? known.get(String(file.id)) : undefined;
  return { ...Object.fromEntries(entries), ...(address === undefined ? {} : { image_url: address }) };
}

/** Blocks, or a whole view, in which the window can load every picture of the app. */
export function shownBlocks<T extends Json | readonly Json[]>(slack: LocalSlack, blocks: T): T {
  const known = addresses(slack);
  // The shape stays; only slack_file turns into image_url.
  return known.size === 0 ? blocks : (resolved(blocks, known) as T);
}

export function shownFiles(slack: LocalSlack, message: PostedMessage): readonly ShownFile[] {
  return slack.files(message).map(({ bytes, id: _id, ...rest }) => ({ ...rest, size: bytes.length }));
}

export function shownPreviews(slack: LocalSlack, message: PostedMessage): readonly ShownPreview[] {
  return Object.entries(slack.unfurls(message)).map(([url, { blocks }]) => ({
    url,
    blocks: shownBlocks(slack, Array.isArray(blocks) ? (blocks as readonly Json[]) : []),
  }));
}
