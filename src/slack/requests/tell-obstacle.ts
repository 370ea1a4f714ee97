import { type Obstacle, obstacleMessage } from '../../blocks/requests/card/request-refusals.ts';
import type { Services } from '../app/services.ts';
import type { Respond } from '../people/person.ts';
import { otherwise } from '../posting/tidy-up.ts';
import type { Click } from './act-on-card.ts';

const PRIVATELY = { response_type: 'ephemeral', replace_original: false } as const;

/** Says privately why a click has had no effect; once, however often it is delivered. */
export async function tellObstacle(
  { store, now, log, library }: Services,
  respond: Respond,
  { key }: Click,
  obstacle: Obstacle | null,
): Promise<void> {
  if (obstacle === null) return;
  const isFirst = await otherwise(() => store.deliveries.isFirst(`told ${key}`, now()), true, log);
  if (isFirst) await respond({ ...obstacleMessage(obstacle, library().say), ...PRIVATELY });
}
