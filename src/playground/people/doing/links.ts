import { randomUUID } from 'node:crypto';
import type { Delivery } from '../../delivery/delivery.ts';
import type { JsonObject } from '../../json.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import type { SharedLinks } from '../../workspace/messages/shared-links.ts';
import type { User } from '../../workspace/people/people.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { deliverEvent, isSubscribed } from '../events.ts';
import { current, type Stage } from '../stage.ts';

const address = /https?:\/\/[^\s<>|]+/g;

interface Link {
  readonly domain: string;
  readonly url: string;
}

/** The links of the app's domains, subdomains included, each once. */
function linksIn({ manifest }: Workspace, text: string): readonly Link[] {
  const urls = [...new Set([...text.matchAll(address)].map(([url]) => url.replaceAll('&amp;', '&')))];
  return urls
    .filter((url) => URL.canParse(url))
    .flatMap((url) => {
      const host = new URL(url).hostname;
      const domain = manifest.unfurlDomains.find((one) => host === one || host.endsWith(`.${one}`));
      return domain === undefined ? [] : [{ domain, url }];
    });
}

function remember(
  workspace: Workspace,
  links: readonly Link[],
  at: Pick<SharedLinks, 'channel' | 'ts' | 'source'>,
): SharedLinks {
  const unfurlId = `${at.channel}.${at.ts}.${randomUUID().replaceAll('-', '')}`;
  const shared: SharedLinks = { ...at, unfurlId, urls: links.map(({ url }) => url), unfurls: {} };
  workspace.shared.push(shared);
  return shared;
}

interface Seen {
  readonly by: User;
  readonly links: readonly Link[];
  readonly shared: SharedLinks;
  readonly member: boolean;
  readonly more?: JsonObject;
}

function linkShared(stage: Stage, { by, links, shared, member, more = {} }: Seen): Promise<Delivery> {
  return deliverEvent(stage, {
    type: 'link_shared',
    user: by.id,
    channel: shared.channel,
    message_ts: shared.ts,
    ...more,
    links,
    source: shared.source,
    unfurl_id: shared.unfurlId,
    is_bot_user_member: member,
    event_ts: stage.workspace.nextTs(),
  });
}

const hears = (workspace: Workspace, by: User) =>
  !by.stranger && !by.bot && isSubscribed(workspace, { type: 'link_shared' });

/** Tells the app of its links in a message, wherever that is; not of those that people from outside write. */
export async function shareLinks(
  stage: Stage,
  by: User,
  message: PostedMessage,
): Promise<Delivery | undefined> {
  const { workspace } = stage;
  const links = linksIn(workspace, message.text);
  if (links.length === 0 || !hears(workspace, by)) return undefined;
  const { channel, ts, threadTs } = message;
  const member = current(workspace, { id: channel }).members.has(workspace.identity.botUserId);
  const shared = remember(workspace, links, { channel, ts, source: 'conversations_history' });
  const more = threadTs === undefined ? {} : { thread_ts: threadTs };
  return linkShared(stage, { by, links, shared, member, more });
}

/** A link in the message field, before the message is sent: nobody but its author sees the preview. */
export async function compose(stage: Stage, by: User, text: string): Promise<Delivery> {
  const { workspace } = stage;
  const links = linksIn(workspace, text);
  if (links.length === 0 || !hears(workspace, by)) throw new Error('Of this text, the app hears nothing.');
  const ts = randomUUID();
  const shared = remember(workspace, links, { channel: 'COMPOSER', ts, source: 'composer' });
  return linkShared(stage, { by, links, shared, member: true });
}
