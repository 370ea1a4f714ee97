import type { WebClient } from '@slack/web-api';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import {
  type CardButton,
  cardActionId,
  cardButtonsThat,
  cardFormId,
  thanksFor,
} from '../../../blocks/requests/card/card-buttons.ts';
import { decodeCardTarget, type Pressed } from '../../../blocks/requests/card/forms/card-target.ts';
import type { Services } from '../../app/services.ts';
import type { Route, Surface } from '../../entrance/surface.ts';
import { tidyUp } from '../../posting/tidy-up.ts';
import { findForHolder } from '../../requests/act-on-card.ts';
import { CARD_FORMS } from '../../requests/card-forms.ts';
import { clickOf, pressedIn } from '../../requests/click.ts';
import { notOpened, openModal } from '../../requests/open-modal.ts';
import { tellObstacle } from '../../requests/tell-obstacle.ts';

const NAMES = cardButtonsThat('form');

/** What needs more than a click. */
export const cardForms = (services: Services): Surface => ({
  actions: NAMES.map(
    (name): Route<'action'> => [
      cardActionId(name),
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const found = await findForHolder(services, click);
        if (found.kind === 'found') {
          const view = CARD_FORMS[name].open(found.request, services, pressedIn(body));
          if (!(await openModal(client, body.trigger_id, view)))
            await respond(notOpened(services.library().say));
          return;
        }
        await tellObstacle(services, respond, click, found.obstacle);
      },
    ],
  ),
  views: NAMES.map(
    (name): Route<'view'> => [
      cardFormId(name),
      async ({ ack, body, view, client }) => {
        const errors = await CARD_FORMS[name].submit(services, { userId: body.user.id, view });
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        const pressed = decodeCardTarget(view.private_metadata)?.pressed;
        if (!errors && pressed?.in === 'message') await thank(services, client, pressed, name);
      },
    ],
  ),
});

/** In place of the question that was asked directly; a card is drawn anew anyway. */
async function thank(
  { log, library }: Services,
  client: WebClient,
  { channel, ts }: Extract<Pressed, { in: 'message' }>,
  name: CardButton,
): Promise<void> {
  if (!channel.startsWith('D')) return;
  const words = sentenceMessage(thanksFor(name, library().say));
  await tidyUp(() => client.chat.update({ ...words, channel, ts }), log);
}
