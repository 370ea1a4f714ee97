import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { addForm } from '../../blocks/request-modals.ts';
import type { Desk } from '../desk.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import { act, findForAsker, findForEither } from '../request-desk/act-on-card.ts';
import { submitAddition } from '../request-desk/card-forms.ts';
import { clickOf } from '../request-desk/click.ts';
import { NOT_OPENED, openModal } from '../request-desk/open-modal.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';

const CLICKS = [
  [ACTION.requestCancel, findForAsker, 'cancel'],
  [ACTION.requestCancelListed, findForAsker, 'cancel'],
  [ACTION.requestWiden, findForAsker, 'widen'],
  [ACTION.requestDecline, findForAsker, 'decline'],
  [ACTION.requestReopen, findForEither, 'reopen'],
  [ACTION.requestReopenListed, findForAsker, 'reopen'],
] as const;

/** What the person who asked can do, under what they are told and in their list of requests. */
export function askerButtons(desk: Desk): Surface {
  const add = [ACTION.requestAdd, ACTION.requestAddListed].map(
    (id): Route<'action'> => [
      id,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await findForAsker(desk, click);
        if (found.kind !== 'found') await tellObstacle(desk, respond, click, found.obstacle);
        else if (!(await openModal(client, body.trigger_id, addForm(found.request))))
          await respond(NOT_OPENED);
      },
    ],
  );
  const clicks = CLICKS.map(
    ([id, find, kind]): Route<'action'> => [
      id,
      async ({ ack, action, body, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await find(desk, click);
        const isAsker = found.kind === 'found' && found.request.asker === click.userId;
        const by = isAsker ? { ...click, card: null } : click; // they may have clicked in a note, which is no card
        const obstacle = found.kind === 'found' ? await act(desk, by, { kind }) : found.obstacle;
        await tellObstacle(desk, respond, click, obstacle);
      },
    ],
  );
  return {
    actions: [...add, ...clicks],
    views: [
      [
        VIEW.add,
        async ({ ack, body, view }) => {
          const errors = await submitAddition(desk, { userId: body.user.id, view });
          await (errors ? ack({ response_action: 'errors', errors }) : ack());
        },
      ],
    ],
  };
}
