import type { ChannelFacts } from '../../requests/messenger.ts';

/** A channel as Slack's methods give it, as far as this needs. */
export interface SlackChannel {
  readonly id?: string;
  readonly name?: string;
  readonly is_private?: boolean;
  readonly is_ext_shared?: boolean;
  readonly is_archived?: boolean;
  readonly is_member?: boolean;
}

/** `allowed`: ids of channels with another company in which Rolecall may post. */
export function toChannelFacts(channel: SlackChannel, allowed: readonly string[]): ChannelFacts {
  return {
    id: channel.id ?? '',
    name: channel.name ?? '',
    isPrivate: channel.is_private === true,
    isShared: channel.is_ext_shared === true,
    isAllowed: channel.is_ext_shared === true && allowed.includes(channel.id ?? ''),
    isArchived: channel.is_archived === true,
    hasBot: channel.is_member === true,
  };
}
