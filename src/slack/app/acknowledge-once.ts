import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/**
 * The same receiver, where a second acknowledgement rejects. Bolt's own rejects it over HTTP and only warns in Socket Mode,
 * so that what was said in it would reach nobody, and nobody would know.
 */
export function acknowledgeOnce(receiver: Receiver): Receiver {
  return {
    init(app) {
      const inside: App = Object.create(app);
      inside.processEvent = (event) => app.processEvent({ ...event, ack: once(event.ack) });
      receiver.init(inside);
    },
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}

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
