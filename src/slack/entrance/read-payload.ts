import type { z } from 'zod';
import { wellFormed } from '../../well-formed.ts';
import { type Click, click, placed } from './payloads/click.ts';
import { type Command, command } from './payloads/command.ts';
import { type Envelope, envelopeOf, isHeard } from './payloads/event.ts';
import { options, type Typed } from './payloads/options.ts';
import {
  type GlobalShortcut,
  globalShortcut,
  type MessageShortcut,
  messageShortcut,
} from './payloads/shortcut.ts';
import { type Closing, closing, type Submission, submission } from './payloads/view.ts';

/** What Slack delivers, by kind. */
export interface Bodies {
  readonly command: Command;
  readonly action: Click;
  readonly view: Submission;
  readonly closed: Closing;
  readonly options: Typed;
  readonly shortcut: GlobalShortcut;
  readonly messageShortcut: MessageShortcut;
  readonly event: Envelope;
  readonly step: Envelope<'function_executed'>;
}
export type Kind = keyof Bodies;

/** A payload that holds the fields we use, in the form that Slack documents, and no others. */
export type Payload = {
  readonly [K in Kind]: {
    readonly kind: K;
    /** What says who handles it: an action id, a callback id, the type of an event … */
    readonly id: string;
    readonly body: Bodies[K];
  };
}[Kind];

export type Reading =
  | { readonly kind: 'fits'; readonly payload: Payload }
  /** Slack has sent what nobody here asked for, such as an event of another type. */
  | { readonly kind: 'unheard' }
  /** `at`: names of fields on the way to the one that does not fit; never what is in it. */
  | { readonly kind: 'misfit'; readonly of: Kind | 'unknown'; readonly at: string };

/** Reads what was delivered, whatever it is. Never throws. */
export function readPayload(given: unknown): Reading {
  if (typeof given !== 'object' || given === null) return { kind: 'misfit', of: 'unknown', at: '' };
  const { command: name, event, type }: { command?: unknown; event?: unknown; type?: unknown } = given;
  if (event !== undefined) return readEvent(given, event);
  if (name !== undefined) return read('command', command, given, (body) => body.command);
  switch (type) {
    case 'block_actions':
      return read('action', click.transform(placed), given, ({ actions: [first] }) => first.action_id);
    case 'view_submission':
      return read('view', submission, given, (body) => body.view.callback_id);
    case 'view_closed':
      return read('closed', closing, given, (body) => body.view.callback_id);
    case 'block_suggestion':
      return read('options', options, given, (body) => body.action_id);
    case 'shortcut':
      return read('shortcut', globalShortcut, given, (body) => body.callback_id);
    case 'message_action':
      return read('messageShortcut', messageShortcut, given, (body) => body.callback_id);
    default:
      return { kind: 'misfit', of: 'unknown', at: 'type' };
  }
}

function readEvent(given: object, event: unknown): Reading {
  const type: unknown = typeof event === 'object' && event !== null && 'type' in event ? event.type : null;
  if (typeof type !== 'string') return { kind: 'misfit', of: 'event', at: 'event.type' };
  if (!isHeard(type)) return { kind: 'unheard' };
  return type === 'function_executed'
    ? read('step', envelopeOf(type), given, (body) => body.event.function.callback_id)
    : read('event', envelopeOf(type), given, () => type);
}

function read<K extends Kind>(
  kind: K,
  schema: z.ZodType<Bodies[K]>,
  given: object,
  idOf: (body: Bodies[K]) => string,
): Reading {
  const { data, error } = schema.safeParse(given);
  if (error) return { kind: 'misfit', of: kind, at: error.issues[0]?.path.join('.') ?? '' };
  return { kind: 'fits', payload: { kind, id: idOf(data), body: wellFormed(data) } as Payload };
}
