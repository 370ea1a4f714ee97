import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { handForm, snoozeForm } from '../../blocks/request-hand-forms.ts';
import { infoForm, passForm } from '../../blocks/request-modals.ts';
import type { Desk } from '../desk.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import { findForHolder } from '../request-desk/act-on-card.ts';
import { submitHand, submitInfo, submitPass, submitSnooze } from '../request-desk/card-forms.ts';
import { clickOf } from '../request-desk/click.ts';
import { rolesToPassTo } from '../request-desk/form-roles.ts';
import { NOT_OPENED, openModal } from '../request-desk/open-modal.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';

const FORMS = [
  [ACTION.requestInfo, infoForm],
  [ACTION.requestPass, passForm],
  [ACTION.requestHand, handForm],
  [ACTION.requestSnooze, snoozeForm],
] as const;

const SUBMISSIONS = [
  [VIEW.info, submitInfo],
  [VIEW.pass, submitPass],
  [VIEW.hand, submitHand],
  [VIEW.snooze, submitSnooze],
] as const;

/** What needs more than a click: "Need info", "Not ours", "Hand to …" and "Snooze". */
export const cardForms = (desk: Desk): Surface => ({
  actions: FORMS.map(
    ([id, form]): Route<'action'> => [
      id,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await findForHolder(desk, click);
        if (found.kind === 'found') {
          const view = form(found.request, rolesToPassTo(desk, found.request));
          if (!(await openModal(client, body.trigger_id, view))) await respond(NOT_OPENED);
          return;
        }
        await tellObstacle(desk, respond, click, found.obstacle);
      },
    ],
  ),
  views: SUBMISSIONS.map(
    ([id, submit]): Route<'view'> => [
      id,
      async ({ ack, body, view }) => {
        const errors = await submit(desk, { userId: body.user.id, view });
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ),
});
