import type { WebClient } from '@slack/web-api';
import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import type { ModalView } from '../../../blocks/kit/modal.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { handForm, snoozeForm } from '../../../blocks/requests/card/request-hand-forms.ts';
import { decodeCardTarget, type Pressed } from '../../../blocks/requests/card/request-modal-values.ts';
import { infoForm, passForm } from '../../../blocks/requests/card/request-modals.ts';
import type { Request } from '../../../requests/request.ts';
import type { Services } from '../../app/services.ts';
import type { Route, Surface } from '../../entrance/surface.ts';
import { tidyUp } from '../../posting/tidy-up.ts';
import { findForHolder } from '../../requests/act-on-card.ts';
import { clickOf, pressedIn } from '../../requests/click.ts';
import { rolesToPassTo } from '../../requests/form/form-roles.ts';
import { notOpened, openModal } from '../../requests/open-modal.ts';
import { submitHand, submitInfo, submitPass, submitSnooze } from '../../requests/submit-card-forms.ts';
import { tellObstacle } from '../../requests/tell-obstacle.ts';

type Form = (request: Request, services: Services, pressed: Pressed | null) => ModalView;

const FORMS: readonly (readonly [string, Form])[] = [
  [ACTION.requestInfo, (request, { library }) => infoForm(request, library().say)],
  [
    ACTION.requestPass,
    (request, services) => passForm(request, rolesToPassTo(services, request), services.library().say),
  ],
  [ACTION.requestHand, (request, { library }) => handForm(request, library().say)],
  [ACTION.requestSnooze, (request, { library }, pressed) => snoozeForm(request, library().say, pressed)],
];

const SUBMISSIONS = [
  [VIEW.info, submitInfo],
  [VIEW.pass, submitPass],
  [VIEW.hand, submitHand],
  [VIEW.snooze, submitSnooze],
] as const;

/** What needs more than a click: "Need info", "Not ours", "Hand to …" and "Snooze". */
export const cardForms = (services: Services): Surface => ({
  actions: FORMS.map(
    ([id, form]): Route<'action'> => [
      id,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await findForHolder(services, click);
        if (found.kind === 'found') {
          const view = form(found.request, services, pressedIn(body));
          if (!(await openModal(client, body.trigger_id, view)))
            await respond(notOpened(services.library().say));
          return;
        }
        await tellObstacle(services, respond, click, found.obstacle);
      },
    ],
  ),
  views: SUBMISSIONS.map(
    ([id, submit]): Route<'view'> => [
      id,
      async ({ ack, body, view, client }) => {
        const errors = await submit(services, { userId: body.user.id, view });
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        const pressed = decodeCardTarget(view.private_metadata)?.pressed;
        if (!errors && pressed?.in === 'message') await thank(services, client, pressed);
      },
    ],
  ),
});

/** In place of the question that was asked directly; a card is drawn anew anyway. */
async function thank(
  { log, library }: Services,
  client: WebClient,
  { channel, ts }: Extract<Pressed, { in: 'message' }>,
): Promise<void> {
  if (!channel.startsWith('D')) return;
  const words = sentenceMessage(library().say.card.youPutOff);
  await tidyUp(() => client.chat.update({ ...words, channel, ts }), log);
}
