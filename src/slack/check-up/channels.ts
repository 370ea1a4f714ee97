import { isOthers, readersOf } from '../../requests/audience/audience.ts';
import type { ChannelFacts, Failure, Messenger } from '../../requests/messenger.ts';
import { explainCode } from '../posting/explain-failure.ts';
import { doubtful, type Finding, failing, fine } from './finding.ts';

/** A channel that the content names. */
export interface NamedChannel {
  /** "Security Engineer", "fallback channel". */
  readonly who: string;
  /** "#security" or an id, as written. */
  readonly channel: string;
  readonly isConfidential: boolean;
}

interface Needs {
  readonly directory: Pick<Messenger, 'channel'>;
  readonly botName: string;
  readonly apiUrl: string;
}

/** Whether requests can be posted there: it exists, is not archived, is of this company alone, and has the bot in it. */
export async function checkChannel(named: NamedChannel, needs: Needs): Promise<Finding> {
  const name = `${named.who}, ${named.channel}`;
  const found = await needs.directory.channel(named.channel);
  if (found.kind !== 'done') return notFound(name, named, found, needs);
  const [detail, fix] = obstacle(found.value, named, needs.botName) ?? [];
  if (detail && fix) return failing(name, detail, fix);
  if (isRenamed(named.channel, found.value)) return doubtful(name, ...renamed(named, found.value));
  return fine(
    name,
    `${label(found.value)} is ${KIND[readersOf(found.value)]}, and @${needs.botName} is in it.`,
  );
}

const KIND = {
  private: 'private',
  public: 'public',
  others: 'shared with another company, which SHARED_CHANNELS allows',
} as const;

type Fault = readonly [detail: string, fix: string];

const label = ({ name, id }: ChannelFacts) => `#${name} (${id})`;

function obstacle(facts: ChannelFacts, { isConfidential, who }: NamedChannel, bot: string): Fault | null {
  const { name, isArchived, isShared, isPrivate, hasBot } = facts;
  if (isArchived)
    return [
      `${label(facts)} is archived.`,
      `Unarchive it in Slack (open #${name} → its name → "Settings" → "Unarchive"), or give ${who} another channel in the content.`,
    ];
  if (isOthers(facts))
    return [
      `${label(facts)} is shared with another company, so Rolecall posts no request there.`,
      `Give ${who} a channel of your own in the content, or, if the other company may read what is posted there, add ${facts.id} to SHARED_CHANNELS.`,
    ];
  if (isConfidential && isShared)
    return [
      `${label(facts)} is shared with another company, and confidential requests stay in this one.`,
      `Give ${who} another confidential-channel.`,
    ];
  if (isConfidential && !isPrivate)
    return [
      `${label(facts)} is public, and confidential requests go to private channels only.`,
      `Make it private (open #${name} → its name → "Settings" → "Change to a private channel"), or give ${who} another confidential-channel.`,
    ];
  if (hasBot) return null;
  return [`@${bot} is not in ${label(facts)}.`, `Type "/invite @${bot}" in #${name}.`];
}

/** An id stays what it is; a name that led to a channel of another name is a former one. */
const isRenamed = (written: string, { id, name }: ChannelFacts) =>
  written !== id && written.replace(/^#/, '').toLowerCase() !== name.toLowerCase();

const renamed = ({ who, channel }: NamedChannel, facts: ChannelFacts): Fault => [
  `${channel} is now called ${label(facts)}. Rolecall remembers, but another channel may take the old name.`,
  `Write "#${facts.name}" or "${facts.id}" for ${who} in the content.`,
];

function notFound(name: string, named: NamedChannel, failure: Failure, needs: Needs): Finding {
  if (failure.kind === 'slow-down')
    return doubtful(name, 'Not checked: Slack asks to be called less often.', RETRY(failure.seconds));
  if (failure.reason === 'channel_not_found')
    return failing(
      name,
      `@${needs.botName} sees no channel ${named.channel}: it does not exist, or it is private and @${needs.botName} is not in it.`,
      `If it exists, type "/invite @${needs.botName}" there. If not, create it, or correct the channel of ${named.who} in the content.`,
    );
  const { detail, fix } = explainCode(failure.reason, { apiUrl: needs.apiUrl, setting: 'SLACK_BOT_TOKEN' });
  return doubtful(name, `Not checked. ${detail}`, fix);
}

const RETRY = (seconds: number) => `Run this again in ${seconds} seconds.`;
