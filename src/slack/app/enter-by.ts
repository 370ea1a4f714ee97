import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** The same receiver, whose events enter the app by this way. */
export function enterBy(
  receiver: Receiver,
  enter: (app: App, event: ReceiverEvent) => Promise<void>,
): Receiver {
  return {
    init(app) {
      const inside: App = Object.create(app);
      inside.processEvent = (event) => enter(app, event);
      receiver.init(inside);
    },
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}
