import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import { addForm } from '../../../blocks/requests/asker/add-form.ts';
import { cardActionId } from '../../../blocks/requests/card/card-buttons.ts';
import { decodeCardTarget } from '../../../blocks/requests/card/forms/card-target.ts';
import type { Obstacle } from '../../../blocks/requests/card/request-refusals.ts';
import { barredFrom } from '../../../requests/audience/audience.ts';
import type { Request } from '../../../requests/request.ts';
import type { Services } from '../../app/services.ts';
import type { ArgsOf, Route, Surface } from '../../entrance/surface.ts';
import { otherwise, tidyUp } from '../../posting/tidy-up.ts';
import { act, findForAsker, findForEither } from '../../requests/act-on-card.ts';
import { clickOf, pressedIn } from '../../requests/click.ts';
import { confirm, showList } from '../../requests/confirm.ts';
import { notOpened, openModal } from '../../requests/open-modal.ts';
import { submitAddition } from '../../requests/submit-addition.ts';
import { tellObstacle } from '../../requests/tell-obstacle.ts';

const CLICKS = [
  [ACTION.requestCancel, findForAsker, 'cancel'],
  [ACTION.requestCancelListed, findForAsker, 'cancel'],
  [ACTION.homeCancel, findForAsker, 'cancel'],
  [ACTION.requestWiden, findForAsker, 'widen'],
  [ACTION.requestDecline, findForAsker, 'decline'],
  [cardActionId('reopen'), findForEither, 'reopen'],
  [ACTION.requestReopenListed, findForAsker, 'reopen'],
] as const;

/** What the person who asked can do: under what they are told, in their list of requests, and in the Home tab. */
export function askerButtons(services: Services): Surface {
  const add = [ACTION.requestAdd, ACTION.requestAddListed, ACTION.homeAdd].map(
    (id): Route<'action'> => [
      id,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await findForAsker(services, click);
        const obstacle = found.kind === 'found' ? whyNothingToAdd(found.request) : found.obstacle;
        if (found.kind !== 'found' || obstacle) await tellObstacle(services, respond, click, obstacle);
        else if (
          !(await openModal(
            client,
            body.trigger_id,
            addForm(found.request, services.library().say, pressedIn(body)),
          ))
        )
          await respond(notOpened(services.library().say));
      },
    ],
  );
  const clicks = CLICKS.map(
    ([id, find, kind]): Route<'action'> => [
      id,
      async (args) => {
        const { ack, action, body, respond } = args;
        await ack();
        const click = clickOf(body, action);
        const found = await find(services, click);
        const isAsker = found.kind === 'found' && found.request.asker === click.userId;
        const by = isAsker ? { ...click, card: null } : click; // they may have clicked in a note, which is no card
        const obstacle = found.kind === 'found' ? await act(services, by, { kind }) : found.obstacle;
        await tellObstacle(services, respond, click, obstacle);
        await drawAnew(services, args);
      },
    ],
  );
  return {
    actions: [...add, ...clicks],
    views: [
      [
        VIEW.add,
        async ({ ack, body, view, client, context }) => {
          const errors = await submitAddition(services, { userId: body.user.id, view });
          await (errors ? ack({ response_action: 'errors', errors }) : ack());
          const target = decodeCardTarget(view.private_metadata);
          if (errors || !target?.pressed) return;
          await confirm(
            services,
            { client, context },
            { userId: body.user.id, viewId: view.id, pressed: target.pressed },
            await whatBecomesOfIt(services, target.request),
          );
        },
      ],
    ],
  };
}

/** A notice may stand there as it was. */
const whyNothingToAdd = ({ state }: Request): Obstacle | null =>
  state === 'resolved' || state === 'cancelled' ? { kind: 'closed', state } : null;

/** Where what was added goes, as things stand: it is posted after this is said. */
async function whatBecomesOfIt({ requests, directory, library, log }: Services, id: string): Promise<string> {
  const say = library().say.asker;
  const request = await otherwise(() => requests.find(id), null, log);
  if (!request || request.channel === null || request.cardTs === null) return say.addedForLater;
  const place = await directory.channelNow(request.channel);
  const isBarred = place.kind === 'done' && barredFrom(place.value, request) !== null;
  return isBarred ? say.addedAndKept : say.added;
}

/** Lists show what has become of it at once; messages are drawn anew as the request changes. */
async function drawAnew(
  services: Services,
  { body, client, respond }: Pick<ArgsOf['action'], 'body' | 'client' | 'respond'>,
): Promise<void> {
  const place = pressedIn(body);
  if (place?.in === 'home') await services.screens.redraw({ client, userId: body.user.id });
  if (place?.in === 'list')
    await tidyUp(() => showList(services, body.user.id, respond, place.row), services.log);
}
