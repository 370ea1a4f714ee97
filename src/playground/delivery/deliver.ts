import { recordRefusal } from '../workspace/record-refusal.ts';
import { SlackRefusal } from '../workspace/slack-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Answer, Delivery } from './delivery.ts';
import type { Envelope } from './envelope.ts';
import { httpRequest } from './http-request.ts';
import { post } from './post.ts';
import type { Sockets } from './sockets.ts';

/** How payloads reach the app. */
export interface Transport {
  readonly sockets: Sockets;
  /** In HTTP mode, gives the address for the next delivery; null in Socket Mode. */
  nextUrl: (() => string) | null;
  readonly deadlineMs: number;
  /** Aborted when this Slack stops: nothing is left waiting. */
  readonly stop: AbortController;
  /** Delays after which an event that was not acknowledged is sent again; Slack's are 0, 1 and 5 minutes. */
  readonly retryDelaysMs: readonly number[];
}

function send(
  workspace: Workspace,
  { nextUrl, deadlineMs, sockets, stop }: Transport,
  envelope: Envelope,
): Promise<Answer> {
  if (nextUrl === null) return sockets.send(envelope, deadlineMs);
  return post({
    url: nextUrl(),
    deadlineMs,
    signal: stop.signal,
    ...httpRequest(envelope, workspace.identity.signingSecret),
  });
}

function refusalOf(answer: Answer, deadlineMs: number): SlackRefusal | undefined {
  if (answer.late) return new SlackRefusal('operation_timeout', `no ack within ${deadlineMs} ms`);
  if (answer.broken !== undefined) return new SlackRefusal('dispatch_failed', answer.broken);
  const refused = answer.status !== undefined && (answer.status < 200 || answer.status > 299);
  return refused ? new SlackRefusal('dispatch_failed', `the app answered ${answer.status}`) : undefined;
}

function settleRefusal(envelope: Envelope, body: unknown): SlackRefusal | undefined {
  try {
    envelope.settle(body);
    return undefined;
  } catch (error) {
    if (error instanceof SlackRefusal) return error;
    throw error;
  }
}

/** Sends a payload to the app, waits for its ack, does what the ack's body says, and records what Slack would not take. */
export async function deliver(
  workspace: Workspace,
  transport: Transport,
  envelope: Envelope,
): Promise<Delivery> {
  const answer = await send(workspace, transport, envelope);
  const failed = refusalOf(answer, transport.deadlineMs);
  const refusal = failed ?? settleRefusal(envelope, answer.body);
  if (refusal !== undefined) recordRefusal(workspace, envelope.name, refusal);
  return {
    acked: failed === undefined,
    ms: answer.ms,
    late: answer.late,
    ...(answer.status === undefined ? {} : { status: answer.status }),
    ...(answer.body === undefined ? {} : { body: answer.body }),
    ...(failed === undefined ? {} : { reason: failed.message }),
    envelope,
  };
}
