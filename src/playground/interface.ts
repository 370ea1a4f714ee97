import type { RawRequest } from './delivery/deliver-raw.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { DisconnectReason } from './delivery/sockets.ts';
import type { JsonObject } from './json.ts';
import type { NewUser } from './new-user.ts';
import type { Overview } from './overview.ts';
import type { Clickable, ClickOptions } from './people/doing/click.ts';
import type { CommandOptions } from './people/doing/command.ts';
import type { WriteOptions } from './people/doing/write.ts';
import type { EventOptions } from './people/events.ts';
import type { Installed } from './people/install.ts';
import type { Values } from './people/state.ts';
import type { ApiCall, Refusal } from './workspace/ledger.ts';
import type { Channel } from './workspace/messages/channel.ts';
import type { PostedMessage } from './workspace/messages/message.ts';
import type { OpenView } from './workspace/messages/open-view.ts';
import type { SuggestedPrompts } from './workspace/people/agent.ts';
import type { AgentStatus } from './workspace/people/agent-status.ts';
import type { Identity } from './workspace/people/identity.ts';
import type { User, UserGroup, UserStatus } from './workspace/people/people.ts';
import type { PlannedFault } from './workspace/planned-fault.ts';
import type { StepOutcome } from './workspace/triggers/step-run.ts';

export interface LocalSlackOptions {
  /** `manifest.yml` in the working directory unless given. */
  readonly manifestPath?: string;
  /** Scopes that whoever installed the app did not grant, of those in `bot_optional`. None unless given. */
  readonly declined?: readonly string[];
  /** 0, any free one, unless given. Always on loopback. */
  readonly port?: number;
  /** Milliseconds; rules the life of triggers and response_urls, and message timestamps. Signatures use real time. */
  readonly now?: () => number;
  /** 3000, as at Slack, unless given. */
  readonly ackDeadlineMs?: number;
  /** When to send an event again that was not acknowledged; never unless given. */
  readonly eventRetryDelaysMs?: readonly number[];
  /** False for a workspace without the agent panel: its methods answer `feature_disabled`, its events do not come. */
  readonly agentPanel?: boolean;
  /** For a workspace of an organization: whose it is, and what the app's tokens are. */
  readonly identity?: Partial<Identity>;
  /** 0 unless given: what ids are counted from, so that those of two workspaces differ. */
  readonly firstId?: number;
  /** Who may connect, by their address: for a Slack that is reached by way of a proxy only. Everybody unless given. */
  readonly admits?: (address: string) => boolean;
}

export interface NewChannel {
  /** One of its own unless given. */
  readonly id?: string;
  readonly name?: string;
  readonly private?: boolean;
  /** `mpim`: a direct message of several people, the bot among them if it is a member. */
  readonly kind?: 'mpim';
  readonly members?: readonly User[];
  /** False unless given, as at Slack: somebody has to invite the bot. */
  readonly botIsMember?: boolean;
  readonly archived?: boolean;
  readonly extShared?: boolean;
}

export interface NewGroup {
  /** One of its own unless given. */
  readonly id?: string | undefined;
  readonly handle: string;
  readonly users: readonly User[];
  readonly disabled?: boolean;
}

/** A strict Slack on this machine: it refuses what Slack would refuse, and keeps account of it. */
export interface LocalSlack extends Overview {
  /** `http://127.0.0.1:PORT/api/`, for SLACK_API_URL. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly teamId: string;
  readonly appId: string;

  /** HTTP mode: where the app listens, or where its replicas do, which get deliveries in turn. Without it, an open socket gets them. */
  deliverTo(urls: string | readonly string[]): void;

  addUser(options?: NewUser): User;
  addGroup(options: NewGroup): UserGroup;
  /** An admin deactivates somebody's account. */
  deactivate(user: User): void;
  /** Somebody sets their status; what is left out is empty. */
  setStatus(user: User, status: Partial<UserStatus>): void;
  /** Somebody deletes a group. */
  dropGroup(group: UserGroup): void;
  addChannel(options?: NewChannel): Channel;
  directMessageChannel(user: User): Channel;
  archive(channel: Channel): void;
  /** Who reads it: a private channel that is opened to all, or one that is shared with another company. */
  change(channel: Channel, how: { readonly private?: boolean; readonly extShared?: boolean }): void;
  /** The id stays. No two channels have the same name. */
  rename(channel: Channel, name: string): void;
  invite(who: User | 'bot', channel: Channel): void;
  remove(who: User | 'bot', channel: Channel): void;

  // What people do. Each resolves when the app has acknowledged, or when the deadline has passed.
  command(
    by: User,
    where: Channel,
    command: string,
    text: string,
    options?: CommandOptions,
  ): Promise<Delivery>;
  /** Posts `<@BOT> text` and tells the app, if the bot is in the channel; otherwise `acked` is false, with a reason. */
  mention(by: User, where: Channel, text: string, options?: WriteOptions): Promise<Delivery>;
  directMessage(by: User, text: string, options?: WriteOptions): Promise<Delivery>;
  /**
   * Posts without addressing the bot; the app hears of it only if the manifest subscribes to such messages. Of links of
   * the manifest's `unfurl_domains` it hears wherever they are written, with `link_shared`.
   */
  write(by: User, where: Channel, text: string, options?: WriteOptions): Promise<PostedMessage>;
  /** Puts an emoji under a message: its name, without colons. */
  react(by: User, to: PostedMessage, emoji: string): Promise<Delivery>;
  /** Types a link of such a domain into the message field, without sending it. */
  compose(by: User, text: string): Promise<Delivery>;
  click(by: User, on: Clickable, actionId: string, options?: ClickOptions): Promise<Delivery>;
  /** Types into an external select; the delivery's body holds the options. */
  suggest(by: User, on: Clickable, actionId: string, typed: string): Promise<Delivery>;
  /** Submits the modal on the person's screen. */
  submit(by: User, values?: Values): Promise<Delivery>;
  closeView(by: User): Promise<Delivery>;
  /** With a message it is a message shortcut, without a global one. */
  shortcut(by: User, callbackId: string, message?: PostedMessage): Promise<Delivery>;
  openHome(by: User, tab?: 'home' | 'messages'): Promise<Delivery>;

  /** A workflow arrives at a step of the app, with inputs as the manifest declares them. */
  runStep(callbackId: string, inputs?: JsonObject, by?: User): Promise<Delivery>;
  /** Goes to a channel while the agent panel is open, or away from all of them. */
  changeContext(by: User, where: Channel | null): Promise<Delivery>;
  /** Presses the stop button of an agent session that is `processing`. */
  stopAgent(by: User, thread: PostedMessage): Promise<Delivery>;

  /** Installs the app by its own page, at its address, and takes it out again. */
  install(appUrl: string): Promise<Installed>;
  uninstall(): Promise<Delivery>;
  /** Whether a token, or what is exchanged for one, is its own. */
  holds(token: string): boolean;

  // What Slack does.
  deliverEvent(event: object, options?: EventOptions): Promise<Delivery>;
  /** The `message` event about a message that exists, the bot's own ones for instance. */
  echo(message: PostedMessage): Promise<Delivery>;
  echoChange(message: PostedMessage, subtype: 'message_changed' | 'message_deleted'): Promise<Delivery>;
  /** A request made by hand: forged, stale, garbage. HTTP mode only; nothing is recorded in `refusals`. */
  deliverRaw(request: RawRequest): Promise<Delivery>;
  /** The same payload once more, to the next in turn or to a given address; an event comes with retry number and reason. */
  redeliver(delivery: Delivery, retryNum?: number, to?: string): Promise<Delivery>;
  /** Socket Mode: tells the app to reconnect. */
  disconnectSocket(reason?: DisconnectReason): void;
  /** Resolves when at least so many sockets are open. */
  waitForSockets(count?: number, timeoutMs?: number): Promise<number>;
  /** Resolves when no socket is open. */
  waitForClosedSockets(timeoutMs?: number): Promise<number>;

  /** What everybody in the channel sees, in order, edits applied, deleted ones left out. */
  messages(where: Channel): readonly PostedMessage[];
  /** What only this person sees. */
  ephemerals(to: User, where?: Channel): readonly PostedMessage[];
  /** The message as it is now; undefined once it is deleted. */
  current(message: PostedMessage): PostedMessage | undefined;
  /** The modal on the person's screen. */
  modal(of: User): OpenView | undefined;
  home(of: User): OpenView | undefined;
  /** The first message that fits, which may be there already. Messages of people count too: use a predicate. */
  waitForMessage(where: Channel, fits?: Fits<PostedMessage>, timeoutMs?: number): Promise<PostedMessage>;
  waitForEphemeral(to: User, fits?: Fits<PostedMessage>, timeoutMs?: number): Promise<PostedMessage>;
  waitForModal(of: User, fits?: Fits<OpenView>, timeoutMs?: number): Promise<OpenView>;
  waitForHome(of: User, fits?: Fits<OpenView>, timeoutMs?: number): Promise<OpenView>;

  /** How a workflow step ended; waits until it did. By its delivery, or its `function_execution_id`. */
  stepOutcome(which: Delivery | string, timeoutMs?: number): Promise<StepOutcome>;
  /** What a thread shows of the agent's work. */
  agentStatus(thread: PostedMessage): AgentStatus;
  /** What the person's panel offers to ask. */
  suggestedPrompts(to: User): SuggestedPrompts | undefined;
  /** The previews that the app gave to links of a message, or of a draft by its delivery; by address. */
  unfurls(of: PostedMessage | Delivery): Unfurls;
  /** What the app has uploaded: all of it, or what hangs on a message, or on the messages of a channel. */
  files(where?: Channel | PostedMessage): readonly SeenFile[];

  /** Every API call, response_url post or ack body that Slack, or a rule of this house, would refuse. */
  readonly refusals: readonly Refusal[];
  readonly calls: readonly ApiCall[];
  /**
   * Orders failures of a Web API method, or of `response_url`; of certain calls only, if `when` says so. They are no
   * refusals: the app did nothing wrong. With `after`, the call is in `calls` as what it was: done.
   */
  failNext(method: string, fault: PlannedFault, times?: number, when?: (args: JsonObject) => boolean): void;
  close(): Promise<void>;
}

export type Unfurls = Readonly<Record<string, JsonObject>>;

export interface SeenFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Empty when the app gave none. */
  readonly altText: string;
  /** `image/png` */
  readonly type: string;
  /** Its path in the playground's window; nobody guesses it. */
  readonly address: string;
  readonly bytes: Buffer;
}

export type Fits<T> = (one: T) => boolean;
