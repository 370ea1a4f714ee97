import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { NameSettings } from '../../config.ts';
import { withNames } from '../../messages/own-names.ts';
import type { WayOut } from '../transport/way-out.ts';
import { enterBy } from './enter-by.ts';

const USUAL_COMMAND = '/role';
/** Where Slack shows words; ids, values and addresses stand elsewhere. */
const WORDS: ReadonlySet<string> = new Set([
  'text',
  'alt_text',
  'alt_txt',
  'title',
  'message',
  'markdown_text',
  'initial_comment',
  'error',
]);

/** Says everything with the names that this app has in Slack. */
export interface OtherNames {
  /** Any part of what is sent to Slack. */
  in<T>(sent: T): T;
  /** The body of a call, as it goes over the wire. */
  inBody(body: unknown): unknown;
}

export function createOtherNames(names: NameSettings): OtherNames {
  const say = withNames(names);
  const walk = (value: unknown, isWords: boolean): unknown => {
    if (typeof value === 'string') return isWords ? say(value) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, isWords));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, WORDS.has(key))]));
  };
  const inForm = (form: string): string => {
    const fields = [...new URLSearchParams(form)].map(([key, value]): [string, string] => [
      key,
      inField(key, value),
    ]);
    return new URLSearchParams(fields).toString();
  };
  const inField = (key: string, value: string): string => (WORDS.has(key) ? say(value) : inJson(value));
  const inJson = (text: string): string => {
    if (!/^\s*[[{]/.test(text)) return text;
    const read = parsed(text);
    return read === undefined ? text : JSON.stringify(walk(read, false));
  };
  return {
    in: <T>(sent: T) => walk(sent, false) as T, // only words change, no form
    inBody(body) {
      if (body instanceof URLSearchParams) return inForm(body.toString());
      if (typeof body !== 'string') return body;
      return /^\s*[[{]/.test(body) ? inJson(body) : inForm(body);
    },
  };
}

/** The same way out, on which everything has these names. */
export function renameOutgoing(way: WayOut, names: OtherNames): WayOut {
  // A body stays of its kind, or becomes the text that it stands for.
  const named = (init: RequestInit = {}) => ({
    ...init,
    body: names.inBody(init.body) as RequestInit['body'],
  });
  return { ...way, fetch: (url, init) => way.fetch(url, init?.body ? (named(init) as RequestInit) : init) };
}

/** The same receiver, through which the command comes as everybody here calls it, and acknowledgements go with these names. */
export function renameIncoming(receiver: Receiver, names: OtherNames, command: string): Receiver {
  const enter = (app: App, event: ReceiverEvent): Promise<void> => {
    const body = event.body.command === command ? { ...event.body, command: USUAL_COMMAND } : event.body;
    return app.processEvent({ ...event, body, ack: (answer) => event.ack(names.in(answer)) });
  };
  return enterBy(receiver, enter);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
