import type { AckFn, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Message } from '../../blocks/page/message.ts';

/** What a payload tells about who is waiting for an answer, and where. */
export interface Person {
  readonly userId: string | null;
  readonly channelId: string | null;
  readonly threadTs: string | null;
  readonly isCommand: boolean;
}

/** Says something by way of a response URL, which can also replace the message that somebody clicked in. */
export type Respond = (
  message: Message & {
    readonly response_type?: 'ephemeral' | 'in_channel';
    readonly replace_original?: boolean;
    readonly thread_ts?: string;
  },
) => Promise<unknown>;

/** The arguments Bolt may give a listener, of which each kind of payload has only some. */
export interface Reach {
  readonly client: WebClient;
  readonly context: Context;
  readonly ack?: AckFn<Message>;
  readonly respond?: Respond;
  /** Ends the step of a workflow. */
  readonly fail?: (how: { error: string }) => Promise<unknown>;
}

/**
 * Tells the person something by the first way that works: the end of their workflow's step, the command's own answer, its
 * response URL, privately where they wrote, a direct message. Returns false when none did.
 */
export async function tell(
  message: Message,
  person: Person,
  { client, ack, respond, fail }: Reach,
): Promise<boolean> {
  const { userId, channelId, threadTs } = person;
  const ways: (() => Promise<unknown>)[] = [];
  if (fail) ways.push(() => fail({ error: message.text }));
  if (person.isCommand && ack) ways.push(() => ack(message));
  if (respond) ways.push(() => respond({ ...message, response_type: 'ephemeral', replace_original: false }));
  const thread = threadTs ? { thread_ts: threadTs } : {};
  if (channelId?.startsWith('D')) {
    if (threadTs)
      ways.push(() => client.chat.postMessage({ ...message, channel: channelId, ...thread, ...QUIET }));
  } else if (channelId && userId) {
    ways.push(() => client.chat.postEphemeral({ ...message, channel: channelId, user: userId, ...thread }));
  }
  if (userId) ways.push(() => client.chat.postMessage({ ...message, channel: userId, ...QUIET }));
  for (const way of ways) {
    if (await works(way)) return true;
  }
  return false;
}

/** No previews of links: an answer stays as long as it is. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const;

async function works(way: () => Promise<unknown>): Promise<boolean> {
  try {
    await way();
    return true;
  } catch {
    return false; // the next way may work; the error that led here has been logged
  }
}

/** Reads a payload of any kind as far as this needs. In the agent panel, each direct message begins a thread. */
export function personIn(body: unknown, isPanel = false): Person {
  const event = field(body, 'event');
  const begun = isPanel && field(event, 'channel_type') === 'im' ? text(field(event, 'ts')) : null;
  const threadTs =
    text(field(event, 'thread_ts')) ?? begun ?? text(field(field(body, 'message'), 'thread_ts'));
  return {
    userId:
      text(field(body, 'user_id')) ?? text(field(field(body, 'user'), 'id')) ?? text(field(event, 'user')),
    channelId:
      text(field(body, 'channel_id')) ??
      text(field(field(body, 'channel'), 'id')) ??
      text(field(event, 'channel')),
    threadTs,
    isCommand: text(field(body, 'command')) !== null,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
