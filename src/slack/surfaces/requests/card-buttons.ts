import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { cardActionId, cardButtonsThat, thanksFor } from '../../../blocks/requests/card/card-buttons.ts';
import { presentCard } from '../../../requests/errands/perform-reply.ts';
import type { Services } from '../../app/services.ts';
import type { Route, Surface } from '../../entrance/surface.ts';
import { actAsHolder, isDirect } from '../../requests/act-on-card.ts';
import { clickOf } from '../../requests/click.ts';
import { tellObstacle } from '../../requests/tell-obstacle.ts';

/** What takes one click. Who may is checked here, whatever the card shows. */
export const cardButtons = (services: Services): Surface => ({
  actions: [
    ...cardButtonsThat('act').map(
      (name): Route<'action'> => [
        cardActionId(name),
        async ({ ack, action, body, respond }) => {
          await ack();
          const click = clickOf(body, action);
          await services.inTurn(async () => {
            const obstacle = await actAsHolder(services, click, { kind: name });
            const { say } = services.library();
            if (obstacle === null && isDirect(click.card))
              // In place of the question that was asked directly, so that it is not answered twice.
              await respond({ ...sentenceMessage(thanksFor(name, say)), replace_original: true });
            else await tellObstacle(services, respond, click, obstacle);
          });
        },
      ],
    ),
    [
      ACTION.homeClaim,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const request = await services.requests.find(click.requestId);
        const card = request ? presentCard(request) : null;
        const obstacle = await actAsHolder(services, { ...click, card }, { kind: 'claim' });
        await tellObstacle(services, respond, click, obstacle);
        await services.screens.redraw({ client, userId: click.userId });
      },
    ],
  ],
});
