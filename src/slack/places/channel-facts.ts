import type { ChannelFacts } from '../../requests/messenger.ts';

/** A channel as Slack's methods give it, as far as this needs. */
export interface SlackChannel {
  readonly id?: string;
  readonly name?: string;
  readonly is_private?: boolean;
  readonly is_group?: boolean;
  readonly is_mpim?: boolean;
  readonly is_ext_shared?: boolean;
  readonly is_shared?: boolean;
  readonly is_org_shared?: boolean;
  readonly is_archived?: boolean;
  readonly is_member?: boolean;
}

/**
 * `allowed`: ids of channels with another company in which Rolecall may post. Where Slack leaves something out, the older
 * signs count, and what keeps words in; whether it is a member there shows when it posts.
 */
export function toChannelFacts(channel: SlackChannel, allowed: readonly string[]): ChannelFacts {
  const isShared = channel.is_ext_shared ?? (channel.is_shared === true && channel.is_org_shared !== true);
  return {
    id: channel.id ?? '',
    name: channel.name ?? '',
    isPrivate: channel.is_private ?? (channel.is_group === true || channel.is_mpim === true),
    isShared,
    isAllowed: isShared && allowed.includes(channel.id ?? ''),
    isArchived: channel.is_archived === true,
    hasBot: channel.is_member !== false,
  };
}
