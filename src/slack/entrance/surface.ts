import type { Context, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Message } from '../../blocks/page/message.ts';
import type { PlainTextOption } from '../../blocks/roles/role-finder.ts';
import type { Respond } from '../people/person.ts';
import type { Action, Click } from './payloads/click.ts';
import type { Command } from './payloads/command.ts';
import type { Envelope, EventType, SlackEvent } from './payloads/event.ts';
import type { Typed } from './payloads/options.ts';
import type { GlobalShortcut, MessageShortcut } from './payloads/shortcut.ts';
import type { Closing, Submission, View } from './payloads/view.ts';

type Ack<T = undefined> = (answer?: T) => Promise<void>;

interface Always {
  readonly client: WebClient;
  readonly context: Context;
  /** By the response URL; from a view, which has none, by the next way that reaches the person. */
  readonly respond: Respond;
}

/** What a handler of each kind of payload works with. Events are acknowledged before anybody sees them. */
export interface ArgsOf {
  readonly command: Always & {
    readonly ack: Ack<Message & { readonly response_type: 'ephemeral' }>;
    readonly command: Command;
  };
  readonly action: Always & { readonly ack: Ack; readonly action: Action; readonly body: Click };
  readonly view: Always & {
    readonly ack: Ack<ViewResponseAction>;
    readonly view: View;
    readonly body: Submission;
  };
  readonly closed: Always & { readonly ack: Ack; readonly body: Closing };
  readonly options: Always & {
    readonly ack: Ack<{ readonly options: readonly PlainTextOption[] }>;
    readonly options: Typed;
  };
  readonly shortcut: Always & { readonly ack: Ack; readonly shortcut: GlobalShortcut };
  readonly messageShortcut: Always & { readonly ack: Ack; readonly shortcut: MessageShortcut };
  readonly event: EventArgs<EventType>;
  readonly step: Always & {
    readonly ack: Ack;
    readonly inputs: unknown;
    readonly complete: (how: { outputs: Record<string, unknown> }) => Promise<unknown>;
    readonly fail: (how: { error: string }) => Promise<unknown>;
  };
}

export type EventArgs<T extends EventType> = Always & {
  readonly event: SlackEvent<T>;
  readonly body: Envelope<T>;
};

/** Who handles what has this id: an action id, a callback id, the name of a command or step. */
export type Route<K extends keyof ArgsOf> = readonly [
  id: string | RegExp,
  handle: (args: ArgsOf[K]) => Promise<void>,
];

/** What a surface handles. */
export interface Surface {
  readonly commands?: readonly Route<'command'>[];
  readonly actions?: readonly Route<'action'>[];
  readonly views?: readonly Route<'view'>[];
  readonly options?: readonly Route<'options'>[];
  readonly shortcuts?: readonly Route<'shortcut'>[];
  readonly messageShortcuts?: readonly Route<'messageShortcut'>[];
  readonly steps?: readonly Route<'step'>[];
  readonly events?: { readonly [T in EventType]?: (args: EventArgs<T>) => Promise<void> };
}
