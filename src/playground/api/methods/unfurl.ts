import type { JsonObject } from '../../json.ts';
import { validateUnfurls } from '../../rules/unfurls.ts';
import type { SharedLinks } from '../../workspace/messages/shared-links.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import { type Workspace, withIds } from '../../workspace/workspace.ts';
import { type ApiMethod, scope } from '../http/api-method.ts';

type Unfurls = SharedLinks['unfurls'];

function byUnfurlId({ shared }: Workspace, { unfurl_id, source }: JsonObject): SharedLinks {
  if (source === undefined) refuse('missing_source', 'unfurl_id and source go together');
  if (unfurl_id === undefined) refuse('missing_unfurl_id', 'unfurl_id and source go together');
  if (source !== 'composer' && source !== 'conversations_history')
    refuse('invalid_source', `no source ${String(source)}`);
  const found = shared.find((one) => one.unfurlId === unfurl_id && one.source === source);
  return found ?? refuse('invalid_unfurl_id', `no ${String(unfurl_id)} in ${String(source)}`);
}

/** The bot need not be a member: the event told it of channel and message. */
function byMessage({ shared, channels, messages }: Workspace, { channel, ts }: JsonObject): SharedLinks {
  if (channel === undefined) refuse('missing_channel', 'channel and ts go together');
  if (ts === undefined) refuse('missing_ts', 'channel and ts go together');
  if (!channels.has(String(channel))) refuse('cannot_find_channel', `no channel ${String(channel)}`);
  const there = messages.some((one) => one.channel === channel && one.ts === ts && one.deleted !== true);
  if (!there) refuse('cannot_find_message', `no message ${String(ts)}`);
  const found = shared.find((one) => one.channel === channel && one.ts === ts);
  return found ?? refuse('cannot_unfurl_message', 'no link of the app’s domains stands in that message');
}

function stored(workspace: Workspace, unfurls: Unfurls): Unfurls {
  const entries = Object.entries(unfurls).map(([url, unfurl]) => {
    const blocks = unfurl.blocks === undefined ? {} : { blocks: withIds(workspace, unfurl.blocks) };
    return [url, { ...unfurl, ...blocks }] as const;
  });
  return Object.fromEntries(entries);
}

/** The latest previews stand in place of earlier ones of the same address. */
function unfurl(workspace: Workspace, args: JsonObject): JsonObject {
  const byId = args.unfurl_id !== undefined || args.source !== undefined;
  const shared = byId ? byUnfurlId(workspace, args) : byMessage(workspace, args);
  if (args.unfurls === undefined) refuse('missing_unfurls', 'needs unfurls');
  refuseFaults(validateUnfurls(args.unfurls));
  const unfurls = args.unfurls as Unfurls;
  const foreign = Object.keys(unfurls).find((url) => !shared.urls.includes(url));
  if (foreign !== undefined) refuse('cannot_unfurl_url', `${foreign} is no address of the event`);
  shared.unfurls = { ...shared.unfurls, ...stored(workspace, unfurls) };
  workspace.changed();
  return {};
}

export const unfurlMethods: readonly ApiMethod[] = [
  {
    name: 'chat.unfurl',
    scopes: scope('links:write'),
    needs: [],
    takes: ['channel', 'ts', 'unfurl_id', 'source', 'unfurls'],
    run: unfurl,
  },
];
