import { ACTION } from '../../../blocks/kit/action-ids.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import type { Messages } from '../../../messages/messages.ts';
import { presentCard } from '../../../requests/errands/perform-reply.ts';
import type { Act } from '../../../requests/moves/act.ts';
import type { Services } from '../../app/services.ts';
import type { Route, Surface } from '../../entrance/surface.ts';
import { actAsHolder, isDirect } from '../../requests/act-on-card.ts';
import { clickOf } from '../../requests/click.ts';
import { tellObstacle } from '../../requests/tell-obstacle.ts';

/** What takes one click on a card. Who may is checked here, whatever the card shows. */
const CLICKS: readonly { readonly id: string; readonly act: Act }[] = [
  { id: ACTION.requestClaim, act: { kind: 'claim' } },
  { id: ACTION.requestRelease, act: { kind: 'release' } },
  { id: ACTION.requestTakeOver, act: { kind: 'take-over' } },
  { id: ACTION.requestConfirm, act: { kind: 'confirm' } },
  { id: ACTION.requestResolve, act: { kind: 'resolve' } },
];

/** In place of the question that was asked directly, so that it is not answered twice. */
const thanked = ({ kind }: Act, say: Messages['card']) =>
  ({
    ...sentenceMessage(thanksFor(kind, say)),
    replace_original: true,
  }) as const;

function thanksFor(kind: Act['kind'], say: Messages['card']): string {
  if (kind === 'confirm') return say.confirmed;
  if (kind === 'release') return say.handedBack;
  return kind === 'resolve' ? say.youResolved : say.done;
}

export const cardButtons = (services: Services): Surface => ({
  actions: [
    ...CLICKS.map(
      ({ id, act: what }): Route<'action'> => [
        id,
        async ({ ack, action, body, respond }) => {
          await ack();
          const click = clickOf(body, action);
          await services.inTurn(async () => {
            const obstacle = await actAsHolder(services, click, what);
            if (obstacle === null && isDirect(click.card))
              await respond(thanked(what, services.library().say.card));
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
