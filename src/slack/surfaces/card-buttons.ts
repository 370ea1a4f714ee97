import { ACTION } from '../../blocks/action-ids.ts';
import { sentenceMessage } from '../../blocks/message.ts';
import type { Act } from '../../requests/act.ts';
import { presentCard } from '../../requests/perform-reply.ts';
import type { Desk } from '../desk.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import { actAsHolder, isDirect } from '../request-desk/act-on-card.ts';
import { clickOf } from '../request-desk/click.ts';
import { tellObstacle } from '../request-desk/tell-obstacle.ts';

/** What takes one click on a card. Who may is checked here, whatever the card shows. */
const CLICKS: readonly { readonly id: string; readonly act: Act }[] = [
  { id: ACTION.requestClaim, act: { kind: 'claim' } },
  { id: ACTION.requestRelease, act: { kind: 'release' } },
  { id: ACTION.requestTakeOver, act: { kind: 'take-over' } },
  { id: ACTION.requestConfirm, act: { kind: 'confirm' } },
  { id: ACTION.requestResolve, act: { kind: 'resolve' } },
];

/** In place of the question that was asked directly, so that it is not answered twice. */
const thanked = ({ kind }: Act) =>
  ({
    ...sentenceMessage(THANKS[kind] ?? 'Done.'),
    replace_original: true,
  }) as const;

const THANKS: { readonly [Kind in Act['kind']]?: string } = {
  confirm: 'Thank you. The person who asked hears that you are still on it.',
  release: 'You have handed this request back. It is open again for somebody else to claim.',
  resolve: 'You have resolved this request.',
};

export const cardButtons = (desk: Desk): Surface => ({
  actions: [
    ...CLICKS.map(
      ({ id, act: what }): Route<'action'> => [
        id,
        async ({ ack, action, body, respond }) => {
          await ack();
          const click = clickOf(body, action);
          await desk.inTurn(async () => {
            const obstacle = await actAsHolder(desk, click, what);
            if (obstacle === null && isDirect(click.card)) await respond(thanked(what));
            else await tellObstacle(desk, respond, click, obstacle);
          });
        },
      ],
    ),
    [
      ACTION.homeClaim,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        const click = clickOf(body, action);
        const request = await desk.requests.find(click.requestId);
        const card = request ? presentCard(request) : null;
        const obstacle = await actAsHolder(desk, { ...click, card }, { kind: 'claim' });
        await tellObstacle(desk, respond, click, obstacle);
        await desk.screens.redraw({ client, userId: click.userId });
      },
    ],
  ],
});
