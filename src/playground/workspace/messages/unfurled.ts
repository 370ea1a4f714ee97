import type { JsonObject } from '../../json.ts';
import type { Workspace } from '../workspace.ts';
import type { PostedMessage } from './message.ts';
import type { SharedLinks } from './shared-links.ts';

export function sharedIn({ shared }: Workspace, { channel, ts }: PostedMessage): SharedLinks | undefined {
  return shared.find((one) => one.channel === channel && one.ts === ts);
}

/** The previews under a message as the Web API and payloads write them. */
export function attachmentsOf(workspace: Workspace, message: PostedMessage): readonly JsonObject[] {
  const { appId, botId } = workspace.identity;
  const unfurls = Object.entries(sharedIn(workspace, message)?.unfurls ?? {});
  return unfurls.map(([url, unfurl], index) => ({
    ...unfurl,
    id: index + 1,
    from_url: url,
    app_unfurl_url: url,
    is_app_unfurl: true,
    app_id: appId,
    bot_id: botId,
  }));
}
