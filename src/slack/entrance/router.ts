import type { AckFn, AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { Message } from '../../blocks/page/message.ts';
import type { Messages } from '../../messages/messages.ts';
import { AcknowledgedBefore } from '../app/acknowledge-once.ts';
import { personIn, type Respond, tell } from '../people/person.ts';
import { explainUnknown } from './explain-unknown.ts';
import type { Payload } from './read-payload.ts';
import type { ArgsOf } from './surface.ts';
import type { Table } from './table.ts';

export type BoltArgs = AnyMiddlewareArgs & AllMiddlewareArgs;

/** Gives a payload to whoever handles it, or says that nobody does. */
export function createRouter(table: Table, now: () => number, say: () => Messages) {
  const explanations = explainUnknown(say);
  return async (args: BoltArgs, payload: Payload): Promise<void> => {
    const call = callOf(args, payload, now) as ArgsOf[typeof payload.kind];
    const handlers: readonly unknown[] = table.find(payload.kind, payload.id);
    const whoever = handlers.length > 0 ? handlers : [explanations[payload.kind]];
    // Payload and handlers come from the same row of the table, which the compiler cannot see.
    for (const handle of whoever as readonly ((args: typeof call) => Promise<void>)[]) await handle(call);
  };
}

/** What Bolt has made of the payload (its own names, the client, `ack` …), with the fields as we have read them. */
function callOf(args: BoltArgs, { kind, body }: Payload, now: () => number): object {
  const common = { ...args, body, respond: responder(args, body) };
  if (kind === 'command') return { ...common, ack: evenLate(args, common.respond) };
  if (kind !== 'action') return common;
  const [action] = body.actions;
  return { ...common, action: { ...action, action_ts: action.action_ts ?? String(now() / 1000) } };
}

/** A command whose answer takes longer than Slack waits has been acknowledged with nothing: the answer comes by its response URL. */
function evenLate({ ack }: BoltArgs, respond: Respond) {
  if (!ack) return ack;
  return async (answer?: Message & { readonly response_type: 'ephemeral' }): Promise<void> => {
    try {
      await (ack as AckFn<typeof answer>)(answer);
    } catch (error) {
      if (!(error instanceof AcknowledgedBefore) || answer === undefined) throw error;
      await respond(answer);
    }
  };
}

/** What was clicked in a thread is answered in that thread; what a thread hangs on stands in its channel. */
function inThread(respond: Respond, body: Payload['body']): Respond {
  if (!('container' in body)) return respond;
  const thread = body.message?.thread_ts ?? body.container?.thread_ts;
  if (thread === undefined || thread === body.message?.ts) return respond;
  return (message) =>
    respond(message.replace_original === true ? message : { thread_ts: thread, ...message });
}

function responder({ client, context, ...args }: BoltArgs, body: Payload['body']): Respond {
  if ('respond' in args && args.respond) return inThread(args.respond, body);
  return ({ text, blocks }) => tell({ text, blocks }, personIn(body), { client, context });
}
