import type { Receiver, ReceiverEvent } from '@slack/bolt';
import { enterBy } from './enter-by.ts';

/**
 * The same receiver, where a second acknowledgement rejects. Bolt's own rejects it over HTTP and only warns in Socket Mode,
 * so that what was said in it would reach nobody, and nobody would know.
 */
export const acknowledgeOnce = (receiver: Receiver): Receiver =>
  enterBy(receiver, (app, event) => app.processEvent({ ...event, ack: once(event.ack) }));

function once(ack: ReceiverEvent['ack']): ReceiverEvent['ack'] {
  let isDone = false;
  return async (answer) => {
    if (isDone) throw new AcknowledgedBefore('This was acknowledged before.');
    isDone = true;
    await ack(answer);
  };
}

/** Slack takes one answer to each payload. */
export class AcknowledgedBefore extends Error {
  override readonly name = 'AcknowledgedBefore';
}
