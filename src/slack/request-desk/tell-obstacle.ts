import { type Obstacle, obstacleMessage } from '../../blocks/request-refusals.ts';
import type { Desk } from '../desk.ts';
import type { Respond } from '../person.ts';
import { otherwise } from '../tidy-up.ts';
import type { Click } from './act-on-card.ts';

/** Says privately why a click has had no effect; once, however often it is delivered. */
export async function tellObstacle(
  { store, now, log }: Desk,
  respond: Respond,
  { key }: Click,
  obstacle: Obstacle | null,
): Promise<void> {
  if (obstacle === null) return;
  const isFirst = await otherwise(() => store.deliveries.isFirst(`told ${key}`, now()), true, log);
  if (isFirst)
    await respond({ ...obstacleMessage(obstacle), response_type: 'ephemeral', replace_original: false });
}
