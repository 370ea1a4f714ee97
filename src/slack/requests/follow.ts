import { type Delivery, during } from '../../delivery.ts';
import type { Backend } from '../app/services.ts';
import type { Payload } from '../entrance/read-payload.ts';

/** What is pressed or typed comes from outside: who forges it could write words where a name should stand. */
const NAME = /^[\w:./-]{1,60}$/;

/**
 * Follows a delivery from its payload to its answer: in the figures, and where it is wanted in the log, by its reference.
 * A form that is sent off is followed always, since what it leads to has to be done before Slack stops waiting.
 */
export function createFollower({ metrics, log, isTraced = false }: Backend) {
  const isFollowed = isTraced || metrics.byDelivery === true;
  return async ({ kind, id }: Payload, delivery: Delivery, work: () => Promise<void>): Promise<void> => {
    const whole = async () => {
      if (isTraced) log.info('received', { kind, what: NAME.test(id) ? id : 'not a name' });
      try {
        await work();
      } finally {
        const seconds = secondsSince(delivery);
        const outcome = delivery.hasFailed ? 'failed' : 'done';
        metrics.handled(kind, outcome, seconds);
        if (isTraced) log.info('handled', { kind, outcome, milliseconds: Math.round(seconds * 1000) });
      }
    };
    return isFollowed || kind === 'view' ? during(delivery, whole) : whole();
  };
}

const secondsSince = ({ begin }: Delivery): number => (performance.now() - begin) / 1000;
