import { decodeCardTarget } from '../../blocks/requests/card/forms/card-target.ts';
import { type Obstacle, obstacleMessage } from '../../blocks/requests/card/request-refusals.ts';
import { type Act, isAct } from '../../requests/moves/act.ts';
import type { Request } from '../../requests/request.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import { act, type Click, type Found } from './act-on-card.ts';
import type { FormView } from './form/change-form.ts';
import type { FieldErrors } from './form/submit-form.ts';

/** A form about a request, sent off. */
export interface Submission {
  readonly userId: string;
  readonly view: FormView;
}

/** What stands in the way is said at the field, so that what was written is not lost. */
export async function carryOut(
  services: Services,
  { userId, view }: Submission,
  find: (services: Services, click: Click) => Promise<Found>,
  plan: (request: Request) => Promise<Act | Obstacle>,
  field: string,
): Promise<FieldErrors> {
  const target = decodeCardTarget(view.private_metadata);
  const card = target?.channel && target.ts ? { channel: target.channel, ts: target.ts } : null;
  const click = { requestId: target?.request ?? '', userId, what: field, key: `view ${view.id}`, card };
  try {
    const found = await find(services, click);
    const planned = found.kind === 'found' ? await plan(found.request) : found.obstacle;
    const obstacle = isAct(planned) ? await act(services, click, planned) : planned;
    return obstacle ? { [field]: obstacleMessage(obstacle, services.library().say).text } : null;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { [field]: services.library().say.card.away };
  }
}
