import type { App, Context, Receiver, ReceiverEvent } from '@slack/bolt';
import { type Delivery, during, newDelivery, timeLeftFor } from '../../delivery.ts';
import { errorWords, type Log } from '../../log.ts';
import type { Metrics } from '../../metrics/metrics.ts';
import { enterBy } from '../app/enter-by.ts';
import { type Payload, readPayload } from './read-payload.ts';

/**
 * The border. Whatever arrives is read before Bolt or anybody else sees it: what does not fit is acknowledged, counted and
 * dropped, and of what fits only the fields go on that are in our schemas.
 */
export function createEntrance(
  receiver: Receiver,
  log: Log,
  metrics: Metrics,
  /** Takes what is not to be acknowledged before it is kept, since nobody would deliver it again. */
  isTaken: (payload: Payload) => Promise<boolean> = async () => false,
): Receiver {
  let dropped = 0;
  const enter = async (app: App, event: ReceiverEvent): Promise<void> => {
    const reading = readPayload(event.body);
    if (reading.kind === 'fits') {
      const entered = timed(event, reading.payload, metrics);
      const taken = await ifKept(() => isTaken(reading.payload));
      if (taken === null) return; // not acknowledged: it comes again
      if (!taken && SPEAKS_LATER.has(reading.payload.kind)) entered.acknowledgeInTime();
      return taken ? entered.ack() : app.processEvent(entered);
    }
    if (reading.kind === 'misfit') {
      dropped += 1;
      const { of: what, at } = reading;
      log.warn('dropped a payload that is not as Slack documents it', { what, at, dropped });
    }
    await event.ack();
  };
  async function ifKept(take: () => Promise<boolean>): Promise<boolean | null> {
    try {
      return await take();
    } catch (error) {
      log.warn('could not keep what was said, so Slack is asked for it again', { error: errorWords(error) });
      return null;
    }
  }
  return enterBy(receiver, enter);
}

/** To these something can be said after they were acknowledged. A form and a menu wait for what the acknowledgement says. */
const SPEAKS_LATER: ReadonlySet<Payload['kind']> = new Set([
  'command',
  'action',
  'shortcut',
  'messageShortcut',
]);

interface Timed extends ReceiverEvent {
  /** Whoever handles it has until Slack gives up: what is not acknowledged by then is acknowledged with nothing. */
  acknowledgeInTime(): void;
}

/** What the entrance has read stands in Bolt's context of every payload; from its acknowledgement on, nobody waits for it. */
function timed(event: ReceiverEvent, payload: Payload, metrics: Metrics): Timed {
  const delivery = newDelivery();
  let [isLate, timer]: [boolean, NodeJS.Timeout | undefined] = [false, undefined];
  const acknowledge = async (answer?: unknown) => {
    await event.ack(answer);
    if (delivery.isAcknowledged) return;
    delivery.isAcknowledged = true;
    const tell = () => metrics.acknowledged(payload.kind, (performance.now() - delivery.begin) / 1000);
    if (metrics.byDelivery)
      await during(delivery, async () => tell()); // Bolt acknowledges events by itself
    else tell();
  };
  const giveUp = () => {
    isLate = true;
    acknowledge().catch(() => {}); // whoever handles it was faster
  };
  return {
    ...event,
    body: payload.body,
    customProperties: { ...event.customProperties, payload, delivery },
    acknowledgeInTime() {
      if (!delivery.isAcknowledged) timer = setTimeout(giveUp, timeLeftFor(delivery));
    },
    async ack(answer) {
      clearTimeout(timer);
      if (!isLate || answer !== undefined) await acknowledge(answer);
    },
  };
}

/** What the entrance has read; it stands in Bolt's context of every payload. */
export const payloadIn = ({ payload }: Context): Payload => payload;
export const deliveryIn = ({ delivery }: Context): Delivery => delivery;
