import { z } from 'zod';
import { address, channelId, maybe, teamId, text, timestamp, token, userId } from './ids.ts';

const said = {
  user: maybe(userId),
  bot_id: maybe(z.string()),
  channel: channelId,
  text,
  ts: timestamp,
  thread_ts: maybe(timestamp),
};

const file = z.object({ name: maybe(z.string()), title: maybe(z.string()), permalink: maybe(address) });
const files = z
  .array(file)
  .nullish()
  .catch(null)
  .transform((given) => given ?? []);

const pieces = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((given) => given ?? []);

/** A message inside an event that says what became of it. */
const inner = z.object({
  user: maybe(userId),
  bot_id: maybe(z.string()),
  subtype: maybe(z.string()),
  text,
  ts: maybe(timestamp),
  thread_ts: maybe(timestamp),
  edited: maybe(z.object({ ts: maybe(timestamp) })),
  blocks: pieces,
  attachments: pieces,
  files,
});

/** The events that Rolecall hears, by their type. */
const EVENTS = {
  app_mention: z.object({ type: z.literal('app_mention'), ...said, edited: maybe(z.unknown()) }),
  message: z.object({
    type: z.literal('message'),
    ...said,
    subtype: maybe(z.string()),
    channel_type: maybe(z.string()),
    blocks: pieces,
    attachments: pieces,
    files,
    message: maybe(inner),
    previous_message: maybe(inner),
    deleted_ts: maybe(timestamp),
  }),
  app_home_opened: z.object({
    type: z.literal('app_home_opened'),
    user: userId,
    channel: maybe(channelId),
    tab: text,
    view: maybe(z.unknown()),
    context: maybe(z.unknown()),
  }),
  app_context_changed: z.object({
    type: z.literal('app_context_changed'),
    user: maybe(userId),
    context: maybe(z.unknown()),
  }),
  agent_session_stopped: z.object({
    type: z.literal('agent_session_stopped'),
    channel: channelId,
    thread_ts: timestamp,
  }),
  /** `channel` is "COMPOSER", and `message_ts` no time stamp, while the message is being written. */
  link_shared: z.object({
    type: z.literal('link_shared'),
    user: maybe(userId),
    channel: z.union([z.literal('COMPOSER'), channelId]),
    message_ts: z.string().regex(/\S/),
    links: z.array(z.object({ url: z.string() })),
  }),
  reaction_added: z.object({
    type: z.literal('reaction_added'),
    user: maybe(userId),
    /** Name of the emoji, without colons. */
    reaction: text,
    item: z.object({ type: text, channel: maybe(channelId), ts: maybe(timestamp) }),
    event_ts: text,
  }),
  app_uninstalled: z.object({ type: z.literal('app_uninstalled') }),
  /** Ids of users, of the bot for its tokens. */
  tokens_revoked: z.object({
    type: z.literal('tokens_revoked'),
    tokens: maybe(z.object({ bot: maybe(z.array(userId)) })),
  }),
  /** Of the workspaces of an organization that have the app no longer. */
  team_access_revoked: z.object({ type: z.literal('team_access_revoked'), team_ids: z.array(teamId) }),
  function_executed: z.object({
    type: z.literal('function_executed'),
    function: z.object({ callback_id: z.string() }),
    /** Bolt takes an empty one for none, and then ends with an error. */
    function_execution_id: z.string().regex(/\S/),
    bot_access_token: maybe(token),
    inputs: maybe(z.unknown()),
  }),
} as const;

export type EventType = keyof typeof EVENTS;
export type SlackEvent<T extends EventType = EventType> = Readonly<z.infer<(typeof EVENTS)[T]>>;

const fields = {
  event_id: maybe(z.string()),
  /** Seconds since 1970. */
  event_time: maybe(z.number()),
  team_id: maybe(teamId),
  context_team_id: maybe(teamId),
  enterprise_id: maybe(teamId),
  is_ext_shared_channel: maybe(z.boolean()),
  authorizations: maybe(
    z.array(
      z.object({
        team_id: teamId.nullish(),
        enterprise_id: teamId.nullish(),
        user_id: maybe(userId),
        is_bot: maybe(z.boolean()),
      }),
    ),
  ),
};

const envelope = z.object(fields);
/** An event as it arrives, with what stands around it. */
export type Envelope<T extends EventType = EventType> = Readonly<z.infer<typeof envelope>> & {
  readonly event: SlackEvent<T>;
};

type Envelopes = { readonly [T in EventType]: z.ZodType<Envelope<T>> };
const envelopes = Object.fromEntries(
  Object.entries(EVENTS).map(([type, event]) => [type, z.object({ ...fields, event })]),
) as unknown as Envelopes; // `fromEntries` forgets which key has which value

/** The form of an event of each type, with what stands around it. */
export const envelopeOf = <T extends EventType>(type: T): Envelopes[T] => envelopes[type];

export const isHeard = (type: string): type is EventType => Object.hasOwn(EVENTS, type);
