import type { WebClient } from '@slack/web-api';
import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import type { ModalView } from '../../blocks/modal.ts';
import { handForm, snoozeForm } from '../../blocks/request-hand-forms.ts';
import { decodeCardTarget, type Pressed } from '../../blocks/request-modal-values.ts';
import { infoForm, passForm } from '../../blocks/request-modals.ts';
import type { Request } from '../../requests/request.ts';
import type { Desk } from '../desk.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import { findForHolder } from '../request-desk/act-on-card.ts';
import { submitHand, submitInfo, submitPass, submitSnooze } from '../request-desk/card-forms.ts';
import { clickOf, pressedIn } from '../request-desk/click.ts';
import { rolesToPassTo } from '../request-desk/form-roles.ts';
import { NOT_OPENED, openModal } from '../request-desk/open-modal.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';
import { tidyUp } from '../tidy-up.ts';

type Form = (request: Request, desk: Desk, pressed: Pressed | null) => ModalView;

const FORMS: readonly (readonly [string, Form])[] = [
  [ACTION.requestInfo, infoForm],
  [ACTION.requestPass, (request, desk) => passForm(request, rolesToPassTo(desk, request))],
  [ACTION.requestHand, handForm],
  [ACTION.requestSnooze, (request, _, pressed) => snoozeForm(request, pressed)],
];

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
          const view = form(found.request, desk, pressedIn(body));
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
      async ({ ack, body, view, client }) => {
        const errors = await submit(desk, { userId: body.user.id, view });
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        const pressed = decodeCardTarget(view.private_metadata)?.pressed;
        if (!errors && pressed?.in === 'message') await thank(desk, client, pressed);
      },
    ],
  ),
});

/** In place of the question that was asked directly; a card is drawn anew anyway. */
async function thank(
  { log }: Desk,
  client: WebClient,
  { channel, ts }: Extract<Pressed, { in: 'message' }>,
): Promise<void> {
  if (!channel.startsWith('D')) return;
  const words = sentenceMessage('You have put this request off. The person who asked hears until when.');
  await tidyUp(() => client.chat.update({ ...words, channel, ts }), log);
}
