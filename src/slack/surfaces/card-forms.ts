import type { App, BlockButtonAction } from '@slack/bolt';
import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { infoForm, passForm } from '../../blocks/request-modals.ts';
import type { Desk } from '../desk.ts';
import { findForHolder } from '../request-desk/act-on-card.ts';
import { submitInfo, submitPass } from '../request-desk/card-forms.ts';
import { clickOf } from '../request-desk/click.ts';
import { rolesToPassTo } from '../request-desk/form-roles.ts';
import { openModal } from '../request-desk/open-modal.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';

/** What needs words: "Need info" and "Not ours". */
export function registerCardForms(app: App, desk: Desk): void {
  for (const [id, form] of [
    [ACTION.requestInfo, infoForm],
    [ACTION.requestPass, passForm],
  ] as const) {
    app.action<BlockButtonAction>(id, async ({ ack, action, body, client, respond }) => {
      await ack();
      const click = clickOf(body, action);
      const found = await findForHolder(desk, click);
      if (found.kind === 'found') {
        await openModal(client, body.trigger_id, form(found.request, rolesToPassTo(desk, found.request)));
        return;
      }
      await tellObstacle(desk, respond, click, found.obstacle);
    });
  }
  app.view(VIEW.info, async ({ ack, body, view }) => {
    const errors = await submitInfo(desk, { userId: body.user.id, view });
    await (errors ? ack({ response_action: 'errors', errors }) : ack());
  });
  app.view(VIEW.pass, async ({ ack, body, view }) => {
    const errors = await submitPass(desk, { userId: body.user.id, view });
    await (errors ? ack({ response_action: 'errors', errors }) : ack());
  });
}
