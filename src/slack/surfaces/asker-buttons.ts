import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { decodeCardTarget } from '../../blocks/request-modal-values.ts';
import { addForm } from '../../blocks/request-modals.ts';
import type { Desk } from '../desk.ts';
import type { ArgsOf, Route, Surface } from '../entrance/surface.ts';
import { act, findForAsker, findForEither } from '../request-desk/act-on-card.ts';
import { submitAddition } from '../request-desk/card-forms.ts';
import { clickOf, pressedIn } from '../request-desk/click.ts';
import { confirm, showList } from '../request-desk/confirm.ts';
import { NOT_OPENED, openModal } from '../request-desk/open-modal.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';
import { tidyUp } from '../tidy-up.ts';

const CLICKS = [
  [ACTION.requestCancel, findForAsker, 'cancel'],
  [ACTION.requestCancelListed, findForAsker, 'cancel'],
  [ACTION.homeCancel, findForAsker, 'cancel'],
  [ACTION.requestWiden, findForAsker, 'widen'],
  [ACTION.requestDecline, findForAsker, 'decline'],
  [ACTION.requestReopen, findForEither, 'reopen'],
  [ACTION.requestReopenListed, findForAsker, 'reopen'],
] as const;

const ADDED = 'Passed on: it stands below the card of your request now.';

/** What the person who asked can do: under what they are told, in their list of requests, and in the Home tab. */
export function askerButtons(desk: Desk): Surface {
  const add = [ACTION.requestAdd, ACTION.requestAddListed, ACTION.homeAdd].map(
    (id): Route<'action'> => [
      id,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await findForAsker(desk, click);
        if (found.kind !== 'found') await tellObstacle(desk, respond, click, found.obstacle);
        else if (!(await openModal(client, body.trigger_id, addForm(found.request, pressedIn(body)))))
          await respond(NOT_OPENED);
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
        const found = await find(desk, click);
        const isAsker = found.kind === 'found' && found.request.asker === click.userId;
        const by = isAsker ? { ...click, card: null } : click; // they may have clicked in a note, which is no card
        const obstacle = found.kind === 'found' ? await act(desk, by, { kind }) : found.obstacle;
        await tellObstacle(desk, respond, click, obstacle);
        await drawAnew(desk, args);
      },
    ],
  );
  return {
    actions: [...add, ...clicks],
    views: [
      [
        VIEW.add,
        async ({ ack, body, view, client, context }) => {
          const errors = await submitAddition(desk, { userId: body.user.id, view });
          await (errors ? ack({ response_action: 'errors', errors }) : ack());
          const pressed = decodeCardTarget(view.private_metadata)?.pressed;
          if (errors || !pressed) return;
          await confirm(desk, { client, context }, { userId: body.user.id, viewId: view.id, pressed }, ADDED);
        },
      ],
    ],
  };
}

/** Lists show what has become of it at once; messages are drawn anew as the request changes. */
async function drawAnew(
  desk: Desk,
  { body, client, respond }: Pick<ArgsOf['action'], 'body' | 'client' | 'respond'>,
): Promise<void> {
  const place = pressedIn(body);
  if (place?.in === 'home') await desk.screens.redraw({ client, userId: body.user.id });
  if (place?.in === 'list') await tidyUp(() => showList(desk, body.user.id, respond), desk.log);
}
